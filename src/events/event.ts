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
 * Stands for every event name that this version does not model. To the compiler it is a single value, so that a `switch` on
 * `eventName` narrows exactly; at run time it is the ordinary string that AWS logged (`const name: string = event.eventName`).
 *
 * Its text never changes: two copies of this package with different texts would not accept each other's events.
 */
declare enum UnrecognizedEventName {
  Unrecognized = "braket-cloudtrail:unrecognized-event-name",
}

export type { UnrecognizedEventName };

/** A call that this version does not model, and that succeeded. */
export interface SucceededUnrecognizedEvent extends SucceededFields {
  /** The name of the call as logged. */
  eventName: UnrecognizedEventName;
  /** What was asked. */
  requestParameters?: JsonObject | null | undefined;
  /** What was answered. */
  responseElements?: JsonObject | null | undefined;
}

/** A call that this version does not model, and that was refused or failed. */
export interface FailedUnrecognizedEvent extends Omit<FailedFields, "responseElements"> {
  /** The name of the call as logged. */
  eventName: UnrecognizedEventName;
  /** What was asked. */
  requestParameters?: JsonObject | null | undefined;
  /** What was answered. */
  responseElements?: JsonObject | null | undefined;
}

/** A Braket event whose name this version does not model: AWS may add events without notice. */
export type UnrecognizedBraketEvent = SucceededUnrecognizedEvent | FailedUnrecognizedEvent;

/** The event of a successful call; of the named one, or of any modelled one. */
export type SucceededEvent<N extends BraketEventName = BraketEventName> = SucceededEvents[N];

/** The event of a refused or failed call; of the named one, or of any modelled one. */
export type FailedEvent<N extends BraketEventName = BraketEventName> = FailedEvents[N];

/** The event of the named call in both outcomes. */
export type BraketEventOf<N extends BraketEventName> = SucceededEvents[N] | FailedEvents[N];

/** Any Braket event: each modelled one in both outcomes, or one that this version does not model. */
export type BraketEvent = BraketEventOf<BraketEventName> | UnrecognizedBraketEvent;

/** The members of a union of events that have one of the given names. The outcome stays as narrow as it was. */
export type EventNamed<E extends BraketEvent, N extends BraketEvent["eventName"]> = Extract<E, { eventName: N }>;
