import stringify from "fast-json-stable-stringify";
import { BraketParseError, failure } from "../events/error.js";

/**
 * Returns the JSON text of a value, with the members of every object sorted by name.
 *
 * Equal content gives equal text, in whatever order it was written. Use it for hashes, snapshots and comparisons.
 *
 * - The text of every JSON value is the one of RFC 8785, the JSON Canonicalization Scheme: names are sorted by their UTF-16 code units,
 *   numbers and strings are written as `JSON.stringify` writes them.
 * - What RFC 8785 refuses is written as `JSON.stringify` writes it: a lone surrogate as `\ud800`, `NaN` and infinite numbers as `null`.
 *
 * @throws {BraketParseError} `too-large` when the value contains itself, is nested deeper than the engine's stack (some
 *   thousands of levels), or gives a text longer than the engine's longest string. `not-a-record` when the value cannot be
 *   read: a getter or a `toJSON` throws, or a proxy is revoked.
 * @throws {TypeError} when the value contains a BigInt, as `JSON.stringify` does.
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => "{\"a\":[2],\"b\":1}"
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  try {
    return stringify(value) ?? "null";
  } catch (error) {
    throw reasonOf(error, value);
  }
}

/** Reads what was thrown with care: it may be any value, even one that throws when it is read. */
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
