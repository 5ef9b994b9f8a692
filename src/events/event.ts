import type {
  BraketEventName,
  FailedEvents,
  FailedFields,
  JsonObject,
  SucceededEvents,
  SucceededFields,
} from "../generated/types.js";

export type { BraketEventName };

/**
 * The type of every event name that this version does not model. To the compiler it is one value, so a `switch` on `eventName`
 * narrows exactly. At run time it is the string that AWS logged (`const name: string = event.eventName`).
 *
 * Its value never changes, because two copies of this package with different values would not accept each other's events.
 */
declare enum UnrecognizedEventName {
  Unrecognized = "braket-cloudtrail:unrecognized-event-name",
}

export type { UnrecognizedEventName };

/** The event of a successful call that this version does not model. */
export interface SucceededUnrecognizedEvent extends SucceededFields {
  /** The name of the call as logged. */
  eventName: UnrecognizedEventName;
  /** The request parameters. */
  requestParameters?: JsonObject | null | undefined;
  /** The response elements. */
  responseElements?: JsonObject | null | undefined;
}

/** The event of a failed call that this version does not model. */
export interface FailedUnrecognizedEvent extends Omit<FailedFields, "responseElements"> {
  /** The name of the call as logged. */
  eventName: UnrecognizedEventName;
  /** The request parameters. */
  requestParameters?: JsonObject | null | undefined;
  /** The response elements. */
  responseElements?: JsonObject | null | undefined;
}

/** A Braket event whose name this version does not model. AWS may add events without notice. */
export type UnrecognizedBraketEvent = SucceededUnrecognizedEvent | FailedUnrecognizedEvent;

/** The event of a successful call: of the call with this name, or of any modelled call. */
export type SucceededEvent<N extends BraketEventName = BraketEventName> = SucceededEvents[N];

/** The event of a failed call: of the call with this name, or of any modelled call. */
export type FailedEvent<N extends BraketEventName = BraketEventName> = FailedEvents[N];

/** The event of the call with this name, with either outcome. */
export type BraketEventOf<N extends BraketEventName> = SucceededEvents[N] | FailedEvents[N];

/** Any Braket event: a modelled event with either outcome, or an event that this version does not model. */
export type BraketEvent = BraketEventOf<BraketEventName> | UnrecognizedBraketEvent;

/** The events of a union that have one of the names. It keeps the outcome that the union has. */
export type EventNamed<E extends BraketEvent, N extends BraketEvent["eventName"]> = Extract<E, { eventName: N }>;
