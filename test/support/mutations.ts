import { fixtures } from "./fixtures.js";
import { pathsIn, type TestRecord } from "./records.js";

/** A document that is changed: a record, or one of Braket's own events. */
export interface Base {
  readonly name: string;
  readonly record: TestRecord;
}

export interface Mutation {
  readonly record: TestRecord;
  /** The document and what was done to it. */
  readonly how: string;
}

/** JSON data only, or also what only JavaScript has: numbers that are not finite, and members that are undefined. */
type Data = "json" | "javascript";

type Key = string | number;
type Pick = <T>(items: readonly T[]) => T;

/** A value, or `GONE` where the change removes the member. */
const GONE = Symbol("gone");

interface Member {
  readonly value: unknown;
  readonly pick: Pick;
  readonly next: () => number;
}

/** Values of every kind that JSON has, and a few that tempt. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1.5,
  9007199254740991,
  "",
  "text",
  "404",
  "true",
  "HIDDEN_DUE_TO_SECURITY_REASONS",
  [],
  ["a", "b"],
  [1],
  [{}],
  [[null]],
  {},
  { a: "b" },
  { a: 1 },
  { omitted: true },
  { constructor: "x" },
  JSON.parse('{"__proto__":{"a":1}}'),
  JSON.parse('{"__proto__":"a"}'),
];

const NAMES = ["__proto__", "constructor", "toString", "omitted", "aMemberOfTomorrow", "message", "errorCode"];
const NUMBERS = [0, -0, -1, -7, 0.5, -1e-9, 1e21, 1e308, -1e308, 2 ** 53, 1234567890123];
const NOT_FINITE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
/** Texts that decide of a record what it is. */
const WORDS = ["AwsServiceEvent", "AwsVpceEvent", "AwsConsoleAction", "Insight", "NetworkActivity", "Aggregated", "GetUnicorn"];

const isObject = (value: unknown): value is TestRecord => typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const otherCase = (name: string) => (name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase());

/** What happens to one member. */
const ONE_MEMBER: Readonly<Record<string, (member: Member) => unknown>> = {
  dropped: () => GONE,
  nulled: () => null,
  emptied: ({ value }) => (Array.isArray(value) ? [] : isObject(value) ? {} : ""),
  retyped: ({ value, pick }) =>
    pick([
      asText(value),
      Number(asText(value)) || 0,
      Boolean(value),
      [value],
      Object.entries(Object(value)),
      Array.isArray(value) ? { ...value } : value,
    ]),
  replaced: ({ pick }) => structuredClone(pick(VALUES)),
  nested: ({ value, pick }) => pick([{ value }, [value], [[value]], { a: { b: value } }, Array(3).fill(value)]),
  hidden: () => "HIDDEN_DUE_TO_SECURITY_REASONS",
  encoded: ({ value }) => (typeof value === "string" ? encodeURIComponent(value) : encodeURIComponent(asText(value) ?? "")),
  cut: ({ value, next }) => {
    if (Array.isArray(value)) return value.slice(0, Math.floor(next() * value.length));
    const text = asText(value) ?? "";
    return text.slice(0, Math.floor(next() * text.length));
  },
  number: ({ pick }) => pick(NUMBERS),
  word: ({ pick }) => pick(WORDS),
};

const ONLY_JAVASCRIPT: typeof ONE_MEMBER = {
  "not finite": ({ pick }) => pick(NOT_FINITE),
  undefined: () => undefined,
};

/** A small deterministic generator of numbers (mulberry32), so that a failure can be looked at again. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fixtures with one to three members changed, removed or added; JSON data throughout. */
export function* mutations(count: number, seed = 1): Generator<Mutation> {
  const mutate = mutator(fixtures(), "json");
  for (let index = 0; index < count; index++) yield mutate(seed, index);
}

/** Returns a function that makes the mutation of a number: each can be made again without those before it. */
export function mutator(bases: readonly Base[], data: Data): (seed: number, index: number) => Mutation {
  const kinds = Object.entries(data === "json" ? ONE_MEMBER : { ...ONE_MEMBER, ...ONLY_JAVASCRIPT });
  const paths = new Map(bases.map(({ record }) => [record, pathsIn(record)]));
  // What any document has under a name, so that members are added with the values that belong to them.
  const found = bases.flatMap(({ record }) =>
    (paths.get(record) ?? []).flatMap((path) => {
      const name = path.at(-1);
      return typeof name === "string" ? [{ name, value: valueAt(record, path) }] : [];
    }),
  );
  const valuesOf = new Map<string, unknown[]>();
  for (const { name, value } of found) valuesOf.set(name, [...(valuesOf.get(name) ?? []), value]);
  const names = [...valuesOf.keys()];

  return (seed, index) => {
    const next = randomNumbers((seed ^ Math.imul(index + 1, 0x9e3779b1)) | 0);
    const pick: Pick = (items) => items[Math.floor(next() * items.length)] as never;
    const base = pick(bases);
    let { record } = base;
    let how = base.name;
    for (let changes = 1 + Math.floor(next() * 3); changes > 0; changes--) {
      // To list all members anew takes as long as to compare the validators. Now and then, for members that were just added.
      const path = pick((next() < 0.9 ? paths.get(base.record) : undefined) ?? pathsIn(record));
      if (path === undefined || !has(record, path)) continue;
      const value = valueAt(record, path);
      const parent = path.slice(0, -1);
      const key = path.at(-1) as Key;
      const way = next();
      let what: string;
      if (way < 0.7) {
        const [kind, change] = pick(kinds);
        const changed = change({ value, pick, next });
        record = withValue(record, path, changed);
        what = kind;
      } else if (way < 0.78) {
        const name = pick([pick(NAMES), pick(names), otherCase(String(key))]);
        record = withValue(withValue(record, path, GONE), [...parent, name], value);
        what = `renamed ${name}`;
      } else if (way < 0.83) {
        const name = otherCase(String(key));
        record = withValue(record, [...parent, name], value);
        what = `again as ${name}`;
      } else {
        const holder = isObject(value) ? path : parent;
        const name = pick([pick(NAMES), pick(names), pick(names), pick(names)]);
        const added = pick([pick(VALUES), pick(valuesOf.get(name) ?? VALUES)]);
        record = withValue(record, [...holder, name], structuredClone(added));
        what = `added ${name}`;
      }
      how += `; ${path.join(".")} ${what}`;
    }
    return { record, how };
  };
}

function has(value: unknown, [key, ...rest]: readonly Key[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
  return has((value as Record<Key, unknown>)[key], rest);
}

function valueAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Record<Key, unknown>)[key], value);
}

/** A copy with a member set or gone. It copies only the way there: most of a document stays the same. */
function withValue<T>(value: T, [key, ...rest]: readonly Key[], member: unknown): T {
  if (key === undefined) return member as T;
  if (Array.isArray(value) && typeof key === "string") return [...value, member === GONE ? null : member] as T;
  if (typeof value !== "object" || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<Key, unknown>;
  if (rest.length > 0 && !Object.hasOwn(copy, key)) return value;
  const inner = rest.length === 0 ? member : withValue(copy[key], rest, member);
  if (inner !== GONE) Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy as T;
}
