import { kindOf } from "./issue.js";

/**
 * Throws a TypeError where an option is not what the function takes. A wrong option is a mistake in the code that calls, not in
 * the data, so it is no BraketParseError. The message may show numbers, since an option is no part of a record.
 */
export function checkOption(isExpected: boolean, name: string, expected: string, value: unknown): void {
  if (isExpected) return;
  throw new TypeError(`${name}: expected ${expected}, found ${typeof value === "number" ? value : kindOf(value)}`);
}

/** Throws a TypeError where options are no object, such as the index that `map` passes. */
export function checkOptions(options: unknown): void {
  checkOption(typeof options === "object" && options !== null, "options", "an object", options);
}

/** Throws a TypeError where a limit is no number above 0; `Infinity` is none, and allowed. */
export function checkLimit(name: string, limit: unknown): void {
  checkOption(typeof limit === "number" && limit > 0, name, "a number above 0", limit);
}
