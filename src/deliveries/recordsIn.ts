import { BraketParseError } from "../events/error.js";
import { pathOf } from "./place.js";
import type { Sink } from "./sink.js";
import { walkUncompressed } from "./walkUncompressed.js";

/** A record as it was found in a delivery. */
export interface FoundRecord {
  /** The path from the delivery to the record, as in `RejectedRecord`. */
  readonly path: readonly (string | number)[];
  /** The record as it came in. */
  readonly record: unknown;
}

/**
 * Finds the records in a delivery without parsing them, for loops of your own: records of every service, valid or not, in the order
 * of the delivery.
 *
 * - An item that cannot be read comes as it is, such as text that is not JSON: `safeParseBraketEvent` says what is wrong with it.
 * - What holds no record by its nature is left out, such as a control message.
 *
 * @throws {BraketParseError} as `parseBraketEvents` does, at the first step.
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
