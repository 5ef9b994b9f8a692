import { HIDDEN } from "../facts/hidden.js";

/** Whether CloudTrail put its mark in the place of the value. */
export function isHidden(value: unknown): value is typeof HIDDEN {
  return value === HIDDEN;
}

/** Whether a value is text that tells something. */
export function isVisibleText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !isHidden(value);
}

/** Whether CloudTrail wrote its marker in place of a value that was too large. */
export function isOmitted(value: unknown): boolean {
  const mark = typeof value === "object" && value !== null ? (value as { readonly omitted?: unknown }).omitted : undefined;
  return mark === true || mark === "true";
}

/** The text of a member; undefined where it is missing, empty or hidden. */
export function visibleText(value: unknown): string | undefined {
  return isVisibleText(value) ? value : undefined;
}
