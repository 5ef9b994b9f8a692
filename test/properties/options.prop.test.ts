import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CostRates, costBoundOf } from "../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../src/entries/redact.js";
import { REDACTIONS } from "../../src/facts/redactions.js";
import { runs } from "../support/runs.js";
import { searchWith } from "../support/searchWith.js";

const CATEGORIES = REDACTIONS.slice(0, REDACTIONS.indexOf("unmodelled") + 1) as readonly RedactionCategory[];

const price = fc.double({ min: 0, max: 1e6, noNaN: true });
const taskRates = { task: price, shot: price };
const deviceRates = fc.record({ ...taskRates, inJob: fc.record(taskRates) }, { requiredKeys: ["task", "shot"] });
const rates: fc.Arbitrary<CostRates> = fc.record(
  {
    currency: fc.string(),
    devices: fc.dictionary(fc.string(), deviceRates, { minKeys: 1 }),
    instanceMinute: fc.dictionary(fc.string(), price, { minKeys: 1 }),
    volumeGbMonth: price,
  },
  { requiredKeys: ["currency"] },
);

/** What is no price. `undefined` is left out: a table may have such members. */
const noPrice = fc.oneof(
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0.01, null, "1", 1n, true, [], {}),
  fc.double({ max: -1e-9, noNaN: true }),
  fc.string(),
);

/** The paths of all prices in a table. */
function pricesIn(value: object, path: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([name, member]) => {
    if (typeof member === "number") return [[...path, name]];
    return typeof member === "object" ? pricesIn(member, [...path, name]) : [];
  });
}

const basis = { kind: "hybrid-job", omitted: true } as const;

describe("costBoundOf", () => {
  it("accepts every table of prices", () => {
    fc.assert(
      fc.property(rates, (table) => {
        expect(costBoundOf(basis, table).reason).toBe("no-quantity");
      }),
      { numRuns: runs(200) },
    );
  });

  it("throws a TypeError for a table with one wrong price, wherever it is", () => {
    fc.assert(
      fc.property(rates, fc.nat(), noPrice, (table, at, wrong) => {
        const paths = pricesIn(table);
        fc.pre(paths.length > 0);
        const [last = "", ...above] = [...(paths[at % paths.length] ?? [])].reverse();
        let holder: Record<string, unknown> = table as unknown as Record<string, unknown>;
        for (const name of above.reverse()) holder = holder[name] as Record<string, unknown>;
        Object.defineProperty(holder, last, { value: wrong, enumerable: true });
        expect(() => costBoundOf(basis, table)).toThrow(TypeError);
        expect(() => costBoundOf(basis, table)).toThrow(/: expected finite prices, 0 or more, found /);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe("redact", () => {
  const event = searchWith({});

  it("accepts every list of categories, and throws a TypeError for a list with anything else", () => {
    const notCategory = fc.anything().filter((value) => !CATEGORIES.includes(value as RedactionCategory));
    fc.assert(
      fc.property(fc.subarray([...CATEGORIES]), fc.nat(), notCategory, (keep, at, wrong) => {
        expect(redact(event, { keep }).eventName).toBe("SearchDevices");
        const index = at % (keep.length + 1);
        const mixed = [...keep.slice(0, index), wrong as RedactionCategory, ...keep.slice(index)];
        expect(() => redact(event, { keep: mixed })).toThrow(`keep[${index}]: expected one of programs, `);
      }),
      { numRuns: runs(300) },
    );
  });
});
