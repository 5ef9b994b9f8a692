import type { BraketStateChangeType, StateChangeFields, StateChangesByType } from "../generated/stateChangeTypes.js";
import type { JsonObject } from "../generated/types.js";

/**
 * The type of every event that this version does not model. For the compiler it is a single value, so a `switch` on `detail-type`
 * narrows exactly. At run time it is the string that AWS sent.
 *
 * Its text must never change. Otherwise two copies of this package would not accept each other's events.
 */
declare enum UnrecognizedStateChangeType {
  Unrecognized = "braket-cloudtrail:unrecognized-state-change-type",
}

export type { UnrecognizedStateChangeType };

/** An event of Braket's own whose type this version does not model. AWS may add types without notice. */
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
 * Any EventBridge event that Braket itself sends. This version may model its type or not.
 *
 * It is not a CloudTrail record. The CloudTrail record in the `detail` of an EventBridge event is a `BraketEvent`.
 */
export type BraketStateChange = BraketStateChangeOf<BraketStateChangeType> | UnrecognizedStateChange;
