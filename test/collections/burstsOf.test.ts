import { describe, expect, it } from "vitest";
import { type BurstOptions, burstsOf } from "../../src/entries/timelines.js";
import { at, taskMade } from "../support/spendingLimits.js";

const taskOf = (time: string, userName = "ada") => taskMade(time, {}, { userIdentity: { type: "IAMUser", userName } });
const options: BurstOptions = { by: ({ userIdentity }) => userIdentity.userName ?? undefined, within: 60_000, atLeast: 3 };
const told = (events: Parameters<typeof burstsOf>[0], some: Partial<BurstOptions> = {}) =>
  burstsOf(events, { ...options, ...some }).map(({ key, events: found, from }) => [
    key,
    from.toISOString().slice(11, 19),
    found.length,
  ]);

describe("burstsOf", () => {
  it("finds many events in a short time, in any order", () => {
    const [first, second, third] = [taskOf("10:00:00"), taskOf("10:00:30"), taskOf("10:00:59")];
    const [burst, ...others] = burstsOf([third, taskOf("09:00:00"), first, second, taskOf("11:00:00")], options);
    expect(others).toEqual([]);
    expect(burst).toEqual({ key: "ada", events: [first, second, third], from: at("10:00:00"), to: at("10:00:59") });
  });

  it("counts events that lie exactly one window apart, and none that lie further apart", () => {
    expect(told([taskOf("10:00:00"), taskOf("10:00:30"), taskOf("10:01:00")])).toEqual([["ada", "10:00:00", 3]]);
    expect(told([taskOf("10:00:00"), taskOf("10:00:30"), taskOf("10:01:01")])).toEqual([]);
  });

  it("joins windows that share events, and separates others", () => {
    const times = ["10:00:00", "10:00:40", "10:00:50", "10:01:35", "10:01:40", "10:30:00", "10:30:01", "10:30:02"];
    expect(told(times.map((time) => taskOf(time)))).toEqual([
      ["ada", "10:00:00", 5],
      ["ada", "10:30:00", 3],
    ]);
  });

  it("groups by key, and ignores events without a key", () => {
    const events = ["10:00:00", "10:00:01", "10:00:02"].flatMap((time) => [taskOf(time, "ada"), taskOf(time, "bob")]);
    expect(told(events)).toEqual([
      ["ada", "10:00:00", 3],
      ["bob", "10:00:00", 3],
    ]);
    expect(told(events, { by: () => undefined })).toEqual([]);
    expect(told(events, { by: () => "", atLeast: 6 })).toEqual([["", "10:00:00", 6]]);
  });

  it("returns each event as a burst if one event is enough", () => {
    expect(told([taskOf("10:00:00"), taskOf("11:00:00")], { atLeast: 1 })).toHaveLength(2);
  });

  it("leaves out events whose time cannot be read", () => {
    const broken = taskMade("", {}, { eventTime: "noon" });
    expect(told([broken, broken, broken])).toEqual([]);
  });

  it.each([
    [{ within: -1 }, /^within: /],
    [{ within: Number.NaN }, /^within: /],
    [{ atLeast: 0 }, /^atLeast: /],
    [{ atLeast: Number.NaN }, /^atLeast: /],
  ])("refuses %j", (some, message) => {
    expect(() => told([], some)).toThrow(RangeError);
    expect(() => told([], some)).toThrow(message);
  });

  it("says which number it found, and what to pass", () => {
    expect(() => told([], { within: -1 })).toThrow(
      "within: expected a number of milliseconds, 0 or more, found -1. Pass `5 * 60_000` for five minutes.",
    );
    expect(() => told([], { atLeast: 0 })).toThrow("atLeast: expected a number of events, 1 or more, found 0. Pass `10`");
  });

  it.each<[object | undefined, string]>([
    [undefined, "options: expected an object, found nothing"],
    [{ ...options, by: "userName" }, "by: expected a function that returns a key, found a string"],
    [{ ...options, within: "5" }, "within: expected a number of milliseconds, found a string"],
    [{ ...options, atLeast: undefined }, "atLeast: expected a number of events, found nothing"],
  ])("throws a TypeError for the options %j", (wrong, message) => {
    expect(() => burstsOf([], wrong as BurstOptions)).toThrow(TypeError);
    expect(() => burstsOf([], wrong as BurstOptions)).toThrow(message);
  });
});
