import { isVisibleText } from "./visibleText.js";

/** A value at a path. */
export interface Located {
  readonly value: unknown;
  /** The path of the value, with indexes in place of `[]`: `requestParameters.associations[0].arn`. */
  readonly at: string;
}

/** Returns the values at a path of `braketOperations`. `[]` means every item of a list. It leaves out absent and null values. */
export function locate(from: unknown, path: string): readonly Located[] {
  const found: Located[] = [];
  follow(from, path.split("."), 0, "", found);
  return found;
}

function follow(value: unknown, steps: readonly string[], index: number, at: string, found: Located[]): void {
  if (value === undefined || value === null) return;
  const step = steps[index];
  if (step === undefined) {
    found.push({ value, at });
    return;
  }
  const isList = step.endsWith("[]");
  const name = isList ? step.slice(0, -2) : step;
  const member = memberOf(value, name);
  const where = index === 0 ? name : `${at}.${name}`;
  if (!isList) follow(member, steps, index + 1, where, found);
  else if (Array.isArray(member)) {
    member.forEach((item: unknown, position) => {
      follow(item, steps, index + 1, `${where}[${position}]`, found);
    });
  }
}

/** Returns a member of a value; undefined if the value is not an object. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/**
 * Returns the first value at a path; undefined if it is absent or null. It builds no paths of values, because accessors ask for
 * single members of every event.
 */
export function valueAt(from: unknown, path: string): unknown {
  if (path.includes("[]")) return locate(from, path)[0]?.value;
  let value = from;
  for (const name of path.split(".")) value = memberOf(value, name);
  return value ?? undefined;
}

/** Returns the text at a path; undefined if it is absent, empty or hidden. */
export function textAt(from: unknown, path: string): string | undefined {
  const value = valueAt(from, path);
  return isVisibleText(value) ? value : undefined;
}

/** Returns the number at a path; undefined if it is absent or not finite. */
export function numberAt(from: unknown, path: string): number | undefined {
  const value = valueAt(from, path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
