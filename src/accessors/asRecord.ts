import type { BraketEvent } from "../events/event.js";

/**
 * Returns the event, typed as a record of unknown members.
 *
 * Use it to read members that no type declares. It returns the same object, not a copy, for unrecognized events too.
 *
 * @example
 * asRecord(event).eventSource; // => "braket.amazonaws.com"
 * asRecord(event).aMemberThatAwsMayAdd; // => undefined
 */
export function asRecord(event: BraketEvent): Readonly<Record<string, unknown>> {
  return event as unknown as Readonly<Record<string, unknown>>;
}
