import type { BraketEvent } from "../events/event.js";
import { sortableTime } from "../readers/sortableTime.js";

/**
 * Puts events in the order of their `eventTime`, and of their `eventID` within a second, for `sort`. It is a total order over
 * any events, unrecognized ones too: one whose time cannot be read comes after all others.
 *
 * CloudTrail does not write records in order, and its times are to the second and tell when a call ended: which of two calls
 * within a second came first cannot be known, and the order of their ids only makes the result the same every time.
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
