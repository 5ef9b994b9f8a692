import type { BraketStateChangeType } from "../generated/stateChangeTypes.js";
import { checkOption, checkOptions } from "../validation/option.js";

/** An EventBridge event pattern for Braket's own events. Its lists are new ones, yours to change. */
export interface BraketStateChangePattern<T extends BraketStateChangeType = BraketStateChangeType> {
  /** The sender. */
  source: ["aws.braket"];
  /** The types of events, of which one has to match. */
  "detail-type": T[];
  /** The conditions on the detail; absent without any. */
  detail?: {
    /** The statuses, of which one has to match. */
    status?: string[];
    /** The ARNs of devices, of which one has to match. */
    deviceArn?: string[];
  };
}

/** What else a pattern asks for. An event that lacks the member does not match. */
export interface StateChangePatternOptions {
  /** The statuses, such as `COMPLETED`; every status when it is not given. Events of spending limits have none. */
  readonly statuses?: readonly [string, ...string[]] | undefined;
  /** The ARNs of devices as Braket spells them; every device when it is not given. Events of jobs are not known to have one. */
  readonly devices?: readonly [string, ...string[]] | undefined;
}

/**
 * Makes the EventBridge pattern of a rule that gets Braket's own events of the given types. A misspelt type does not compile.
 *
 * A rule gets the events of its own region. `eventPatternFor` makes the pattern of a rule for calls: two rules may have one queue as
 * their target, and `parseBraketDelivery` reads both halves from it.
 *
 * @throws {TypeError} when an option is invalid.
 * @example
 * const pattern = stateChangePatternFor(["Braket Task State Change"], { statuses: ["COMPLETED", "FAILED", "CANCELLED"] });
 * pattern["detail-type"]; // => ["Braket Task State Change"]
 * pattern.detail; // => { status: ["COMPLETED", "FAILED", "CANCELLED"] }
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function stateChangePatternFor<const T extends BraketStateChangeType>(
  types: readonly [T, ...T[]],
  options: StateChangePatternOptions = {},
): BraketStateChangePattern<T> {
  checkOptions(options);
  const { statuses, devices } = options;
  for (const [name, list] of Object.entries({ statuses, devices }))
    checkOption(list === undefined || isTexts(list), name, "an array of texts with at least one item", list);
  const detail = { ...(statuses && { status: [...statuses] }), ...(devices && { deviceArn: [...devices] }) };
  return { source: ["aws.braket"], "detail-type": [...types], ...(Object.keys(detail).length > 0 && { detail }) };
}

/** An empty list would make a rule that never matches. */
function isTexts(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === "string");
}
