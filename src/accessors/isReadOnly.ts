import type { BraketEvent } from "../events/event.js";
import { readOnlyOf } from "./readOnlyOf.js";

/**
 * Returns whether a call changes nothing; false if it is unknown. It is the `value` of `readOnlyOf`.
 *
 * @example
 * events.filter((event) => !isReadOnly(event) && event.eventName.startsWith("Delete")).length; // => 2
 */
export function isReadOnly(event: BraketEvent): boolean {
  return readOnlyOf(event).value;
}
