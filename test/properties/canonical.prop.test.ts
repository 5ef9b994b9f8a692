import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketEvent, BraketParseError, byTime, canonicalJson, dedupe, eventKey } from "../../src/entries/index.js";
import { hostile, revoked, throwingProxy, thrownBy } from "../support/hostile.js";
import { minimalRecord } from "../support/records.js";
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

const eventOf = (members: Record<string, unknown>) => minimalRecord("GetDevice", members) as unknown as BraketEvent;

const someEvent = fc
  .record({
    eventID: fc.constantFrom("a", "b", "/a", "a/"),
    recipientAccountId: fc.constantFrom(undefined, "", "1", "1/", "%2F"),
    additionalEventData: fc.record({ x: json }),
    eventTime: fc.oneof(
      fc.constantFrom(
        "2026-02-30T00:00:00Z",
        "2026-99-99T99:99:99Z",
        "2026-03-01 12:00:00",
        "2026-03-01T00:00:00+01:00",
        "",
        "~",
        "x",
      ),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(2e12) })
        .map((date) => `${date.toISOString().slice(0, 19)}Z`),
    ),
  })
  .map(eventOf);

describe("eventKey", () => {
  it("is the same for the same account and id only", () => {
    fc.assert(
      fc.property(someEvent, someEvent, (left, right) => {
        const same = left.eventID === right.eventID && (left.recipientAccountId || "") === (right.recipientAccountId || "");
        expect(eventKey(left) === eventKey(right)).toBe(same);
      }),
    );
  });
});

describe("dedupe", () => {
  it("puts every event into one list, and calls duplicates what has the same canonical text", () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 12 }), (some) => {
        const events = [...some, ...some.map((event) => structuredClone(event))];
        const { events: kept, duplicates, conflicts } = dedupe(events);
        expect(new Set([...kept, ...duplicates, ...conflicts.map(({ dropped }) => dropped)])).toEqual(new Set(events));
        expect(kept.length + duplicates.length + conflicts.length).toBe(events.length);
        const texts = new Map(kept.map((event) => [eventKey(event), canonicalJson(event)]));
        expect(texts.size).toBe(kept.length);
        for (const event of duplicates) expect(canonicalJson(event)).toBe(texts.get(eventKey(event)));
        for (const { key, dropped } of conflicts) expect(canonicalJson(dropped)).not.toBe(texts.get(key));
      }),
    );
  });
});

describe("byTime", () => {
  it("is a total order", () => {
    fc.assert(
      fc.property(someEvent, someEvent, someEvent, (a, b, c) => {
        const [ab, bc, ac] = [byTime(a, b), byTime(b, c), byTime(a, c)];
        expect(byTime(b, a)).toBe(ab === 0 ? 0 : -ab);
        expect(byTime(a, a)).toBe(0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(ab === 0 && bc === 0 ? 0 : -1);
      }),
      { numRuns: runs(5000) },
    );
  });
});
