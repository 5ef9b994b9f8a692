import fc from "fast-check";
import { type BraketEvent, safeParseBraketEvent } from "../../src/entries/index.js";
import { fixtures } from "./fixtures.js";
import type { TestRecord } from "./records.js";

/** Texts on which a careless reader of ARNs, times, addresses, JSON or names trips. */
export const ODD_TEXTS = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "%",
  "%ZZ",
  "%25%33%41",
  "arn",
  "arn:",
  "arn:aws:braket:::device/",
  "arn:aws:braket:us-east-1:111122223333:quantum-task/",
  "arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet",
  "arn:aws:iam::111122223333:role/a/b/c@example.com",
  "arn:aws:sts::111122223333:assumed-role/r",
  "local:",
  "s3://",
  "s3://bucket",
  "111122223333.dkr.ecr.us-east-1.amazonaws.com/i@sha256:00",
  "::1",
  "::ffff:192.0.2.1",
  "192.0.2.999",
  "AWS Internal",
  "AWS Internal/3",
  "braket.amazonaws.com",
  "mira@example.com",
  "a@b@c",
  "HIDDEN_DUE_TO_SECURITY_REASONS",
  "NaN",
  "1e999",
  "-1",
  "404",
  "Client.",
  "Exception",
  "Nov 20, 2025, 12:00:00\u202fAM",
  "Feb 31, 2025 13:99:00 PM",
  "0000-00-00T00:00:00Z",
  "9999-12-31T23:59:60Z",
  "+275760-09-13T00:00:00.001Z",
  "2026-09-07T08:15:00.123456789012+14:00",
  "{",
  "[]",
  '{"braketSchemaHeader":{"name":1}}',
  '{"braketSchemaHeader":{"name":"braket.ir.openqasm.program","version":"1"},"source":7}',
  `{"__proto__":{"source":""}}`,
  "Spending limit: 1e999, current spend: x, estimated cost: , start time: never, end time: ",
  "User: is not authorized to perform: on resource: because no identity-based policy allows the action",
  "__proto__",
  "constructor",
  "BraketSdk/ BraketSchemas/ NotebookInstance/",
  "x".repeat(5000),
  "((((((((((((((((((((",
  ":::::::::::::::::::::::::",
];

const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...ODD_TEXTS), fc.constantFrom(...ODD_TEXTS)).map(([a, b]) => a.slice(0, 99) + b),
  },
);

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "omitted", "message", "aMemberOfTomorrow"];

type OddValue =
  | { readonly text: string }
  | { readonly json: unknown }
  /** Objects or arrays inside each other, this many; kept as a number so that a report stays readable. */
  | { readonly nested: number; readonly as: "object" | "array" };

const oddValue: fc.Arbitrary<OddValue> = fc.oneof(
  oddText.map((text) => ({ text })),
  fc.constantFrom(null, true, false, 0, -0, -1, 1e308, [], [null], [{}], {}, { a: 1 }, { a: "b" }).map((json) => ({ json })),
  fc.jsonValue({ maxDepth: 3 }).map((json) => ({ json })),
  fc.record({ nested: fc.constantFrom(2, 101, 1500, 20_000), as: fc.constantFrom("object" as const, "array" as const) }),
);

/** One change of a fixture: where, and what. `text` keeps the kind and so is accepted nearly always. */
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ how: fc.constant("text" as const), at: fc.nat(999), text: oddText }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant("drop" as const), at: fc.nat(999) }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant("replace" as const), at: fc.nat(999), value: oddValue }) },
  {
    weight: 2,
    arbitrary: fc.record({ how: fc.constant("add" as const), at: fc.nat(999), name: fc.constantFrom(...NAMES), value: oddValue }),
  },
  { weight: 1, arbitrary: fc.record({ how: fc.constant("rename" as const), name: fc.constantFrom(...NAMES, "GetUnicorn") }) },
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

const bases = fixtures();

/** How a mutated event is made: data, so that a failing case can be read and shrunk. */
export const mutatedEventSpecs = fc.record({
  fixture: fc.constantFrom(...bases.map(({ name }) => name)),
  changes: fc.array(change, { maxLength: 5 }),
});
export type MutatedEventSpec = typeof mutatedEventSpecs extends fc.Arbitrary<infer S> ? S : never;

/** Makes the event; undefined when the parser does not accept it. */
export function mutatedEvent({ fixture, changes }: MutatedEventSpec): BraketEvent | undefined {
  const base = bases.find(({ name }) => name === fixture)?.record ?? {};
  const record = changes.reduce<TestRecord>(applyChange, structuredClone(base));
  return safeParseBraketEvent(record).data;
}

function applyChange(record: TestRecord, one: Change): TestRecord {
  if (one.how === "rename") return { ...record, eventName: one.name };
  const paths = shallowPathsIn(record).filter((path) => one.how !== "text" || typeof valueAt(record, path) === "string");
  const path = paths[one.at % paths.length];
  if (path === undefined) return record;
  switch (one.how) {
    case "text":
      return set(record, path, one.text);
    case "drop":
      return set(record, path, undefined);
    case "replace":
      return set(record, path, made(one.value));
    case "add":
      return set(record, [...path.slice(0, -1), one.name], made(one.value));
  }
}

/** Sets or removes a member; it copies only the way there, for what is nested deep cannot be cloned. */
function set<T>(value: T, [key, ...rest]: readonly (string | number)[], member: unknown): T {
  if (key === undefined) return member as T;
  if (Array.isArray(value) && typeof key === "string") return [...value, member] as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  if (rest.length === 0 && member === undefined) delete copy[key];
  else {
    const inner = Object.hasOwn(copy, key) ? copy[key] : undefined;
    const next = rest.length === 0 ? member : set(inner, rest, member);
    Object.defineProperty(copy, key, { value: next, enumerable: true, writable: true, configurable: true });
  }
  return copy as T;
}

/** The paths to members, down to twelve levels: a change before this one may have nested data without end. */
function shallowPathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null || path.length >= 12) return [];
  return Object.keys(value).flatMap((key) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...shallowPathsIn((value as Record<string, unknown>)[key], here)];
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Record<string | number, unknown>)[key], value);
}

function made(value: OddValue): unknown {
  if ("text" in value) return value.text;
  if ("json" in value) return structuredClone(value.json);
  let nested: unknown = value.as === "object" ? {} : [];
  for (let depth = 1; depth < value.nested; depth++) nested = value.as === "object" ? { a: nested } : [nested];
  return nested;
}
