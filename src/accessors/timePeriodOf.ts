import type { BraketEvent } from "../events/event.js";
import { NO_END } from "../facts/noEnd.js";
import type { JsonObject } from "../generated/types.js";
import { locate, memberOf } from "../readers/path.js";
import { readTimestamp } from "../readers/time.js";

/** The time during which a spending limit holds, as a call asked for it. */
export interface EventTimePeriod {
  /** The beginning; absent when the call named none, or one that cannot be read. */
  readonly startAt?: Date;
  /** The end; absent when the call named none, or one that cannot be read. */
  readonly endAt?: Date;
  /** Whether there is no end: none named, or one from 30 December 2125 on, which Braket puts where nobody named one. */
  readonly openEnded: boolean;
  /** The period as logged. */
  readonly raw: JsonObject;
}

/**
 * The time period that a call set, such as that of a spending limit. It is what was asked: whether the call succeeded, its
 * `errorCode` tells.
 *
 * How CloudTrail writes these times is uncertain, so all styles are read: seconds (the API's own) or milliseconds since 1970, also
 * as text: a number below 100,000,000,000 counts seconds; ISO 8601 with any fraction, and an offset with or without its colon;
 * and Java's `Nov 20, 2025, 12:00:00 AM`. Without a zone it is UTC.
 *
 * Undefined when no period was named: a limit created so holds from now on, with no end; an updated one keeps its own. From an
 * unrecognized event it reads an object `timePeriod` in the same way.
 *
 * @example
 * const limit = events.find(({ eventName }) => eventName === "UpdateSpendingLimit");
 * limit && timePeriodOf(limit); // => undefined
 * const periods = events.flatMap((item) => timePeriodOf(item) ?? []);
 * periods.map(({ endAt }) => endAt?.toISOString()); // => ["2026-10-01T00:00:00.000Z"]
 * @see https://docs.aws.amazon.com/braket/latest/APIReference/API_TimePeriod.html
 */
export function timePeriodOf(event: BraketEvent): EventTimePeriod | undefined {
  const raw = locate(event, "requestParameters.timePeriod")[0]?.value;
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return undefined;
  const start = readTimestamp(memberOf(raw, "startAt"));
  const endText = memberOf(raw, "endAt");
  const end = readTimestamp(endText);
  const isOpen = end === undefined ? endText === undefined || endText === null : end.getTime() >= NO_END;
  return { ...(start && { startAt: start }), ...(end && { endAt: end }), openEnded: isOpen, raw: raw as JsonObject };
}
