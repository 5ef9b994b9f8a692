import type { BraketEventName } from "../../events/event.js";
import { HIDDEN } from "../../facts/hidden.js";
import type { ResourceLocatorKind } from "../../facts/operation.js";
import type { braketOperations } from "../../facts/operations.js";
import { BRAKET_EVENT_SOURCE } from "../../facts/service.js";
import { memberOf } from "../../readers/path.js";
import { checkOption, checkOptions } from "../../validation/option.js";
import { type ArnCondition, absent, arnMatchers, type EventBridgeMatcher } from "./conditions.js";

/** An EventBridge event pattern for Braket calls. Its lists are new ones, so you may change them. */
export interface BraketEventPattern<N extends BraketEventName = BraketEventName> {
  /** The sender as EventBridge names it. */
  source: ["aws.braket"];
  /** The type of message. Braket's state changes have other types, and are not CloudTrail records. */
  "detail-type": ["AWS API Call via CloudTrail"];
  /** The conditions on the CloudTrail record. */
  detail: {
    /** The service that was called. */
    eventSource: [typeof BRAKET_EVENT_SOURCE];
    /** The names of the calls; one of them must match. */
    eventName: N[];
    /** The condition on the outcome; absent when both outcomes match. */
    errorCode?: [{ exists: boolean }];
    /** The conditions on the caller; absent without any. */
    userIdentity?: { sessionContext: { sessionIssuer: { arn: EventBridgeMatcher[] } } };
    /** The conditions on the request; absent without any. */
    requestParameters?: {
      /** The device of a task, of a spending limit, or of `GetDevice`. */
      deviceArn?: EventBridgeMatcher[];
      /** The device of a job. */
      deviceConfig?: { device: EventBridgeMatcher[] };
      /** The number of shots of a task. */
      shots?: EventBridgeMatcher[];
      /** The role of a job. */
      roleArn?: EventBridgeMatcher[];
    };
  };
}

type Operations = typeof braketOperations;

/** The calls that name a resource of a kind. */
type CallWith<K extends ResourceLocatorKind> = {
  [N in BraketEventName]: Extract<Operations[N]["resources"][number], { kind: K }> extends never ? never : N;
}[BraketEventName];

/** The calls that have a number of shots. */
type CallWithShots = { [N in BraketEventName]: Operations[N] extends { shots: string } ? N : never }[BraketEventName];

/** A condition on a member that at least one of the calls has. */
type ConditionFor<N, Call, T> = [Extract<N, Call>] extends [never] ? undefined : T | undefined;

/** The options of `eventPatternFor`. A condition on a member that none of the calls has does not compile. */
export interface EventPatternOptions<N extends BraketEventName = BraketEventName> {
  /** The outcome of the calls; absent for both outcomes. */
  readonly outcome?: "succeeded" | "failed" | undefined;
  /** The devices; absent for every device. `braketDevices` has their ARNs. */
  readonly devices?: ConditionFor<N, CallWith<"device">, ArnCondition>;
  /** The least and the most shots of a task; absent for every number. */
  readonly shots?: ConditionFor<N, CallWithShots, { readonly min?: number | undefined; readonly max?: number | undefined }>;
  /** The roles that `CreateJob` passes to the job; absent for every role. */
  readonly jobRoles?: ConditionFor<N, CallWith<"iam-role">, ArnCondition>;
  /** The roles of the callers, with their paths; absent for every caller. A caller without a role matches `anything-but` only. */
  readonly callerRoles?: ArnCondition | undefined;
}

/**
 * Returns the EventBridge event pattern for calls with the given names, outcome, devices, shots and roles.
 *
 * Pass the events of the rule to `parseBraketEvents`. A misspelt name does not compile.
 *
 * A condition on a request excludes calls that tell another value. Calls that tell none still match, so that none is missed:
 * parameters of more than 100 KB are not logged (documented), a value may be hidden, and a failed call may lack it. Check with
 * `deviceOf`, and with the members of the event. The guide has the forms in which a device is logged.
 *
 * What a pattern cannot do (documented):
 *
 * - The account needs a trail.
 * - Calls that begin with Get, List or Describe only reach a rule in the state `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
 *   Whether the Search calls need that state too is uncertain, so set it for them.
 * - EventBridge drops records over 256 KB.
 * - A rule receives the calls of its own Region only.
 *
 * @throws {TypeError} when an option is invalid.
 * @example
 * const pattern = eventPatternFor(["DeleteSpendingLimit", "UpdateSpendingLimit"], { outcome: "succeeded" });
 * pattern.detail.eventName; // => ["DeleteSpendingLimit", "UpdateSpendingLimit"]
 * pattern.detail.errorCode; // => [{ exists: false }]
 * const large = eventPatternFor(["CreateQuantumTask"], { shots: { min: 10_000 } });
 * large.detail.requestParameters?.shots?.[0]; // => { numeric: [">=", 10000] }
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-ctlogs.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function eventPatternFor<const N extends BraketEventName>(
  names: readonly [N, ...N[]],
  options: EventPatternOptions<N> = {},
): BraketEventPattern<N> {
  checkOptions(options);
  const { outcome, devices, shots, jobRoles, callerRoles }: EventPatternOptions = options as EventPatternOptions;
  const isOutcome = outcome === undefined || outcome === "succeeded" || outcome === "failed";
  checkOption(isOutcome, "outcome", '"succeeded" or "failed"', outcome);
  const arns = (name: "devices" | "jobRoles" | "callerRoles", isInPath?: boolean) =>
    arnMatchers(name, options[name] as ArnCondition, isInPath);
  const detail: BraketEventPattern<N>["detail"] = {
    eventSource: [BRAKET_EVENT_SOURCE],
    eventName: [...names],
    ...(outcome && { errorCode: [{ exists: outcome === "failed" }] }),
  };
  if (callerRoles !== undefined) {
    const arn = [...arns("callerRoles"), ...(memberOf(callerRoles, "anything-but") ? [absent()] : [])];
    detail.userIdentity = { sessionContext: { sessionIssuer: { arn } } };
  }
  const requestParameters = {
    // Tasks and jobs name their device in different members. Each call lacks one of them, and so matches there.
    ...(devices !== undefined && {
      deviceArn: untold(arns("devices", true)),
      deviceConfig: { device: untold(arns("devices", true)) },
    }),
    ...(shots !== undefined && { shots: untold([{ numeric: rangeOf(shots) }]) }),
    ...(jobRoles !== undefined && { roleArn: untold(arns("jobRoles")) }),
  };
  if (Object.keys(requestParameters).length > 0) detail.requestParameters = requestParameters;
  return { source: ["aws.braket"], "detail-type": ["AWS API Call via CloudTrail"], detail };
}

/** Adds what matches where the record does not tell the value: CloudTrail hid it, or left it out. */
function untold(matchers: EventBridgeMatcher[]): EventBridgeMatcher[] {
  return [...matchers, HIDDEN, absent()];
}

function rangeOf(shots: NonNullable<EventPatternOptions["shots"]>): (string | number)[] {
  checkOptions(shots, "shots");
  const { min, max } = shots;
  for (const limit of [min ?? max, max ?? min])
    checkOption(typeof limit === "number" && limit >= 0, "shots", "a min or a max, from 0 on", limit);
  return [...(min === undefined ? [] : [">=", min]), ...(max === undefined ? [] : ["<=", max])];
}
