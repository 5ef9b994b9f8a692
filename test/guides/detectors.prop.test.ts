import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsIn } from "../../docs/examples/analyzer/src/detectors/index.js";
import { type MutatedEventSpec, mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { runs } from "../support/runs.js";

const logs = fc.array(mutatedEventSpecs, { maxLength: 12 });
const eventsOf = (specs: readonly MutatedEventSpec[]) => specs.flatMap((spec) => mutatedEvent(spec) ?? []);
const shown = (specs: readonly MutatedEventSpec[]) =>
  findingsIn({ events: eventsOf(specs), others: [] }).map(({ key, level, what, who }) => ({ key, level, what, who }));

describe("the detectors of the analyzer", () => {
  it("judge every event that the parser accepts, and give each finding a key of its own", () => {
    fc.assert(
      fc.property(logs, (specs) => {
        const found = shown(specs);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { what } of found) {
          expect(what).not.toBe("");
          expect(what).not.toMatch(/\bundefined\b|\[object/);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
