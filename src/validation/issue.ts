/** One issue of a record, in the form of Standard Schema. */
export interface ParseIssue {
  /** The expected and the found type. It has no value of the record. */
  readonly message: string;
  /** The path to the invalid member; empty for the record itself. */
  readonly path: readonly (string | number)[];
}

/** An issue whose path grows: each parent adds its key in front. */
interface GrowingIssue extends ParseIssue {
  readonly path: (string | number)[];
}

/** The issues of a value; undefined without issues, so that valid input allocates no memory. */
export type Issues = GrowingIssue[] | undefined;

/** Returns an issue of the value itself. The fix follows the found type. */
export function expected(what: string, found: unknown, fix = ""): GrowingIssue[] {
  return [{ message: `expected ${what}, found ${kindOf(found)}${fix}`, path: [] }];
}

/** Adds an issue of a member. */
export function add(issues: Issues, key: string | number, what: string, found: unknown, fix?: string): GrowingIssue[] {
  return nest(issues, key, expected(what, found, fix));
}

/** Adds the issues inside a member. */
export function nest(issues: Issues, key: string | number, inner: GrowingIssue[]): GrowingIssue[] {
  for (const issue of inner) issue.path.unshift(key);
  if (issues === undefined) return inner;
  for (const issue of inner) issues.push(issue);
  return issues;
}

/** Returns the type of a value in words, without the value. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return kindOfItems(value);
  switch (typeof value) {
    case "object":
      return "an object";
    case "number":
      return Number.isFinite(value) ? "a number" : "a number that is not finite";
    default:
      return `a ${typeof value}`;
  }
}

/** Describes the items of an array: `expected an array of strings, found an array` would not show the difference. */
function kindOfItems(items: readonly unknown[]): string {
  if (items.length === 0) return "an empty array";
  const kinds = new Set<string>();
  // Not by slice or map: they call the array's own `constructor`, which hostile data may replace.
  for (let index = 0; index < items.length && index < 100; index++) {
    const item = items[index];
    kinds.add(Array.isArray(item) ? "array" : item === null ? "null" : typeof item);
  }
  return kinds.size === 1 ? `an array of ${[...kinds][0]} items` : "an array of items of several kinds";
}

const IDENTIFIER = /^[A-Za-z_$][\w$-]*$/;

/** Longer keys are shortened. Keys of maps may have any length, and an issue is one line of a log. */
const LONGEST_KEY = 64;

/**
 * Returns a path in the notation of code: `Records[3].requestParameters.shots`.
 *
 * @example
 * formatPath(["Records", 3, "requestParameters", "shots"]); // => "Records[3].requestParameters.shots"
 */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (typeof key === "string" && IDENTIFIER.test(key) && key.length <= LONGEST_KEY) text += text === "" ? key : `.${key}`;
    else text += `[${JSON.stringify(shorten(String(key)))}]`;
  }
  return text;
}

function shorten(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY)}…`;
}

/** Returns an issue as one line: `path: expected …, found …`. */
export function formatIssue(issue: ParseIssue, prefix: readonly PropertyKey[] = []): string {
  const path = formatPath([...prefix, ...issue.path]);
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
