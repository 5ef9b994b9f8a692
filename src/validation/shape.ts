import { add, expected, type Issues, nest } from "./issue.js";
import {
  aBoolean,
  aNumber,
  aNumberOrString,
  anObject,
  aString,
  aStringMap,
  aStringOrBoolean,
  aStringOrObject,
  aStringOrStrings,
  isObject,
  isOwn,
  type Members,
  nothing,
  strings,
  trueMark,
} from "./kinds.js";

/** The rule for a member. */
interface Rule {
  readonly check: (issues: Issues, key: string, member: unknown, refused: boolean) => Issues;
  readonly required: boolean;
}

/** The rules for the members of an object, and the number of required members. */
export interface Shape {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly required: number;
}

/** Returns the shape at a place of a table. */
export type ShapeAt = (place: number) => Shape;

/** The checks, by their letters in the table. */
export const KINDS: Readonly<Record<string, Rule["check"]>> = {
  s: aString,
  n: aNumber,
  b: aBoolean,
  o: anObject,
  t: aNumberOrString,
  f: aStringOrBoolean,
  j: aStringOrObject,
  m: aStringMap,
  q: aStringOrStrings,
  l: strings,
  x: trueMark,
  u: nothing,
};

/**
 * Returns a function that reads the shapes of a table, each at its first use. A shape is a text of groups: `kind name name|kind name`.
 *
 * - A kind is a letter of `KINDS`, or the place of another shape.
 * - `!` before a kind marks required members. `*` marks an array of the shape.
 */
export function shapesOf(texts: readonly string[]): ShapeAt {
  const shapes: Shape[] = [];
  const at: ShapeAt = (place) => (shapes[place] ??= shapeOf(texts[place] as string, at));
  return at;
}

function shapeOf(text: string, at: ShapeAt): Shape {
  const rules = new Map<string, Rule>();
  let count = 0;
  for (const group of text.split("|")) {
    const [mark = "", ...names] = group.split(" ");
    const required = mark.startsWith("!");
    const kind = mark.replace("!", "");
    const rule = { check: KINDS[kind] ?? checkInside(kind, at), required };
    for (const name of names) rules.set(name, rule);
    if (required) count += names.length;
  }
  return { rules, required: count };
}

function checkInside(kind: string, at: ShapeAt): Rule["check"] {
  const shape = at(+kind.replace("*", ""));
  const check = kind.startsWith("*") ? insideEach : inside;
  return (issues, key, member, refused) => check(issues, key, member, shape, refused);
}

/** Adds the issues of a member with a shape of the table. A refused call has no required members. */
export function inside(issues: Issues, key: string | number, member: unknown, shape: Shape, refused: boolean): Issues {
  const inner = isObject(member) ? issuesIn(member, shape, refused) : expected("an object", member);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** The fix for values that only table rows have. */
export const READ_ROWS = "for rows of a table use recordOfRow of braket-cloudtrail/rows";

/** Adds the issues of a member with a shape that has a generated function. Table rows have a text in its place. */
export function insideUsual(issues: Issues, key: string, member: unknown, check: (value: Members) => Issues): Issues {
  const inner = isObject(member)
    ? check(member)
    : expected("an object", member, typeof member === "string" ? `: ${READ_ROWS}` : "");
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** Adds the issues of an array whose items have a shape of the table. */
export function insideEach(issues: Issues, key: string, members: unknown, shape: Shape, refused: boolean): Issues {
  if (!Array.isArray(members)) return add(issues, key, "an array", members);
  let inner: Issues;
  for (let index = 0; index < members.length; index++) inner = inside(inner, index, members[index], shape, refused);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** Returns the issues of an object in one pass over its members. Absent members cost no time. */
export function issuesIn(value: Members, shape: Shape, refused: boolean): Issues {
  const { rules } = shape;
  let issues: Issues;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    const rule = rules.get(key);
    if (rule === undefined || (member === null && rule.check !== nothing) || !isOwn(value, key)) continue;
    if (rule.required) seen++;
    issues = rule.check(issues, key, member, refused);
  }
  return refused || seen === shape.required ? issues : missing(issues, value, shape);
}

/** Adds the issues of a member if the shape knows it. */
export function insideKnown(issues: Issues, key: string, member: unknown, { rules }: Shape): Issues {
  return rules.get(key)?.check(issues, key, member, false) ?? issues;
}

/** Adds an issue for each required member that is null or absent. */
export function missing(issues: Issues, value: Members, { rules }: Shape): Issues {
  let all = issues;
  for (const [key, { check, required }] of rules) {
    if (!required) continue;
    // An inherited member, or one that is not enumerable, counts as absent, as in the pass over the members.
    const member = Object.prototype.propertyIsEnumerable.call(value, key) ? value[key] : undefined;
    if (member === undefined || member === null) all = check(all, key, member, false);
  }
  return all;
}
