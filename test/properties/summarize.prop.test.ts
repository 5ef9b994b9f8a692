import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviceOf, errorOf, historiesOf, principalOf, resourcesOf, summarize } from "../../src/index.js";
import { mutatedEvent, mutatedEventSpecs } from "../mutatedEvents.js";

/** Events that differ little from each other: what is remembered of one must not be told of the next. */
const similarEvents = fc
  .tuple(mutatedEventSpecs, fc.array(mutatedEventSpecs, { minLength: 1, maxLength: 8 }))
  .map(([{ fixture }, specs]) => [{ fixture, changes: [] }, ...specs.map((spec) => ({ ...spec, fixture }))])
  .map((specs) => ({ specs, events: specs.flatMap((spec) => mutatedEvent(spec) ?? []) }));

const counted = (keys: readonly string[]) =>
  [...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]).sort();

describe("summarize, on mutated fixtures", () => {
  it("counts what the accessors answer", () => {
    fc.assert(
      fc.property(similarEvents, ({ events }) => {
        const { byPrincipal, byDevice, byOutcome } = summarize(events);
        expect(byPrincipal.map(({ key, events: count }) => [key, count]).sort()).toEqual(
          counted(events.map((event) => principalOf(event).key)),
        );
        expect(byOutcome.map(({ outcome, events: count }) => [outcome, count]).sort()).toEqual(
          counted(events.map((event) => errorOf(event)?.category ?? "succeeded")),
        );
        expect(byDevice.reduce((sum, row) => sum + row.events, 0)).toBe(
          events.filter((event) => deviceOf(event) !== undefined).length,
        );
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});

const KINDS = ["quantum-task", "hybrid-job", "spending-limit", "reservation"];

describe("historiesOf, on mutated fixtures", () => {
  it("has every event at the resources that resourcesOf finds in it", () => {
    fc.assert(
      fc.property(similarEvents, ({ events }) => {
        const histories = historiesOf(events);
        for (const event of events) {
          const arns = resourcesOf(event).flatMap(({ kind, arn }) => (KINDS.includes(kind) && arn !== undefined ? arn : []));
          const found = histories.filter((history) => history.events.includes(event)).map(({ arn }) => arn);
          expect(found.sort()).toEqual([...new Set(arns)].sort());
        }
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
