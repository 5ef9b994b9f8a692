import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BraketParseError, canonicalJson } from "../../src/entries/index.js";
import { hostile, revoked, throwingProxy, thrownBy } from "../support/hostile.js";
import { runs } from "../support/runs.js";

/** What a value in memory may be, beside JSON. */
const HOSTILE: readonly (() => unknown)[] = [
  revoked,
  throwingProxy,
  () => hostile(() => new RangeError("mine")),
  () => ({ toJSON: () => hostile(revoked).member }),
  () => ({ toJSON: revoked }),
  () => 1n,
  () => Symbol("s"),
  () => new Proxy([], {}),
];

/** JSON as `JSON.parse` makes it, `__proto__` as a name included. */
const json = fc.json({ maxDepth: 6 }).map((text): unknown => JSON.parse(text));

const shuffled = (value: unknown, order: (names: string[]) => string[]): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  const copy = {};
  for (const name of order(Object.keys(value))) {
    const member = shuffled((value as Record<string, unknown>)[name], order);
    Object.defineProperty(copy, name, { value: member, enumerable: true, writable: true, configurable: true });
  }
  return copy;
};

describe("canonicalJson", () => {
  it("writes text that means the same", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("writes any text as JSON.stringify does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text));
      }),
    );
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => canonicalJson(unit) !== JSON.stringify(unit))).toEqual([]);
  });

  it("writes every value of JSON as RFC 8785 asks, for which another library is the oracle", () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.jsonValue()), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: runs(5000) },
    );
  });

  it("writes what RFC 8785 refuses as JSON.stringify does", () => {
    for (const value of ["\ud800", Number.NaN, [Number.POSITIVE_INFINITY]]) {
      expect(() => canonicalize(value)).toThrow();
      expect(canonicalJson(value)).toBe(JSON.stringify(value));
    }
  });

  it("does not depend on the order of members", () => {
    const orders = [(names: string[]) => names.reverse(), (names: string[]) => names.sort(() => -1)];
    fc.assert(
      fc.property(json, fc.constantFrom(...orders), (value, order) => {
        expect(canonicalJson(shuffled(value, order))).toBe(canonicalJson(value));
      }),
    );
  });
});

/** What to put where into JSON; not the values themselves, for nobody could print them. */
const places = fc.array(fc.tuple(fc.boolean(), fc.nat(HOSTILE.length - 1)), { maxLength: 3 });

function withHostile(value: unknown, at: readonly (readonly [boolean, number])[]): unknown {
  const root = { value, list: [value] as unknown[] };
  for (const [inList, index] of at) {
    const make = HOSTILE[index] ?? (() => undefined);
    if (inList) root.list.push(make());
    else Object.defineProperty(root, `x${index}`, { enumerable: true, configurable: true, get: make });
  }
  return root;
}

describe("canonicalJson, on values in memory", () => {
  it("throws no error but its own", () => {
    fc.assert(
      fc.property(json, places, (value, at) => {
        const thrown = thrownBy(() => canonicalJson(withHostile(value, at)));
        if (thrown === undefined) return;
        expect(BraketParseError.isInstance(thrown) || (thrown instanceof TypeError && /BigInt/.test(thrown.message))).toBe(true);
      }),
    );
  });
});
