import { memberOf } from "../readers/path.js";
import type { BraketStateChange } from "./stateChange.js";

/**
 * Returns the number of shots in an event, as a number.
 *
 * AWS documents an integer, and shows text such as `"100"`. Both are read. The result is undefined for an event without shots,
 * and for a value that is not a whole number of at least 0.
 *
 * @example
 * shotsOf(stateChange); // => 1000
 */
export function shotsOf(change: BraketStateChange): number | undefined {
  const shots = memberOf(change.detail, "shots");
  const count = typeof shots === "string" && /^\d+$/.test(shots) ? Number(shots) : shots;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
