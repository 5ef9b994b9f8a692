import type { BraketEvent } from "braket-cloudtrail";
import { type SpendingLimitInterval, spendingLimitsOf } from "braket-cloudtrail/timelines";
import type { Detector } from "./detector.js";
import type { Finding } from "./finding.js";

/** A call that set, changed or deleted a spending limit. */
export interface LimitChange extends SpendingLimitInterval, Finding {
  readonly event: BraketEvent;
  /** The name of the device; absent where the log does not have the call that made the limit. */
  readonly device?: string;
}

/** Who set, raised, lowered or deleted a spending limit? Works on a whole log and on a single event. */
export function limitChanges(events: Iterable<BraketEvent>): LimitChange[] {
  return spendingLimitsOf(events).flatMap(({ name, intervals }) =>
    intervals.flatMap((interval) => {
      const { event, change } = interval;
      if (event === undefined || change === "began" || change === "ended") return [];
      return {
        ...interval,
        event,
        ...(name !== undefined && { device: name }),
        level: levelOf(interval),
        what: wordsOf(interval),
      };
    }),
  );
}

function levelOf({ change, before, amount }: SpendingLimitInterval): Finding["level"] {
  // A limit that is set or lowered protects more than before.
  if (change === "set" || change === "lowered") return "notice";
  return change === "changed" && (before === undefined || amount === undefined) ? "unknown" : "alarm";
}

function wordsOf({ change, before, amount }: SpendingLimitInterval): string {
  if (change === "deleted") return `deleted (was ${dollars(before)})`;
  if (change === "set") return `set to ${dollars(amount)}`;
  if (change === "rescheduled") return "given another time period";
  return `${change} from ${dollars(before)} to ${dollars(amount)}`;
}

const dollars = (amount: number | undefined) => (amount === undefined ? "an unknown amount" : `$${amount.toFixed(2)}`);

export const limitChangesDetector: Detector = {
  tells: "A spending limit was deleted, raised or given another time period. A limit that is set or lowered is a notice.",
  cannotSee: "The amount before the log began, and changes in other regions than those of the log.",
  unknownWhen: "A limit is updated, and the old or the new amount is not in the log. So it may have been raised.",
  needs: "the log",
  detect: ({ events }) =>
    limitChanges(events).map(({ event, level, device = "an unknown device", what }) => {
      return { level, what: `limit of ${device} ${what}`, event };
    }),
};
