import { BraketParseError, messageOf, type ParseFailure } from "../events/error.js";
import type { BraketEvent } from "../events/event.js";
import { failureOf } from "../events/parse.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { isObject, isService, pathOf, type RejectedRecord, type Trail } from "./containers/container.js";
import { type Inflated, type Sink, walk } from "./walk.js";

export type { RejectedRecord } from "./containers/container.js";

/** What a delivery held. Every item that was found is counted once: in `events`, in `rejected` or in `skipped`. */
export interface BraketBatch {
  /** The Braket events, in the order of the delivery. */
  events: BraketEvent[];
  /** The items that cannot be read and the Braket records that are invalid, in the order of the delivery. */
  rejected: RejectedRecord[];
  /**
   * The number of items that are readable and no Braket event: records of other services, records that tell of no call, and
   * what AWS sends beside records: Braket's own EventBridge events, control messages, notifications of files, digests.
   */
  skipped: number;
}

/** A record as it was found in a delivery. */
export interface FoundRecord {
  /** The path from the delivery to the record, as in `RejectedRecord`. */
  readonly path: readonly (string | number)[];
  /** The record as it came in. */
  readonly record: unknown;
}

/**
 * Parses whatever CloudTrail's records arrive in: one record or an array of them, a log file, EventBridge events, payloads and
 * results of CloudWatch Logs, results of LookupEvents, Lambda's batches from SQS, SNS, Kinesis, Firehose and DynamoDB, or any of
 * these inside another. It takes objects, JSON text (one value, one a line, or one after the other) and bytes of UTF-8.
 *
 * One bad item never hides the others: it is put into `rejected` with the path to it, and so is one whose data is compressed,
 * for this function cannot inflate it; `parseCompressedBraketEvents` can.
 *
 * @throws {BraketParseError} when the delivery as a whole cannot be read: it is no JSON, none of the containers, or compressed.
 * @example
 * const batch = parseBraketEvents(log);
 * [batch.events.length, batch.rejected.length, batch.skipped]; // => [71, 2, 12]
 * batch.rejected[1]?.path; // => ["Records", 77]
 * batch.rejected[1]?.message; // => "Records[77].requestParameters.shots: expected a number, found a string"
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 */
export function parseBraketEvents(delivery: unknown): BraketBatch {
  const batch: BraketBatch = { events: [], rejected: [], skipped: 0 };
  walkOver(delivery, sortInto(batch));
  return batch;
}

/**
 * Finds the records in a delivery without parsing them, for those who want a loop of their own: records of every service,
 * valid or not, in the order of the delivery. An item that cannot be read comes as it is, such as the text that is no JSON, so
 * that `safeParseBraketEvent` tells what is wrong with it. What is no record by its nature is left out.
 *
 * @throws {BraketParseError} as `parseBraketEvents` does, at the first step.
 * @example
 * const found = [...recordsIn({ Records: [record, "half a record"] })];
 * found.map(({ path, record }) => [path, safeParseBraketEvent(record).error?.code]); // => [[["Records", 0], undefined], [["Records", 1], "invalid-json"]]
 */
export function* recordsIn(delivery: unknown): Generator<FoundRecord, void, undefined> {
  const found: FoundRecord[] = [];
  walkOver(delivery, {
    take(items, from, up) {
      let i = from;
      for (; i < items.length && isService(sourceOf(items[i])); i++) {
        found.push({ path: pathOf({ up, key: i }), record: items[i] });
      }
      return i;
    },
    record: (record, at) => found.push({ path: pathOf(at), record }),
    skip: () => {},
    reject: ({ path, record }) => found.push({ path, record }),
  });
  yield* found;
}

const COMPRESSED: Inflated = {
  code: "unsupported-delivery",
  message: "expected text, found data that is compressed with gzip: use parseCompressedBraketEvents",
};

/** Walks through a delivery on the spot: what is compressed in it is unreadable. Returns what is wrong with the whole, if anything. */
export function walkUncompressed(delivery: unknown, sink: Sink): ParseFailure | undefined {
  const walking = walk(delivery, sink);
  let step = walking.next();
  while (!step.done) step = walking.next(COMPRESSED);
  return step.value;
}

function walkOver(delivery: unknown, sink: Sink): void {
  const failed = walkUncompressed(delivery, sink);
  if (failed !== undefined) throw new BraketParseError(failed);
}

/** A sink that sorts what is found into a batch. */
export function sortInto(batch: BraketBatch): Sink {
  const { events, rejected } = batch;
  const validate = (value: unknown, up: Trail | undefined, index?: number): void => {
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
      for (; i < items.length; i++) {
        const source = sourceOf(items[i]);
        if (source === BRAKET_EVENT_SOURCE) validate(items[i], at, i);
        else if (isService(source)) batch.skipped++;
        else break;
      }
      return i;
    },
    record(value, at) {
      const source = sourceOf(value);
      if (source !== BRAKET_EVENT_SOURCE && isService(source)) batch.skipped++;
      else validate(value, at);
    },
    skip() {
      batch.skipped++;
    },
    reject(item) {
      rejected.push(item);
    },
  };
}

/** The event source of an item; undefined also where reading it throws, for whoever takes the item next tells about that. */
function sourceOf(item: unknown): unknown {
  try {
    return isObject(item) ? item.eventSource : undefined;
  } catch {
    return undefined;
  }
}
