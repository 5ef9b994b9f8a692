import type { BraketEvent } from "braket-cloudtrail";
import { type SpendingLimitInterval, type SpendingLimitTimeline, spendingLimitsOf } from "braket-cloudtrail/timelines";
import { dollars, timeText } from "../data/texts.js";
import type { Store } from "./store.js";

/** A time in which the limit of a device stayed the same. */
export interface LimitStep {
  readonly from: string;
  readonly to: string;
  readonly state: SpendingLimitInterval["state"];
  readonly amount: string;
  /** The change with which it begins: `raised from $25.00`. */
  readonly change: string;
  readonly by: string;
  /** The place of the call in the worker. */
  readonly index: number | undefined;
}

/** The spending limits of one device over time. */
export interface LimitStory {
  readonly device: string;
  readonly account: string;
  readonly steps: readonly LimitStep[];
  /** The spend under its limits, as Braket's own events tell it. */
  readonly spend: readonly { readonly at: string; readonly spent: string; readonly queued: string; readonly limit: string }[];
}

/** Returns the limits of each device. `spends` has what Braket's own events tell of each limit. */
export function limitsOf(
  { calls }: Store,
  spends: readonly SpendingLimitTimeline[],
  indexOf: (event: BraketEvent) => number | undefined,
): LimitStory[] {
  return spendingLimitsOf(calls).map(({ name, accountId = "", intervals }) => {
    const arns = new Set(intervals.map(({ limit }) => limit));
    return {
      device: name ?? "a device that the log does not name",
      account: accountId,
      steps: intervals.map((interval) => stepOf(interval, indexOf)),
      spend: spends.filter(({ arn }) => arns.has(arn)).flatMap(spendOf),
    };
  });
}

function stepOf(interval: SpendingLimitInterval, indexOf: (event: BraketEvent) => number | undefined): LimitStep {
  const { from, to, state, amount, before, change, event, by } = interval;
  return {
    from: from === undefined ? "before the log" : timeText(from.getTime()),
    to: to === undefined ? "" : timeText(to.getTime()),
    state,
    amount: amount === undefined ? "" : dollars(amount),
    change: change === undefined ? "" : before === undefined ? change : `${change}, was ${dollars(before)}`,
    by: by?.label ?? "",
    index: event && indexOf(event),
  };
}

function spendOf({ spend }: SpendingLimitTimeline): LimitStory["spend"] {
  return spend.map(({ at, spend: { total, queued, limit } }) => ({
    at: timeText(at?.getTime() ?? Number.NaN),
    spent: dollars(total),
    queued: dollars(queued),
    limit: dollars(limit),
  }));
}
