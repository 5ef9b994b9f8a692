import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanesOf } from "../../docs/site/playground/src/data/lanes.js";
import { runs } from "../support/runs.js";
import { rowWith } from "./rowWith.js";

const HOUR = 3_600_000;
const START = Date.parse("2026-09-07T00:00:00Z");

describe("lanesOf", () => {
  it("counts the events of each device in bins that people can read", () => {
    const rows = [0, 1, 1, 30].map((hour) => rowWith({ at: START + hour * HOUR, device: "Garnet", failed: hour === 30 }));
    const { from, bin, bins, lanes, most } = lanesOf([...rows, rowWith({ at: START })], "device");
    expect([from, bin, bins, most]).toEqual([START, 1800_000, 61, 2]);
    const [garnet, none] = lanes;
    expect([garnet?.label, garnet?.total, garnet?.failed]).toEqual(["Garnet", 4, 1]);
    expect([garnet?.counts[0], garnet?.counts[2], garnet?.failures[60]]).toEqual([1, 2, 1]);
    expect([none?.label, none?.value, none?.total]).toEqual(["no device", "(none)", 1]);
  });

  it("puts the least active principals into one lane", () => {
    const rows = Array.from({ length: 20 }, (_, place) =>
      Array.from({ length: 20 - place }, () => rowWith({ actorKey: `k${place}`, actor: `user ${place}` })),
    ).flat();
    const { lanes } = lanesOf(rows, "principal");
    expect(lanes).toHaveLength(12);
    expect(lanes[0]).toMatchObject({ value: "k0", label: "user 0", total: 20 });
    expect(lanes.at(-1)).toMatchObject({ value: undefined, label: "9 others", total: 45 });
  });

  it("has no lane without a time", () => {
    expect(lanesOf([rowWith({ at: Number.NaN })], "principal")).toMatchObject({ lanes: [], untimed: 1 });
    expect(lanesOf([], "principal").lanes).toEqual([]);
  });

  it("counts each event once, whatever the times", () => {
    const row = fc.record({
      at: fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.constant(Number.NaN)),
      failed: fc.boolean(),
      device: fc.constantFrom("", "Garnet", "Aria 1"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (columns) => {
        const { lanes, untimed, bins, most } = lanesOf(columns.map(rowWith), "device");
        const sum = (list: readonly number[]) => list.reduce((total, number) => total + number, 0);
        expect(untimed + sum(lanes.map(({ total }) => total))).toBe(columns.length);
        for (const { counts, failures, total, failed } of lanes) {
          expect([counts.length, sum(counts), sum(failures)]).toEqual([bins, total, failed]);
          expect(Math.max(...counts)).toBeLessThanOrEqual(most);
        }
        expect(bins).toBeLessThanOrEqual(122);
      }),
      { numRuns: runs(200) },
    );
  });
});
