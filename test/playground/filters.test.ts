import { describe, expect, it } from "vitest";
import {
  choicesOf,
  type Filters,
  filtered,
  isFiltered,
  minuteOf,
  NO_DEVICE,
  NO_FILTERS,
  utcOf,
} from "../../docs/site/playground/src/data/filters.js";
import { rowWith } from "./rowWith.js";

const rows = [
  rowWith({ index: 0, event: "CreateJob", device: "Garnet" }),
  rowWith({ index: 1, outcome: "throttled", failed: true, at: Date.parse("2026-09-07T09:30:00Z") }),
  rowWith({ index: 2, outcome: "access-denied", failed: true, actorKey: "root#1", actor: "root user", device: "Aria 1" }),
  rowWith({ index: 3, at: Number.NaN, source: "cloudformation.amazonaws.com" }),
];

function left(filters: Partial<Filters>): number[] {
  return filtered(rows, { ...NO_FILTERS, ...filters }).map(({ index }) => index);
}

describe("filtered", () => {
  it("returns the same rows where nothing filters", () => {
    expect(filtered(rows, NO_FILTERS)).toBe(rows);
    expect(isFiltered(NO_FILTERS)).toBe(false);
  });

  it.each<[Partial<Filters>, number[]]>([
    [{ event: "CreateJob" }, [0]],
    [{ principal: "root#1" }, [2]],
    [{ device: "Garnet" }, [0]],
    [{ device: NO_DEVICE }, [1, 3]],
    [{ outcome: "failed" }, [1, 2]],
    [{ outcome: "throttled" }, [1]],
    [{ outcome: "succeeded" }, [0, 3]],
    [{ text: "CLOUDFORMATION" }, [3]],
    [{ text: "garnet createjob" }, [0]],
    [{ text: "garnet throttled" }, []],
    [{ outcome: "failed", device: "Aria 1" }, [2]],
  ])("by %o", (filters, expected) => {
    expect(left(filters)).toEqual(expected);
  });

  it("by time: from inclusive, to exclusive, and no row without a time", () => {
    expect(left({ from: "2026-09-07T08:00" })).toEqual([0, 1, 2]);
    expect(left({ from: "2026-09-07T08:01" })).toEqual([1]);
    expect(left({ to: "2026-09-07T09:30" })).toEqual([0, 2]);
    expect(left({ from: "2026-09-07T08:00", to: "2026-09-07T08:00" })).toEqual([]);
  });

  it("ignores a time that is none", () => {
    expect(left({ from: "yesterday" })).toEqual([0, 1, 2, 3]);
  });
});

describe("times of filters", () => {
  it("are UTC to the minute", () => {
    const at = utcOf("2026-09-07T08:05");
    expect(new Date(at).toISOString()).toBe("2026-09-07T08:05:00.000Z");
    expect(minuteOf(at)).toBe("2026-09-07T08:05");
  });
});

describe("choicesOf", () => {
  const choices = choicesOf(rows);

  it("has each value with its rows, the most frequent first", () => {
    expect(choices.event).toEqual([
      { value: "GetJob", label: "GetJob", count: 3 },
      { value: "CreateJob", label: "CreateJob", count: 1 },
    ]);
    expect(choices.device[0]).toEqual({ value: NO_DEVICE, label: "no device", count: 2 });
    expect(choices.principal.find(({ value }) => value === "root#1")).toEqual({ value: "root#1", label: "root user", count: 1 });
  });

  it("has one for any failure, which filters as many rows as it says", () => {
    expect(choices.outcome[0]).toEqual({ value: "failed", label: "any failure", count: 2 });
    for (const { value, count } of choices.outcome) expect(left({ outcome: value })).toHaveLength(count);
    for (const { value, count } of choices.device) expect(left({ device: value })).toHaveLength(count);
    expect(choicesOf([rowWith({})]).outcome).toEqual([{ value: "succeeded", label: "succeeded", count: 1 }]);
  });
});
