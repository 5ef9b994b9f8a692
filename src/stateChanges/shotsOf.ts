import { memberOf } from "../readers/path.js";
import type { BraketStateChange } from "./stateChange.js";

/**
 * Returns the number of shots that an event tells, as a number.
 *
 * AWS documents an integer and shows text such as `"100"`; both are read. Undefined for an event without shots, and for text that is
 * no whole number from 0 on.
 *
 * @example
 * shotsOf(stateChange); // => 1000
 */
export function shotsOf(change: BraketStateChange): number | undefined {
  const shots = memberOf(change.detail, "shots");
  const count = typeof shots === "string" && /^\d+$/.test(shots) ? Number(shots) : shots;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
