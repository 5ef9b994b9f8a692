import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../docs/site/playground/src/data/filters.js";
import { hashOf, START, stateOf, VIEWS } from "../../docs/site/playground/src/data/hash.js";
import { runs } from "../support/runs.js";

// A lone surrogate is not text that an address can hold.
const text = fc.string({ unit: "grapheme" });

describe("the state in the address", () => {
  it("is empty at the start", () => {
    expect(hashOf(START)).toBe("");
    expect(stateOf("")).toEqual(START);
  });

  it("is readable", () => {
    const state = {
      ...START,
      view: "timeline" as const,
      filters: { ...NO_FILTERS, event: "CreateJob", from: "2026-09-07T08:00" },
    };
    expect(hashOf(state)).toBe("view=timeline&event=CreateJob&from=2026-09-07T08%3A00");
  });

  it("comes back whole", () => {
    const filters = fc.record(
      Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, text])) as Record<keyof typeof NO_FILTERS, typeof text>,
    );
    fc.assert(
      fc.property(filters, fc.constantFrom(...VIEWS), text, (chosen, view, open) => {
        const state = { filters: chosen, view, open };
        expect(stateOf(`#${hashOf(state)}`)).toEqual(state);
      }),
      { numRuns: runs(200) },
    );
  });

  it("ignores what it does not know", () => {
    expect(stateOf("#view=admin&colour=red&__proto__=x")).toEqual(START);
  });
});
