import { describe, expect, it } from "vitest";
import { parseBraketEvent, timeOf } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

const timed = (eventTime: string) => timeOf(parseBraketEvent({ ...fixtureRecord("GetDevice/success"), eventTime }));

describe("timeOf", () => {
  it.each([
    ["2026-09-07T08:15:00Z", "2026-09-07T08:15:00.000Z"],
    ["2022-09-29 23:04:35", "2022-09-29T23:04:35.000Z"],
    ["2022-09-29 23:04:35.123", "2022-09-29T23:04:35.123Z"],
    ["2022-09-29 23:04:35.123456789", "2022-09-29T23:04:35.123Z"],
    ["2022-09-29T23:04:35.9Z", "2022-09-29T23:04:35.900Z"],
    ["2022-09-29T23:04:35+00:00", "2022-09-29T23:04:35.000Z"],
    ["2022-09-29T23:04:35+0530", "2022-09-29T17:34:35.000Z"],
    ["2022-09-29T23:04:35-01:00", "2022-09-30T00:04:35.000Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("%s", (text, iso) => {
    expect(timed(text)?.toISOString()).toBe(iso);
  });

  it.each([
    "",
    "foobar",
    "2026-09-07",
    "2026-09-07T08:15Z",
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-09-07T24:00:00Z",
    "2026-09-07T23:60:00Z",
    "2016-12-31T23:59:60Z",
    "2026-09-07T08:15:00+24:00",
    "2026-09-07T08:15:00Z\n",
    "1757232900",
    "Sep 7, 2026, 8:15:00 AM",
  ])("cannot read %j", (text) => {
    expect(timed(text)).toBeUndefined();
  });

  it("returns a new Date each time, so a change affects no other caller", () => {
    const event = parseBraketEvent(fixtureRecord("GetDevice/success"));
    timeOf(event)?.setTime(0);
    expect(timeOf(event)?.getTime()).toBeGreaterThan(0);
  });

  it("reads an unrecognized event like any other", () => {
    const event = parseBraketEvent({ ...fixtureRecord("GetDevice/success"), eventName: "GetUnicorn" });
    expect(timeOf(event)).toBeInstanceOf(Date);
  });
});
