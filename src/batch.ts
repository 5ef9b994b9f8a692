import { pathOf, type RejectedRecord, type Trail } from "./deliveries/delivery.js";
import { type Inflated, type Sink, walk } from "./deliveries/index.js";
import { BraketParseError, messageOf, type ParseFailure } from "./error.js";
import type { BraketEvent } from "./event.js";
import { BRAKET_EVENT_SOURCE, failureOf } from "./parse.js";

export type { RejectedRecord } from "./deliveries/delivery.js";

/**
 * What a delivery held. Every item of it is counted once: `events.length + rejected.length + skipped` items were found.
 */
export interface BraketBatch {
  /** The Braket events, in the order of the delivery. */
  events: BraketEvent[];
  /** The items that cannot be read, and the Braket records that are invalid. */
  rejected: RejectedRecord[];
  /** The number of items that are fine and no Braket event: records of other services, records that tell of no call, and what AWS sends beside records, such as control messages. */
  skipped: number;
}

/**
 * Parses whatever CloudTrail's records arrive in.
 *
 * @throws {BraketParseError} when the delivery as a whole cannot be read.
 */
export function parseBraketEvents(delivery: unknown): BraketBatch {
  const batch: BraketBatch = { events: [], rejected: [], skipped: 0 };
  const failed = walkOver(delivery, sortInto(batch));
  if (failed !== undefined) throw new BraketParseError(failed);
  return batch;
}

const COMPRESSED: Inflated = {
  code: "unsupported-delivery",
  message: "expected text, found data that is compressed with gzip: use parseCompressedBraketEvents",
};

/** Walks through a delivery that has nothing compressed in it. */
function walkOver(delivery: unknown, sink: Sink): ParseFailure | undefined {
  const walking = walk(delivery, sink);
  let step = walking.next();
  while (!step.done) step = walking.next(COMPRESSED);
  return step.value;
}

/** A sink that sorts what is found into a batch. */
export function sortInto(batch: BraketBatch): Sink {
  const { events, rejected } = batch;
  const sort = (value: unknown, up: Trail | undefined, index?: number): void => {
    const failed = failureOf(value);
    if (failed === undefined) {
      events.push(value as BraketEvent);
    } else if (failed.code === "not-braket" || failed.code === "not-an-api-call") {
      batch.skipped++;
    } else {
      const path = pathOf(index === undefined ? up : { up, key: index });
      const { code, issues } = failed;
      rejected.push({ path, record: value, code, message: messageOf(issues, path), issues });
    }
  };
  return {
    take(items, from, at) {
      let i = from;
      try {
        for (; i < items.length; i++) {
          const item = items[i];
          if (typeof item !== "object" || item === null) break;
          const source = (item as { readonly eventSource?: unknown }).eventSource;
          if (source === BRAKET_EVENT_SOURCE) sort(item, at, i);
          else if (typeof source === "string" && !source.startsWith("aws:")) batch.skipped++;
          else break;
        }
      } catch {
        // A member that throws when it is read: the walk finds it once more, and tells where.
      }
      return i;
    },
    record: sort,
    skip() {
      batch.skipped++;
    },
    reject(item) {
      rejected.push(item);
    },
  };
}
