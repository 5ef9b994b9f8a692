import type { BraketEvent } from "../events/event.js";
import { NO_END } from "../facts/noEnd.js";
import type { JsonObject } from "../generated/types.js";
import { memberOf, valueAt } from "../readers/path.js";
import { readTimestamp } from "../readers/time.js";

/** The requested time period of a spending limit. */
export interface EventTimePeriod {
  /** The start, UTC; absent if the request has none, or if it cannot be read. */
  readonly startAt?: Date;
  /** The end, UTC; absent if the request has none, or if it cannot be read. */
  readonly endAt?: Date;
  /**
   * Whether the period has no end: the request has none, or one from 30 December 2125 on, which Braket uses for limits without
   * an end.
   */
  readonly openEnded: boolean;
  /** The period as logged. */
  readonly raw: JsonObject;
}

/**
 * Returns the time period that a call sets, such as that of a spending limit.
 *
 * - The period is that of the request. `errorCode` says whether the call succeeded.
 * - Which format CloudTrail uses is uncertain. Seconds and milliseconds since 1970, ISO 8601, and Java's `Nov 20, 2025,
 *   12:00:00 AM` are accepted. A number below 100,000,000,000 is in seconds. A time without a zone is UTC.
 * - An unrecognized event is read in the same way.
 *
 * @returns undefined if the request has no period. A limit that is created so starts at once and has no end. A limit that is
 *   updated so keeps its period.
 * @example
 * const limit = events.find(({ eventName }) => eventName === "UpdateSpendingLimit");
 * limit && timePeriodOf(limit); // => undefined
 * const periods = events.flatMap((item) => timePeriodOf(item) ?? []);
 * periods.map(({ endAt }) => endAt?.toISOString()); // => ["2026-10-01T00:00:00.000Z"]
 * @see https://docs.aws.amazon.com/braket/latest/APIReference/API_TimePeriod.html
 */
export function timePeriodOf(event: BraketEvent): EventTimePeriod | undefined {
  const raw = valueAt(event, "requestParameters.timePeriod");
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return undefined;
  const start = readTimestamp(memberOf(raw, "startAt"));
  const endText = memberOf(raw, "endAt");
  const end = readTimestamp(endText);
  const isOpen = end === undefined ? endText === undefined || endText === null : end.getTime() >= NO_END;
  return { ...(start && { startAt: start }), ...(end && { endAt: end }), openEnded: isOpen, raw: raw as JsonObject };
}
