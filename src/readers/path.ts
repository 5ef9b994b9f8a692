import { isVisibleText } from "./visibleText.js";

/** A value that a path led to. */
export interface Located {
  readonly value: unknown;
  /** The path to it, with positions in place of `[]`: `requestParameters.associations[0].arn`. */
  readonly at: string;
}

/** The values at a path of the catalog, in which `[]` stands for every item of a list; what is absent or null is left out. */
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

/** A member of what may be an object; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The one text at a path; undefined where it is absent, empty or hidden. */
export function textAt(from: unknown, path: string): string | undefined {
  const value = locate(from, path)[0]?.value;
  return isVisibleText(value) ? value : undefined;
}

/** The one number at a path. */
export function numberAt(from: unknown, path: string): number | undefined {
  const value = locate(from, path)[0]?.value;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
