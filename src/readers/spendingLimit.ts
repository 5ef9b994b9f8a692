import { definedParts } from "./definedParts.js";
import { isoTime } from "./time.js";

/** The facts in the message of a refusal by a spending limit: the reason and the amounts. */
export interface SpendingLimitRefusal {
  /** The spending limit, in US dollars. */
  readonly limit?: number;
  /** The amount spent under the limit before the call, in US dollars. */
  readonly currentSpend?: number;
  /** The cost of the refused task, as AWS estimates it, in US dollars. */
  readonly estimatedCost?: number;
  /** The start of the time window in which the limit allows spending. */
  readonly startAt?: Date;
  /** The end of that time window; in 2125 if no end was set. */
  readonly endAt?: Date;
  /**
   * The cause that the numbers prove: the cost is more than the rest of the limit, or the call was outside the time window. Absent if
   * they prove neither, because the message does not have the cost of queued tasks.
   */
  readonly cause?: "over-limit" | "outside-window";
}

/** The start of the message. The rest is read field by field, because it may be truncated. */
const REFUSAL = /attempted to spend over the spending limit|outside the spending limit time window/i;

/** A tenth of a micro-dollar. A smaller difference is a rounding error of binary fractions. */
const TOLERANCE = 1e-7;

/**
 * Reads the message of a refusal by a spending limit; undefined for other messages. The form of the message is observed in an example
 * of AWS of 2025-11-18.
 */
export function readSpendingLimitRefusal(message: string, eventTime: string): SpendingLimitRefusal | undefined {
  if (!REFUSAL.test(message)) return undefined;
  const limit = numberAfter(message, "Spending limit");
  const currentSpend = numberAfter(message, "current spend");
  const estimatedCost = numberAfter(message, "estimated cost");
  const startAt = dateAfter(message, "start time");
  const endAt = dateAfter(message, "end time");
  const at = isoTime(eventTime) ?? Number.NaN;
  const isOver = limit !== undefined && estimatedCost !== undefined && (currentSpend ?? 0) + estimatedCost > limit + TOLERANCE;
  const isOutside = (startAt !== undefined && at < startAt.getTime()) || (endAt !== undefined && at > endAt.getTime());
  const cause = isOver ? "over-limit" : isOutside ? "outside-window" : undefined;
  return definedParts<SpendingLimitRefusal>({ limit, currentSpend, estimatedCost, startAt, endAt, cause });
}

/** Returns a decimal number after a name; undefined if it is missing or truncated. */
function numberAfter(message: string, name: string): number | undefined {
  const pattern = new RegExp(`${name}: \\$?(\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?)(?!\\w|[.,][\\w.])`, "i");
  const amount = Number(pattern.exec(message)?.[1] ?? Number.NaN);
  return Number.isFinite(amount) ? amount : undefined;
}

function dateAfter(message: string, name: string): Date | undefined {
  const [, text] = new RegExp(`${name}: (\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d))`, "i").exec(message) ?? [];
  const time = text === undefined ? undefined : isoTime(text);
  return time === undefined ? undefined : new Date(time);
}
