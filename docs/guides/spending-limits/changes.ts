import type { BraketEvent } from "braket-cloudtrail";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";

/** Who changed a limit, from which amount to which? Each interval has the call with which it began. */
export function changes(events: readonly BraketEvent[]): string[] {
  return spendingLimitsOf(events).flatMap(({ name = "unknown device", intervals }) =>
    intervals.flatMap(({ event, by, change, before, amount }) => {
      if (event === undefined || change === "began" || change === "ended") return [];
      const from = change === "set" ? "none" : (before ?? "unknown");
      const to = change === "deleted" ? "none" : (amount ?? "unknown");
      return `${event.eventTime} ${name} ${change}: ${from} → ${to} by ${by?.label}`;
    }),
  );
}
