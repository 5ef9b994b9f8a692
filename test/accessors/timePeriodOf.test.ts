import { describe, expect, it } from "vitest";
import { parseBraketEvent, timePeriodOf } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

const SUCCESS = "CreateSpendingLimit/success";

function periodOf(timePeriod: unknown, eventName = "CreateSpendingLimit") {
  const record = fixtureRecord(SUCCESS);
  const requestParameters = { ...(record.requestParameters as object), timePeriod };
  return timePeriodOf(parseBraketEvent({ ...record, eventName, requestParameters }));
}

describe("timePeriodOf", () => {
  it.each([
    ["seconds, as on the API", 1790812800, "2026-10-01T00:00:00.000Z"],
    ["seconds with a fraction", 1790812800.62, "2026-10-01T00:00:00.620Z"],
    ["milliseconds, as in EventBridge events", 1790812800000, "2026-10-01T00:00:00.000Z"],
    ["the last number of seconds", 99_999_999_999, "5138-11-16T09:46:39.000Z"],
    ["the first number of milliseconds", 100_000_000_000, "1973-03-03T09:46:40.000Z"],
    ["seconds as text", "1790812800", "2026-10-01T00:00:00.000Z"],
    ["seconds as Java writes a double", "1.7908128E9", "2026-10-01T00:00:00.000Z"],
    ["ISO 8601", "2026-10-01T00:00:00Z", "2026-10-01T00:00:00.000Z"],
    ["ISO 8601 with milliseconds and an offset without colon", "2023-07-10T12:26:48.993+0000", "2023-07-10T12:26:48.993Z"],
    ["ISO 8601 with nanoseconds", "2024-08-01T13:56:39.482702201Z", "2024-08-01T13:56:39.482Z"],
    ["ISO 8601 with an offset with colon", "2026-10-01T02:00:00+02:00", "2026-10-01T00:00:00.000Z"],
    ["Java's text with two commas", "Nov 20, 2025, 12:00:00 AM", "2025-11-20T00:00:00.000Z"],
    ["Java's text with one comma", "Jul 11, 2022 7:37:48 PM", "2022-07-11T19:37:48.000Z"],
    ["Java's text with a narrow no-break space", "Nov 5, 2023, 4:29:11\u202fAM", "2023-11-05T04:29:11.000Z"],
    ["Java's text at noon", "Feb 29, 2024, 12:00:00 PM", "2024-02-29T12:00:00.000Z"],
  ])("reads %s", (_, startAt, iso) => {
    expect(periodOf({ startAt })?.startAt?.toISOString()).toBe(iso);
    expect(periodOf({ endAt: startAt })?.endAt?.toISOString()).toBe(iso);
  });

  it.each([
    "",
    "tomorrow",
    "NaN",
    "1e999",
    "Nov 31, 2025, 12:00:00 AM",
    "Nov 20, 2025, 0:00:00 AM",
    "Nov 20, 2025, 13:00:00 PM",
    "Foo 20, 2025, 1:00:00 PM",
    "anF 20, 2025, 1:00:00 PM",
    1e308,
  ])("cannot read %j, and keeps it", (endAt) => {
    const period = periodOf({ startAt: 1790812800, endAt });
    expect(period).toEqual({ startAt: new Date(1790812800000), openEnded: false, raw: { startAt: 1790812800, endAt } });
  });

  it.each([
    ["no end", { startAt: 1790812800 }, true],
    ["an end that is null", { endAt: null }, true],
    ["the end that Braket puts", { endAt: 4922726400000 }, true],
    ["a later end", { endAt: "2199-01-01T00:00:00Z" }, true],
    ["an end", { endAt: "2125-12-29T23:59:59Z" }, false],
    ["an unreadable end", { endAt: "never" }, false],
  ])("recognizes an open period: %s", (_, period, openEnded) => {
    expect(periodOf(period)?.openEnded).toBe(openEnded);
  });

  it("reads that of an update", () => {
    const { startAt, endAt } = timePeriodOf(parseBraketEvent(fixtureRecord("UpdateSpendingLimit/success"))) ?? {};
    expect([startAt, endAt]).toEqual([new Date("2026-08-01T00:00:00Z"), new Date("2026-09-01T00:00:00Z")]);
  });

  it("is undefined when no period is named", () => {
    expect(periodOf(undefined)).toBeUndefined();
    expect(periodOf(null)).toBeUndefined();
    expect(timePeriodOf(parseBraketEvent(fixtureRecord("GetDevice/aws-sample")))).toBeUndefined();
  });

  it("reads an unrecognized event's object, and nothing else", () => {
    expect(periodOf({ startAt: 1790812800 }, "CreateBudget")?.startAt).toEqual(new Date(1790812800000));
    expect(periodOf({ startAt: { at: 7 } }, "CreateBudget")).toEqual({ openEnded: true, raw: { startAt: { at: 7 } } });
    for (const other of ["2026", 7, [], true]) expect(periodOf(other, "CreateBudget")).toBeUndefined();
  });
});
