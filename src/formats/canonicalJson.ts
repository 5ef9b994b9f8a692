import stringify from "fast-json-stable-stringify";
import { BraketParseError, failure } from "../events/error.js";

/**
 * The JSON text of a value with the members of every object in the order of their names, so that the same content gives the
 * same text whatever the order in which it was written: for hashes, snapshots and comparisons.
 *
 * The work is done by fast-json-stable-stringify: names are ordered by their UTF-16 code units, numbers are written as JavaScript
 * writes them, and what JSON cannot carry is treated as `JSON.stringify` does.
 *
 * @throws {BraketParseError} `too-large` when the value refers to itself, or is nested deeper than the engine's stack reaches,
 * which is some thousands of levels; no record comes near it.
 * @throws {TypeError} for a BigInt, as `JSON.stringify` does.
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => "{\"a\":[2],\"b\":1}"
 */
export function canonicalJson(value: unknown): string {
  try {
    return stringify(value) ?? "null";
  } catch (error) {
    if (!(error instanceof RangeError || (error instanceof TypeError && error.message.includes("circular")))) throw error;
    const message = "expected JSON data, found data that is nested too deep or refers to itself";
    throw new BraketParseError(failure("too-large", message, value));
  }
}
