import { kindOf } from "./issue.js";

/**
 * Throws a TypeError if an option is invalid. It is not a BraketParseError, because the mistake is in the calling code and not in the
 * data. The message may have a number, because an option is not part of a record.
 */
export function checkOption(isExpected: boolean, name: string, expected: string, value: unknown): void {
  if (isExpected) return;
  throw new TypeError(`${name}: expected ${expected}, found ${typeof value === "number" ? value : kindOf(value)}`);
}

/** Throws a TypeError if the options are not an object, such as the index that `map` passes. */
export function checkOptions(options: unknown, name = "options"): void {
  checkOption(typeof options === "object" && options !== null, name, "an object", options);
}

/** Throws a TypeError if a limit is not a number above 0. `Infinity` is allowed. */
export function checkLimit(name: string, limit: unknown): void {
  checkOption(typeof limit === "number" && limit > 0, name, "a number above 0", limit);
}
