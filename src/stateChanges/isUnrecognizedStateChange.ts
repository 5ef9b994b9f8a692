import { factsOfStateChange } from "../facts/stateChanges.js";
import type { BraketStateChange, UnrecognizedStateChange } from "./stateChange.js";

/**
 * Tells whether an event has a type that this version does not model. AWS may add types.
 *
 * @example
 * isUnrecognizedStateChange(stateChange); // => false
 */
export function isUnrecognizedStateChange(change: BraketStateChange): change is UnrecognizedStateChange {
  return factsOfStateChange(change["detail-type"]) === undefined;
}
