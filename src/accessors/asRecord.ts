import type { BraketEvent } from "../events/event.js";

/**
 * The event as a record of unknowns: the door to members that no type knows. It is the very same object; nothing is copied.
 * An unrecognized event is no exception.
 *
 * @example
 * asRecord(event).eventSource; // => "braket.amazonaws.com"
 * asRecord(event).aMemberThatAwsMayAdd; // => undefined
 */
export function asRecord(event: BraketEvent): Readonly<Record<string, unknown>> {
  return event as unknown as Readonly<Record<string, unknown>>;
}
