import { BraketParseError } from "../events/error.js";
import { pathOf } from "./place.js";
import type { Sink } from "./sink.js";
import { walkUncompressed } from "./walkUncompressed.js";

/** A record in a delivery. */
export interface FoundRecord {
  /** The path from the delivery to the record, as in `RejectedRecord`. */
  readonly path: readonly (string | number)[];
  /** The record, unchanged. */
  readonly record: unknown;
}

/**
 * Returns an iterator over the records in a delivery, without validation.
 *
 * - It gives records of every service, valid or not, in the order of the delivery.
 * - It gives items that cannot be read too, such as text that is not JSON. `safeParseBraketEvent` returns their errors.
 * - It leaves out items that are not records, such as control messages.
 *
 * @throws {BraketParseError} at the first step, for the same reasons as `parseBraketEvents`.
 * @example
 * const found = [...recordsIn({ Records: [record, "half a record"] })];
 * found.map(({ path, record }) => [path, safeParseBraketEvent(record).error?.code]); // => [[["Records", 0], undefined], [["Records", 1], "invalid-json"]]
 */
export function* recordsIn(delivery: unknown): Generator<FoundRecord, void, undefined> {
  const found: FoundRecord[] = [];
  const add: Sink["braket"] = (record, at) => found.push({ path: pathOf(at), record });
  const failed = walkUncompressed(delivery, {
    braket: add,
    foreign: add,
    aside: () => {},
    reject: ({ path, record }) => found.push({ path, record }),
  });
  if (failed !== undefined) throw new BraketParseError(failed);
  yield* found;
}
