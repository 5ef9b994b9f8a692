import { NO_END } from "../facts/noEnd.js";
import type { SpendingLimitSpendChange } from "../generated/stateChangeTypes.js";
import { definedParts } from "../readers/definedParts.js";
import type { BraketStateChange } from "./stateChange.js";

/** The spend under a spending limit at one time, as AWS counts it, in US dollars. */
export interface Spend {
  /** The limit. Absent if the event has none, or one that cannot be read. */
  readonly limit?: number;
  /** The spend of the tasks that completed. */
  readonly total?: number;
  /** The estimated spend of tasks that have not ended. */
  readonly queued?: number;
  /** The start of the time period of the limit, UTC. */
  readonly startAt?: Date;
  /** The end of the time period of the limit, UTC. Absent if it has no end. */
  readonly endAt?: Date;
}

/** An amount as Braket writes it. */
const AMOUNT = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Returns the spend under a spending limit, as numbers and Dates.
 *
 * - In the event, the amounts are text, in US dollars (documented).
 * - In the event, the time period is in milliseconds since 1970 (documented).
 * - In the API, and so in `CreateSpendingLimit`, it is in seconds (documented).
 * - Braket writes an end in 2125 if nobody set an end. `endAt` is absent then.
 * - The result is undefined for every other event.
 *
 * @example
 * const change = parseBraketStateChange({
 *   "detail-type": "Braket Spending Limit Spend Change", source: "aws.braket", time: "2026-09-07T08:20:00Z",
 *   detail: {
 *     spendingLimitArn: "arn:aws:braket:us-west-1:111122223333:spending-limit/3f0d6a52-0000-4000-8000-000000000001",
 *     spendingLimit: "25.00", totalSpend: "9.30", queuedSpend: "0.00", timePeriod: { startAt: 1788768000000, endAt: 4922726400000 },
 *   },
 * });
 * spendOf(change); // => { limit: 25, total: 9.3, queued: 0, startAt: new Date("2026-09-07T08:00:00Z") }
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function spendOf(change: BraketStateChange): Spend | undefined {
  if (change["detail-type"] !== "Braket Spending Limit Spend Change") return undefined;
  const { spendingLimit, totalSpend, queuedSpend, timePeriod }: SpendingLimitSpendChange["detail"] = change.detail;
  const endAt = dateOf(timePeriod?.endAt);
  return definedParts<Spend>({
    limit: amountOf(spendingLimit),
    total: amountOf(totalSpend),
    queued: amountOf(queuedSpend),
    startAt: dateOf(timePeriod?.startAt),
    endAt: endAt !== undefined && endAt.getTime() >= NO_END ? undefined : endAt,
  });
}

function amountOf(text: string | null | undefined): number | undefined {
  const amount = typeof text === "string" && AMOUNT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(amount) ? amount : undefined;
}

function dateOf(milliseconds: number | null | undefined): Date | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
