import type { BraketStateChangeType, StateChangeFields, StateChangesByType } from "../generated/stateChangeTypes.js";
import type { JsonObject } from "../generated/types.js";

/**
 * Stands for every type of event that this version does not model. To the compiler it is a single value, so that a `switch` on
 * `detail-type` narrows exactly; at run time it is the ordinary string that AWS sent.
 *
 * Its text never changes: two copies of this package with different texts would not accept each other's events.
 */
declare enum UnrecognizedStateChangeType {
  Unrecognized = "braket-cloudtrail:unrecognized-state-change-type",
}

export type { UnrecognizedStateChangeType };

/** An event of Braket's own whose type this version does not model: AWS may add types without notice. */
export interface UnrecognizedStateChange extends StateChangeFields {
  /** The sender. */
  source: "aws.braket";
  /** The type of the event. */
  "detail-type": UnrecognizedStateChangeType;
  /** What happened. */
  detail?: JsonObject | null | undefined;
}

/** The event of a type that this version models. */
export type BraketStateChangeOf<T extends BraketStateChangeType> = StateChangesByType[T];

/**
 * Any of the EventBridge events that Braket itself sends: each modelled one, or one that this version does not model. It is no
 * CloudTrail record: an EventBridge event that carries one is a `BraketEvent`.
 */
export type BraketStateChange = BraketStateChangeOf<BraketStateChangeType> | UnrecognizedStateChange;
