/** One thing that is wrong with a record: a Standard Schema issue. */
export interface ParseIssue {
  /** What was expected and what kind of thing was found; never a value of the record. */
  readonly message: string;
  /** The member that is wrong, from the record down; empty for the record itself. */
  readonly path: readonly (string | number)[];
}

/** While issues travel up, each parent puts its own key in front. */
interface GrowingIssue extends ParseIssue {
  readonly path: (string | number)[];
}

/** The issues of a value; undefined for a value that has none, so that valid input allocates nothing. */
export type Issues = GrowingIssue[] | undefined;

/** An issue at the value itself; the fix, if there is one, follows what was found. */
export function expected(what: string, found: unknown, fix = ""): GrowingIssue[] {
  return [{ message: `expected ${what}, found ${kindOf(found)}${fix}`, path: [] }];
}

/** Adds an issue at a member to those found so far. */
export function add(issues: Issues, key: string | number, what: string, found: unknown, fix?: string): GrowingIssue[] {
  return nest(issues, key, expected(what, found, fix));
}

/** Adds what was found inside a member to what was found so far. */
export function nest(issues: Issues, key: string | number, inner: GrowingIssue[]): GrowingIssue[] {
  for (const issue of inner) issue.path.unshift(key);
  if (issues === undefined) return inner;
  for (const issue of inner) issues.push(issue);
  return issues;
}

/** The kind of a value in words, never the value. */
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

/** Says what an array holds, for `expected an array of strings, found an array` helps nobody. */
function kindOfItems(items: readonly unknown[]): string {
  if (items.length === 0) return "an empty array";
  const kinds = new Set(
    items.slice(0, 100).map((item) => (Array.isArray(item) ? "array" : item === null ? "null" : typeof item)),
  );
  return kinds.size === 1 ? `an array of ${[...kinds][0]} items` : "an array of items of several kinds";
}

const IDENTIFIER = /^[A-Za-z_$][\w$-]*$/;

/** Longest key that is shown whole: keys of maps come from the record's author, and a log line should stay one. */
const LONGEST_KEY = 64;

/**
 * Writes a path the way it is read in code: `Records[3].requestParameters.shots`.
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

/** One issue as a line: where, what was expected, what was found. */
export function formatIssue(issue: ParseIssue, prefix: readonly PropertyKey[] = []): string {
  const path = formatPath([...prefix, ...issue.path]);
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
