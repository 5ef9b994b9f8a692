import { fixtures } from "./fixtures.js";
import { pathsIn, type TestRecord, withMember } from "./records.js";

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
];

const NAMES = ["__proto__", "constructor", "toString", "omitted", "aMemberOfTomorrow", "message"];

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
export function mutations(count: number, seed = 1): Generator<Mutation> {
  return mutationsOf(fixtures(), count, seed);
}

interface Mutation {
  readonly record: TestRecord;
  readonly how: string;
}

/** The same of other documents. */
export function* mutationsOf(
  all: readonly { readonly name: string; readonly record: TestRecord }[],
  count: number,
  seed = 1,
): Generator<Mutation> {
  const next = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  for (let made = 0; made < count; made++) {
    const fixture = pick(all);
    let record: TestRecord = structuredClone(fixture.record);
    let how = fixture.name;
    for (let changes = 1 + Math.floor(next() * 3); changes > 0; changes--) {
      const path = pick(pathsIn(record));
      const value = structuredClone(pick(VALUES));
      const kind = next();
      if (kind < 0.2) record = withMember(record, path, undefined);
      else if (kind < 0.85) record = withMember(record, path, value);
      else record = withMember(record, [...path.slice(0, -1), pick(NAMES)], value);
      how += ` ${path.join(".")}=${kind < 0.2 ? "gone" : JSON.stringify(value)}`;
    }
    yield { record, how };
  }
}
