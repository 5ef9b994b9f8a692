import { BRAKET_EVENT_NAMES } from "../generated/guards.js";
import type { BraketEvent, BraketEventName, BraketEventOf, EventNamed, UnrecognizedEventName } from "./event.js";

/**
 * Returns a predicate for events with one of the names, for `filter`. It keeps the narrowing of earlier guards.
 *
 * @example
 * events.filter(isSucceeded).filter(isEventNamed("CreateJob", "CancelJob")).length; // => 2
 */
export function isEventNamed<const N extends BraketEventName>(
  ...names: readonly N[]
): <E extends BraketEvent>(event: E) => event is EventNamed<E, N> & BraketEventOf<N> {
  const wanted = new Set<string>(names);
  return <E extends BraketEvent>(event: E): event is EventNamed<E, N> & BraketEventOf<N> => wanted.has(event.eventName);
}

/**
 * Tests whether the call succeeded, which means that `errorCode` is absent. It accepts unrecognized events too.
 *
 * - `if (!event.errorCode)` and `if (event.errorCode === undefined)` narrow a single event in the same way.
 * - The parser rejects `errorCode: null`. Remove the member from records that a table export wrote.
 *
 * @example
 * events.filter(isCreateJobEvent).filter(isSucceeded).map((event) => event.responseElements.jobArn).length; // => 1
 */
export function isSucceeded<E extends BraketEvent>(event: E): event is Extract<E, { errorCode?: undefined }> {
  return event.errorCode === undefined;
}

/**
 * Tests whether the call failed, which means that `errorCode` is a string that is not empty. It accepts unrecognized events too.
 *
 * - `if (event.errorCode)` and `if (event.errorCode !== undefined)` narrow a single event in the same way.
 * - The parser rejects `errorCode: null`. Remove the member from records that a table export wrote.
 *
 * @example
 * events.filter(isFailed).filter(isEventNamed("CreateQuantumTask")).map((event) => event.errorCode); // => ["ValidationException", "DeviceOfflineException"]
 */
export function isFailed<E extends BraketEvent>(event: E): event is Extract<E, { errorCode: string }> {
  return event.errorCode !== undefined;
}

/**
 * Tests whether this version does not model the name of the event. AWS may have added an operation.
 *
 * @example
 * events.filter(isUnrecognized).map((event) => event.eventName as string); // => ["GetUserAgreementStatus"]
 */
export function isUnrecognized<E extends BraketEvent>(event: E): event is EventNamed<E, UnrecognizedEventName> {
  return !isBraketEventName(event.eventName);
}

/**
 * Tests whether a text is the name of an event that this version models. It is case-sensitive.
 *
 * @example
 * isBraketEventName("CreateJob"); // => true
 * isBraketEventName("createjob"); // => false
 */
export function isBraketEventName(text: string): text is BraketEventName {
  return (BRAKET_EVENT_NAMES as readonly string[]).includes(text);
}
