/** A value that a path led to. */
export interface Located {
  readonly value: unknown;
  /** The path to it, with positions in place of `[]`: `requestParameters.associations[0].arn`. */
  readonly at: string;
}

/** The values at a path of the catalog, in which `[]` stands for every item of a list; what is absent or null is left out. */
export function locate(from: unknown, path: string): readonly Located[] {
  let found: readonly Located[] = [{ value: from, at: "" }];
  for (const step of path.split(".")) {
    const isList = step.endsWith("[]");
    const name = isList ? step.slice(0, -2) : step;
    found = found.flatMap(({ value, at }) => {
      const member = memberOf(value, name);
      const where = at === "" ? name : `${at}.${name}`;
      if (!isList) return [{ value: member, at: where }];
      return Array.isArray(member) ? member.map((item: unknown, index) => ({ value: item, at: `${where}[${index}]` })) : [];
    });
  }
  return found.filter(({ value }) => value !== undefined && value !== null);
}

/** A member of what may be an object; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The one text at a path; undefined where it is absent, empty or hidden. */
export function textAt(from: unknown, path: string): string | undefined {
  const value = locate(from, path)[0]?.value;
  return isTold(value) ? value : undefined;
}

/** The one number at a path. */
export function numberAt(from: unknown, path: string): number | undefined {
  const value = locate(from, path)[0]?.value;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Whether CloudTrail put its mark in the place of the value. */
export function isHidden(value: unknown): boolean {
  return value === "HIDDEN_DUE_TO_SECURITY_REASONS";
}

/** Whether a value is text that tells something. */
export function isTold(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !isHidden(value);
}

/** Whether CloudTrail wrote its marker in place of a value that was too large. */
export function isOmitted(value: unknown): boolean {
  const mark = memberOf(value, "omitted");
  return mark === true || mark === "true";
}
