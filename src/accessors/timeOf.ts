import type { BraketEvent } from "../events/event.js";
import { isoTime } from "../readers/time.js";

/**
 * When the call was completed: `eventTime` as a Date. CloudTrail documents UTC, to the second: `2026-09-07T08:15:00Z`. Stores that
 * rewrite records also write a blank for the `T`, a fraction, an offset, or no zone; without a zone it is UTC.
 *
 * Undefined when the text is none of these, or names a day or a time that does not exist. An unrecognized event has a time like
 * any other.
 *
 * @example
 * timeOf(event)?.toISOString(); // => "2026-03-03T09:31:22.000Z"
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function timeOf(event: BraketEvent): Date | undefined {
  const time = isoTime(event.eventTime);
  return time === undefined ? undefined : new Date(time);
}
