import type { BraketEvent } from "../events/event.js";
import { isoTime } from "../readers/time.js";

/**
 * Returns the time at which the request was completed, as a Date.
 *
 * CloudTrail writes `eventTime` in UTC, to the second: `2026-09-07T08:15:00Z` (documented). Log stores also write a space for
 * the `T`, a fraction, an offset, or no time zone. A time without a zone is UTC.
 *
 * @returns undefined if the text has another form, or is a date or a time that does not exist.
 * @example
 * timeOf(event)?.toISOString(); // => "2026-03-03T09:31:22.000Z"
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function timeOf(event: BraketEvent): Date | undefined {
  const time = isoTime(event.eventTime);
  return time === undefined ? undefined : new Date(time);
}
