import { isNative, stateChangeFailureOf } from "../stateChanges/parseBraketStateChange.js";
import type { BraketStateChange } from "../stateChanges/stateChange.js";
import { type BraketBatch, emptyBatch, sortInto } from "./batch.js";
import { pathOf } from "./place.js";
import { rejected } from "./rejected.js";
import type { Sink } from "./sink.js";

/**
 * The items of a delivery, those of Braket's own EventBridge events too. Each item is in exactly one place, so `events.length +
 * others.length + stateChanges.length + rejected.length + skipped` is their number. Invalid events of Braket's own are `rejected`.
 */
export interface BraketDelivery extends BraketBatch {
  /** Braket's own EventBridge events, in the order of the delivery. */
  stateChanges: BraketStateChange[];
}

/** Returns an empty delivery. */
export function emptyDelivery(): BraketDelivery {
  return { ...emptyBatch(), stateChanges: [] };
}

/** Returns a sink that sorts the items into a delivery. */
export function sortBothInto(delivery: BraketDelivery): Sink {
  const sink = sortInto(delivery);
  return {
    ...sink,
    aside(value, at) {
      if (!isNative(value)) return sink.aside(value, at);
      const failed = stateChangeFailureOf(value);
      if (failed === undefined) delivery.stateChanges.push(value as BraketStateChange);
      else delivery.rejected.push(rejected(failed, pathOf(at)));
    },
  };
}
