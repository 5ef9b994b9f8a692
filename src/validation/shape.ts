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

/** What is known of a member. */
interface Rule {
  readonly check: (issues: Issues, key: string, member: unknown, refused: boolean) => Issues;
  readonly required: boolean;
}

/** The members of an object, and how many of them a successful call must have. */
export interface Shape {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly required: number;
}

/** Gives the shape at a place of a table. */
export type ShapeAt = (place: number) => Shape;

/** The kinds by the letters that stand for them in the table. */
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
 * Reads a table of shapes, each at its first use. A shape is a text of groups, `kind name name|kind name`. A kind is a letter
 * of `KINDS` or the place of another shape. In front of it, `!` marks required members, and `*` an array of that shape.
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

/** Adds the issues of a member that has a shape of the table. In a refused call no member is required. */
export function inside(issues: Issues, key: string | number, member: unknown, shape: Shape, refused: boolean): Issues {
  const inner = isObject(member) ? issuesIn(member, shape, refused) : expected("an object", member);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** Adds the issues of a member whose shape has a function. */
export function insideUsual(issues: Issues, key: string, member: unknown, check: (value: Members) => Issues): Issues {
  const inner = isObject(member) ? check(member) : expected("an object", member);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** Adds the issues of a member whose items have a shape of the table. */
export function insideEach(issues: Issues, key: string, members: unknown, shape: Shape, refused: boolean): Issues {
  if (!Array.isArray(members)) return add(issues, key, "an array", members);
  let inner: Issues;
  for (let index = 0; index < members.length; index++) inner = inside(inner, index, members[index], shape, refused);
  return inner === undefined ? issues : nest(issues, key, inner);
}

/** One pass over the members that are there: those that are not cost nothing. */
function issuesIn(value: Members, shape: Shape, refused: boolean): Issues {
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

/** Adds an issue for each required member that is null or absent. */
export function missing(issues: Issues, value: Members, { rules }: Shape): Issues {
  let all = issues;
  for (const [key, { check, required }] of rules) {
    if (!required) continue;
    // As the pass over the members sees it.
    const member = Object.prototype.propertyIsEnumerable.call(value, key) ? value[key] : undefined;
    if (member === undefined || member === null) all = check(all, key, member, false);
  }
  return all;
}
