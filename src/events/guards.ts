import { BRAKET_EVENT_NAMES } from "../generated/guards.js";
import type { BraketEvent, BraketEventName, BraketEventOf, UnrecognizedBraketEvent } from "./event.js";

/**
 * Makes a predicate for events of some names, for `filter`.
 *
 * @example
 * events.filter(isEventNamed("CreateJob", "CancelJob")).length; // => 3
 */
export function isEventNamed<const N extends BraketEventName>(
  ...names: readonly N[]
): (event: BraketEvent) => event is BraketEventOf<N> {
  const wanted = new Set<string>(names);
  return (event): event is BraketEventOf<N> => wanted.has(event.eventName);
}

/** Tells whether the call succeeded. Unrecognized events stay in. */
export function isSucceeded<E extends BraketEvent>(event: E): event is Extract<E, { errorCode?: undefined }> {
  return event.errorCode === undefined;
}

/** Tells whether the call was refused or failed. Unrecognized events stay in. */
export function isFailed<E extends BraketEvent>(event: E): event is Extract<E, { errorCode: string }> {
  return event.errorCode !== undefined;
}

/**
 * Tells whether this version does not model the event's name: AWS may have added an operation.
 *
 * @example
 * events.filter(isUnrecognized).map((event) => event.eventName as string); // => ["GetUserAgreementStatus"]
 */
export function isUnrecognized(event: BraketEvent): event is UnrecognizedBraketEvent {
  return !(BRAKET_EVENT_NAMES as readonly string[]).includes(event.eventName);
}
