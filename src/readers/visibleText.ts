import { HIDDEN } from "../facts/hidden.js";

/** Tests whether a value is the mark of CloudTrail for a hidden value. */
export function isHidden(value: unknown): value is typeof HIDDEN {
  return value === HIDDEN;
}

/** Tests whether a value is a text that is neither empty nor hidden. */
export function isVisibleText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !isHidden(value);
}

/** Tests whether a value is the marker of CloudTrail for a value that was too large. */
export function isOmitted(value: unknown): boolean {
  const mark = typeof value === "object" && value !== null ? (value as { readonly omitted?: unknown }).omitted : undefined;
  return mark === true || mark === "true";
}

/** Returns the text of a member; undefined if it is missing, empty or hidden. */
export function visibleText(value: unknown): string | undefined {
  return isVisibleText(value) ? value : undefined;
}
