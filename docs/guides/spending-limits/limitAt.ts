import type { BraketEvent } from "braket-cloudtrail";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";

/** Was there a limit on a device at this time? The interval that holds the time says it. */
export function limitAt(events: readonly BraketEvent[], device: string, time: Date): string {
  const intervals = spendingLimitsOf(events).find(({ name }) => name === device)?.intervals;
  const found = intervals?.find(({ from, to }) => (!from || from <= time) && (!to || time < to));
  return found?.state === "active" ? `a limit of $${found.amount ?? "an unknown amount"}` : (found?.state ?? "unknown");
}
