import type { BraketEventName } from "../events/event.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { checkOption, checkOptions } from "../validation/option.js";

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
  };
}

/** The options of `eventPatternFor`. */
export interface EventPatternOptions {
  /** The outcome of the calls; absent for both outcomes. */
  readonly outcome?: "succeeded" | "failed" | undefined;
}

/**
 * Returns the EventBridge event pattern for calls with the given names and outcome.
 *
 * Pass the events of the rule to `parseBraketEvents`. A misspelt name does not compile. What a pattern cannot do (documented):
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
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-ctlogs.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
export function eventPatternFor<const N extends BraketEventName>(
  names: readonly [N, ...N[]],
  options: EventPatternOptions = {},
): BraketEventPattern<N> {
  checkOptions(options);
  const { outcome } = options;
  const isOutcome = outcome === undefined || outcome === "succeeded" || outcome === "failed";
  checkOption(isOutcome, "outcome", '"succeeded" or "failed"', outcome);
  return {
    source: ["aws.braket"],
    "detail-type": ["AWS API Call via CloudTrail"],
    detail: {
      eventSource: [BRAKET_EVENT_SOURCE],
      eventName: [...names],
      ...(outcome && { errorCode: [{ exists: outcome === "failed" }] }),
    },
  };
}
