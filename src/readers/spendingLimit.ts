import { definedParts } from "./definedParts.js";
import { isoTime } from "./time.js";

/** Why and by how much a quantum task was over the spending limit of its device, as the message tells. */
export interface SpendingLimitRefusal {
  /** The spending limit, in US dollars. */
  readonly limit?: number;
  /** What was spent under the limit so far, in US dollars. */
  readonly currentSpend?: number;
  /** What the refused task would have cost by AWS's estimate, in US dollars. */
  readonly estimatedCost?: number;
  /** The beginning of the time in which the limit allows spending. */
  readonly startAt?: Date;
  /** The end of that time; in 2125 where nobody set one. */
  readonly endAt?: Date;
  /**
   * What the numbers prove: the cost does not fit into what is left, or else the call came outside the window. Absent where they
   * prove neither, for the message does not tell the spend of queued tasks.
   */
  readonly cause?: "over-limit" | "outside-window";
}

/** The beginning of the message; the text after it is read field by field, for it may be cut off. */
const REFUSAL = /attempted to spend over the spending limit|outside the spending limit time window/i;

/** A tenth of a micro-dollar, below which a difference is one of binary fractions. */
const TOLERANCE = 1e-7;

/**
 * Reads the message of a refusal by a spending limit; undefined for any other message. The form of the message was observed in
 * AWS's own example of 2025-11-18.
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

/** A whole decimal number; one that the end of the message cuts off is none. */
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
