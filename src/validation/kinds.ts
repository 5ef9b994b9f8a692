import { HIDDEN } from "../facts/hidden.js";
import { add, type Issues, nest } from "./issue.js";

/** An object with unknown members. */
export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Tests whether a member is an own member. A polluted `Object.prototype` adds members to every object. In a `for…in` over the same
 * object, this form costs no time; `Object.hasOwn` would take half the time of the whole validation.
 */
export function isOwn(value: object, key: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: see above.
  return Object.prototype.hasOwnProperty.call(value, key);
}

export function aString(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" ? issues : add(issues, key, "a string", member);
}

export function aNumber(issues: Issues, key: string | number, member: unknown): Issues {
  return Number.isFinite(member) ? issues : add(issues, key, "a number", member);
}

export function aBoolean(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "boolean" ? issues : add(issues, key, "a boolean", member);
}

export function anObject(issues: Issues, key: string | number, member: unknown): Issues {
  return isObject(member) ? issues : add(issues, key, "an object", member);
}

export function aNumberOrString(issues: Issues, key: string | number, member: unknown): Issues {
  return Number.isFinite(member) || typeof member === "string" ? issues : add(issues, key, "a number or a string", member);
}

export function aStringOrBoolean(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || typeof member === "boolean" ? issues : add(issues, key, "a string or a boolean", member);
}

export function aStringOrObject(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || isObject(member) ? issues : add(issues, key, "a string or an object", member);
}

/** An invalid value of the map is an issue of the map, and not of the value. */
export function aStringMap(issues: Issues, key: string | number, member: unknown): Issues {
  return hasOnlyStrings(member) || member === HIDDEN
    ? issues
    : add(issues, key, `an object whose values are strings or "${HIDDEN}"`, member);
}

export function aStringOrStrings(issues: Issues, key: string | number, member: unknown): Issues {
  return typeof member === "string" || hasOnlyStringItems(member)
    ? issues
    : add(issues, key, "a string or an array of strings", member);
}

/** Each invalid item is an issue with its index in the path. */
export function strings(issues: Issues, key: string | number, member: unknown): Issues {
  if (!Array.isArray(member)) return add(issues, key, "an array of strings", member);
  let inner: Issues;
  for (let index = 0; index < member.length; index++) inner = aString(inner, index, member[index]);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** The mark of an omission. */
export function trueMark(issues: Issues, key: string | number, member: unknown): Issues {
  return isTrueMark(member) ? issues : add(issues, key, 'true or "true"', member);
}

export function isTrueMark(member: unknown): boolean {
  return member === true || member === "true";
}

/** A member that must be absent. Null is not absent. */
export function nothing(issues: Issues, key: string | number, member: unknown): Issues {
  return member === undefined ? issues : add(issues, key, "nothing", member);
}

function hasOnlyStrings(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (typeof value[key] !== "string" && isOwn(value, key)) return false;
  }
  return true;
}

function hasOnlyStringItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (typeof value[index] !== "string") return false;
  }
  return true;
}
