import type { ParseFailure } from "../events/error.js";
import type { BraketEvent } from "../events/event.js";
import type { BraketOtherEvent } from "../events/otherEvents.js";
import { failureOf, otherFailureOf } from "../events/parse.js";
import type { Members } from "../readers/recordKind.js";
import { type Place, pathOf } from "./place.js";
import { rejected } from "./rejected.js";
import type { RejectedRecord, Sink } from "./sink.js";

/**
 * The items of a delivery. Each item counts once: `events.length + others.length + rejected.length + skipped` is the number of
 * items.
 */
export interface BraketBatch {
  /** The Braket events, in the order of the delivery. */
  events: BraketEvent[];
  /**
   * The records about Braket that are not API calls, in the order of the delivery: network activity events (such as a call that a
   * VPC endpoint policy denied), service events and insights.
   */
  others: BraketOtherEvent[];
  /** The items that cannot be read and the Braket records that are invalid, in the order of the delivery. */
  rejected: RejectedRecord[];
  /**
   * The number of readable items that are not CloudTrail records of Braket: records of other services, Braket's own EventBridge
   * events, control messages, notifications of files, and digests.
   */
  skipped: number;
}

/** Returns an empty batch. */
export function emptyBatch(): BraketBatch {
  return { events: [], others: [], rejected: [], skipped: 0 };
}

/** Returns a sink that sorts the items into a batch. */
export function sortInto(batch: BraketBatch): Sink {
  const reject = (failed: ParseFailure, at: Place | undefined) => {
    batch.rejected.push(rejected(failed, pathOf(at)));
  };
  const skip = () => {
    batch.skipped++;
  };
  return {
    braket(record, at) {
      const failed = failureOf(record, true);
      if (failed === undefined) {
        batch.events.push(record as BraketEvent);
      } else if (failed.code === "not-an-api-call") {
        const invalid = otherFailureOf(record as Members);
        if (invalid === undefined) batch.others.push(record as BraketOtherEvent);
        else reject(invalid, at);
      } else {
        reject(failed, at);
      }
    },
    foreign: skip,
    aside: skip,
    reject(item) {
      batch.rejected.push(item);
    },
  };
}
