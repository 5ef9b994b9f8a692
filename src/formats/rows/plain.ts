/** Tells whether a value is a plain object. An array, a Map or a Date is not: its content is not in members. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Tells whether a cell is empty. Tables and CSV write an absent value as null or as empty text. */
export function isEmpty(value: unknown): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}
