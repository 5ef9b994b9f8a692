import type { BraketEvent, BraketOtherEvent } from "braket-cloudtrail";
import type { BraketStateChange } from "braket-cloudtrail/state-changes";

/** A record that the library accepted. */
export type Stored =
  | { readonly kind: "call"; readonly record: BraketEvent }
  | { readonly kind: "other"; readonly record: BraketOtherEvent }
  | { readonly kind: "state-change"; readonly record: BraketStateChange };

/** The accepted records of a log in the order of time. */
export interface Store {
  readonly items: readonly Stored[];
  readonly calls: readonly BraketEvent[];
  readonly others: readonly BraketOtherEvent[];
  readonly stateChanges: readonly BraketStateChange[];
}
