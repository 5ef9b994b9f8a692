import type { BraketEvent } from "../events/event.js";
import { sortableTime } from "../readers/sortableTime.js";

/**
 * Compares two events by `eventTime`, then by `eventID`. Pass it to `sort`.
 *
 * - CloudTrail does not deliver records in order. Its times are to the second, and say when the request was completed. The
 *   order of two events within one second is unknown. The ids only make the result repeatable.
 * - Events whose time cannot be read come last.
 *
 * @example
 * [...events].sort(byTime)[0]?.eventTime; // => "2026-09-07T07:29:10Z"
 */
export function byTime(left: BraketEvent, right: BraketEvent): number {
  return compareText(sortableTime(left.eventTime), sortableTime(right.eventTime)) || compareText(left.eventID, right.eventID);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
