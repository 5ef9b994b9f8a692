import { describe, expect, it } from "vitest";
import { byTime } from "../../src/entries/index.js";
import { searchWith } from "../support/searchWith.js";

describe("byTime", () => {
  const sorted = (...times: string[]) =>
    times
      .map((eventTime) => searchWith({ eventTime }))
      .sort(byTime)
      .map(({ eventTime }) => eventTime);

  it("orders by time, then by id", () => {
    const at = (eventTime: string, eventID: string) => searchWith({ eventTime, eventID });
    const events = [
      at("2026-09-07T08:15:01Z", "a"),
      at("2026-09-07T08:15:00Z", "c"),
      at("2026-09-07T08:15:00Z", "b"),
      at("2025-12-31T23:59:59Z", "d"),
    ];
    expect(events.sort(byTime).map(({ eventID }) => eventID)).toEqual(["d", "b", "c", "a"]);
  });

  it("orders times of other forms among them by their moments", () => {
    expect(
      sorted("2026-09-07T08:15:01Z", "2026-09-07T10:15:00.500+02:00", "2026-09-07 08:14:59", "2026-09-07T08:15:00Z"),
    ).toEqual(["2026-09-07 08:14:59", "2026-09-07T08:15:00Z", "2026-09-07T10:15:00.500+02:00", "2026-09-07T08:15:01Z"]);
  });

  it("sorts text that is not a time last, by its characters", () => {
    expect(sorted("yesterday", "", "2026-09-07T08:15:00Z", "noon")).toEqual(["2026-09-07T08:15:00Z", "", "noon", "yesterday"]);
  });

  it("puts years over 9999 after all others", () => {
    expect(
      sorted("9999-12-31T23:59:59-14:00", "2026-09-07T08:15:00Z", "noon", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-13:00"),
    ).toEqual(["2026-09-07T08:15:00Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-13:00", "9999-12-31T23:59:59-14:00", "noon"]);
  });

  it("returns 0 for equal events", () => {
    expect(byTime(searchWith({}), searchWith({}))).toBe(0);
  });
});
