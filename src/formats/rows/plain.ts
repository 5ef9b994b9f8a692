/** Whether a value is an object of members: no array, and no Map, Date or the like, whose content is no member. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Whether a cell holds nothing. Tables and CSV write what is absent as null or as empty text. */
export function isEmpty(value: unknown): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}
