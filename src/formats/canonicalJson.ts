import stringify from "fast-json-stable-stringify";
import { BraketParseError, failure } from "../events/error.js";

/**
 * The JSON text of a value with the members of every object in the order of their names, so that the same content gives the
 * same text whatever the order in which it was written: for hashes, snapshots and comparisons.
 *
 * The work is done by fast-json-stable-stringify: names are ordered by their UTF-16 code units, numbers are written as JavaScript
 * writes them, and what JSON cannot carry is treated as `JSON.stringify` does.
 *
 * @throws {BraketParseError} `too-large` when the value refers to itself, is nested deeper than the engine's stack reaches (some
 * thousands of levels), or gives a text longer than the engine's longest string. `not-a-record` when the value cannot be read: a
 * getter or a `toJSON` throws, or a proxy is revoked.
 * @throws {TypeError} when the value holds a BigInt, as `JSON.stringify` does.
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => "{\"a\":[2],\"b\":1}"
 */
export function canonicalJson(value: unknown): string {
  try {
    return stringify(value) ?? "null";
  } catch (error) {
    throw reasonOf(error, value);
  }
}

/** What is thrown may be anything, even something that throws when it is looked at. */
function reasonOf(error: unknown, value: unknown): Error {
  let text = "";
  try {
    text = String(error);
  } catch {}
  if (/^TypeError.*BigInt/.test(text)) return new TypeError("expected JSON data, found a BigInt");
  const isTooLarge = /^(RangeError|InternalError)|^TypeError.*circular/.test(text);
  const found = isTooLarge ? "is nested too deep, refers to itself or is too long" : "cannot be read";
  return new BraketParseError(
    failure(isTooLarge ? "too-large" : "not-a-record", `expected JSON data, found data that ${found}`, value),
  );
}
