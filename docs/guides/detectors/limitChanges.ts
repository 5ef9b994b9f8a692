import type { BraketEvent } from "braket-cloudtrail";
import { type SpendingLimitInterval, spendingLimitsOf } from "braket-cloudtrail/timelines";
import type { Finding } from "./finding.js";

/** A call that set, changed or deleted a spending limit. */
export interface LimitChange extends SpendingLimitInterval, Finding {
  readonly event: BraketEvent;
  /** The name of the device; absent where the log does not have the call that made the limit. */
  readonly device?: string;
}

/**
 * Who set, raised, lowered or deleted a spending limit? Works on a whole log and on a single event.
 *
 * It cannot know: the amount before the log began. Until a call shows it, the amount before is unknown, and so is the direction.
 */
export function limitChanges(events: Iterable<BraketEvent>): LimitChange[] {
  return spendingLimitsOf(events).flatMap(({ name, intervals }) =>
    intervals.flatMap((interval) => {
      const { event, change } = interval;
      if (event === undefined || change === "began" || change === "ended") return [];
      // A limit that is set or lowered protects more than before. All else may protect less.
      const level = change === "set" || change === "lowered" ? "notice" : "alarm";
      return { ...interval, event, ...(name !== undefined && { device: name }), level, what: wordsOf(interval) };
    }),
  );
}

function wordsOf({ change, before, amount }: SpendingLimitInterval): string {
  if (change === "deleted") return `deleted (was ${dollars(before)})`;
  if (change === "set") return `set to ${dollars(amount)}`;
  if (change === "rescheduled") return "given another time period";
  return `${change} from ${dollars(before)} to ${dollars(amount)}`;
}

const dollars = (amount: number | undefined) => (amount === undefined ? "an unknown amount" : `$${amount.toFixed(2)}`);
