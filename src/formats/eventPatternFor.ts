import type { BraketEventName } from "../events/event.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { checkOption, checkOptions } from "../validation/option.js";

/** An EventBridge event pattern for Braket calls. Its lists are new ones, yours to change. */
export interface BraketEventPattern<N extends BraketEventName = BraketEventName> {
  /** The sender as EventBridge names it. */
  source: ["aws.braket"];
  /** The kind of message: the same sender also sends state changes, which are no CloudTrail records. */
  "detail-type": ["AWS API Call via CloudTrail"];
  /** The conditions on the CloudTrail record. */
  detail: {
    /** The service that was called. */
    eventSource: [typeof BRAKET_EVENT_SOURCE];
    /** The calls, of which one has to match. */
    eventName: N[];
    /** The condition on the outcome; absent when both outcomes match. */
    errorCode?: [{ exists: boolean }];
  };
}

/** What else a pattern asks for. */
export interface EventPatternOptions {
  /** The outcome of the call; both when it is not given. */
  readonly outcome?: "succeeded" | "failed" | undefined;
}

/**
 * Makes the EventBridge pattern of a rule that gets calls of the given names, of one outcome or of both. A misspelt name does not
 * compile. What the rule delivers is for `parseBraketEvents`.
 *
 * The form of the message and the two conditions are documented. Three things that the pattern cannot change are documented too: the
 * account needs a trail; calls that begin with Get, List or Describe come to a rule only in the state
 * `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`; and a record over 256 KB never comes. Whether Braket's searches, which read too,
 * come without that state is uncertain, so set it for them as well. A rule gets the calls of its own region.
 *
 * @throws {TypeError} when an option is invalid: another outcome would make a rule that never matches what was meant.
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
