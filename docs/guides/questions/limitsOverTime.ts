import type { BraketEvent } from "braket-cloudtrail";
import { type SpendingLimitInterval, spendingLimitsOf } from "braket-cloudtrail/timelines";

/** Which spending limit held on which device, from when to when. */
export function limitsOverTime(events: readonly BraketEvent[]): string[] {
  return spendingLimitsOf(events).flatMap(({ name = "unknown device", intervals }) =>
    intervals.map((interval) => `${name} ${timesOf(interval)}: ${stateOf(interval)}`),
  );
}

function timesOf({ from, to }: SpendingLimitInterval): string {
  return `from ${from?.toISOString() ?? "before the log"} to ${to?.toISOString() ?? "after the log"}`;
}

function stateOf({ state, amount, change }: SpendingLimitInterval): string {
  if (state === "unknown") return "unknown";
  if (state === "none") return "no limit";
  const limit = amount === undefined ? "a limit of an unknown amount" : `a limit of $${amount.toFixed(2)}`;
  return `${limit}${state === "active" ? "" : ", outside of its time period"} (${change})`;
}
