import { factsOfStateChange } from "../facts/stateChanges.js";
import type { BraketStateChange, UnrecognizedStateChange } from "./stateChange.js";

/**
 * Tells whether this version does not model the type of an event: AWS may have added one.
 *
 * @example
 * isUnrecognizedStateChange(stateChange); // => false
 */
export function isUnrecognizedStateChange(change: BraketStateChange): change is UnrecognizedStateChange {
  return factsOfStateChange(change["detail-type"]) === undefined;
}
