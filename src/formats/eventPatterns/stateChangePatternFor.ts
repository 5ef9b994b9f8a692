import type { BraketStateChangeType } from "../../generated/stateChangeTypes.js";
import { checkOption, checkOptions } from "../../validation/option.js";
import { type ArnCondition, absent, arnMatchers, type EventBridgeMatcher } from "./conditions.js";

/** An EventBridge event pattern for Braket's own events. Its lists are new ones, so you may change them. */
export interface BraketStateChangePattern<T extends BraketStateChangeType = BraketStateChangeType> {
  /** The sender. */
  source: ["aws.braket"];
  /** The types of events; one of them must match. */
  "detail-type": T[];
  /** The conditions on the detail; absent without any. */
  detail?: {
    /** The statuses. */
    status?: EventBridgeMatcher[];
    /** The devices. */
    deviceArn?: EventBridgeMatcher[];
    /** The numbers of shots, as numbers and as text. */
    shots?: EventBridgeMatcher[];
  };
}

/** The options of `stateChangePatternFor`. */
export interface StateChangePatternOptions {
  /** The statuses, such as `COMPLETED`; absent for every status. */
  readonly statuses?: readonly [string, ...string[]] | undefined;
  /** The devices; absent for every device. `braketDevices` has their ARNs. */
  readonly devices?: ArnCondition | undefined;
  /** The numbers of shots of a task; absent for every number. AWS shows them as text, and EventBridge has no ranges of text. */
  readonly shots?: readonly [number, ...number[]] | undefined;
}

/**
 * Returns the EventBridge event pattern for Braket's own events of the given types, statuses, devices and shots.
 *
 * A misspelt type does not compile. A condition excludes events that tell another value. Events that tell none still match: a spend
 * event has no status, and events of jobs are not known to have a device. None of these events tells a role.
 *
 * A rule receives the events of its own Region only. `eventPatternFor` makes the pattern of a rule for calls. Two rules may have the
 * same queue as their target, and `parseBraketDelivery` reads both halves from it.
 *
 * @throws {TypeError} when an option is invalid.
 * @example
 * const pattern = stateChangePatternFor(["Braket Task State Change"], { statuses: ["COMPLETED", "FAILED", "CANCELLED"] });
 * pattern["detail-type"]; // => ["Braket Task State Change"]
 * pattern.detail; // => { status: ["COMPLETED", "FAILED", "CANCELLED", { exists: false }] }
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function stateChangePatternFor<const T extends BraketStateChangeType>(
  types: readonly [T, ...T[]],
  options: StateChangePatternOptions = {},
): BraketStateChangePattern<T> {
  checkOptions(options);
  const { statuses, devices, shots } = options;
  checkList("statuses", statuses, "string");
  checkList("shots", shots, "number");
  const detail = {
    ...(statuses && { status: [...statuses, absent()] }),
    ...(devices !== undefined && { deviceArn: [...arnMatchers("devices", devices), absent()] }),
    ...(shots && { shots: [...shots.flatMap((count) => [count, `${count}`]), absent()] }),
  };
  return { source: ["aws.braket"], "detail-type": [...types], ...(Object.keys(detail).length > 0 && { detail }) };
}

/** An empty list would make a rule that never matches. */
function checkList(name: string, list: unknown, kind: "string" | "number"): void {
  const isList = Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === kind);
  checkOption(list === undefined || isList, name, `an array of ${kind}s with at least one item`, list);
}
