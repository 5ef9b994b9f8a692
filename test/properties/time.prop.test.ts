import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketEvent, byTime, parseBraketEvent, summarize, timeOf } from "../../src/entries/index.js";
import { minimalRecord } from "../support/records.js";
import { runs } from "../support/runs.js";

const two = (value: number) => String(value).padStart(2, "0");

/** Moments near the ends of the years that a text with four digits can name, where an offset leads beyond them, and others. */
const day = fc.constantFrom("0000-01-01", "0001-01-01", "1970-01-01", "2026-09-07", "2026-09-08", "9998-12-31", "9999-12-31");
const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 59), fc.constantFrom("", ".5", ".000", ",250"));
const zone = fc.oneof(
  fc.constantFrom("Z", ""),
  fc.tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 23 })).map(([sign, hours]) => `${sign}${two(hours)}:00`),
);
const times = fc
  .tuple(day, fc.constantFrom("T", " "), clock, zone)
  .map(
    ([date, separator, [hour, minute, fraction], offset]) =>
      `${date}${separator}${two(hour)}:${two(minute)}:00${fraction}${offset}`,
  );

const events = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: times }, { weight: 1, arbitrary: fc.constantFrom("", "noon", "9999-99-99T00:00:00Z") }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((texts) =>
    texts.map((eventTime, index) =>
      parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {}, eventTime, eventID: two(index) })),
    ),
  );

const moment = (event: BraketEvent) => timeOf(event)?.getTime() ?? Number.POSITIVE_INFINITY;

describe("times of any year that a record can name", () => {
  it("are put in order by byTime as timeOf reads them, the unreadable ones last", () => {
    fc.assert(
      fc.property(events, (some) => {
        const moments = [...some].sort(byTime).map(moment);
        expect(moments).toEqual([...moments].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0)));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("have the first and the last in summarize that timeOf finds", () => {
    fc.assert(
      fc.property(events, (some) => {
        const moments = some.map(moment).filter(Number.isFinite);
        const { first, last } = summarize(some);
        expect(first?.getTime()).toBe(moments.length === 0 ? undefined : Math.min(...moments));
        expect(last?.getTime()).toBe(moments.length === 0 ? undefined : Math.max(...moments));
      }),
      { numRuns: runs(2000) },
    );
  });
});
