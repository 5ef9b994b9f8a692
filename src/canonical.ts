import stringify from "fast-json-stable-stringify";
import { BraketParseError } from "./error.js";

/**
 * The JSON text of a value with the members of every object in the order of their names, so that the same content gives the
 * same text whatever the order in which it was written.
 *
 * @throws {BraketParseError} `too-large` when the value refers to itself, or is nested too deep.
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => "{\"a\":[2],\"b\":1}"
 */
export function canonicalJson(value: unknown): string {
  try {
    return stringify(value) ?? "null";
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const message =
      error instanceof RangeError
        ? "expected JSON data, found data nested too deep"
        : "expected JSON data, found data that refers to itself";
    throw new BraketParseError({ code: "too-large", message, issues: [{ message, path: [] }], record: value });
  }
}
