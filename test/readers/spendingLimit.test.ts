import { describe, expect, it } from "vitest";
import { readSpendingLimitRefusal } from "../../src/readers/spendingLimit.js";

const START = "Attempted to spend over the spending limit or outside the spending limit time window.";
const WINDOW = "start time: 2026-04-08T06:00:00.000Z, end time: 2026-05-08T06:00:00.000Z";
const WITHIN = "2026-04-20T08:00:00Z";

describe("readSpendingLimitRefusal", () => {
  it.each(["", "The spending limit cannot be lower than the spend.", "Spending limit: 3, current spend: 0, estimated cost: 9"])(
    "takes %j for none",
    (message) => {
      expect(readSpendingLimitRefusal(message, WITHIN)).toBeUndefined();
    },
  );

  it("reads every part of the message as AWS showed it", () => {
    const message = `${START} Spending limit: 3, current spend: 0, estimated cost: 9.3000000000, start time: 2025-11-18T21:13:06.609Z, end time: 2125-12-30T00:00:00.000Z`;
    expect(readSpendingLimitRefusal(message, "2025-11-18T21:20:00Z")).toEqual({
      limit: 3,
      currentSpend: 0,
      estimatedCost: 9.3,
      startAt: new Date("2025-11-18T21:13:06.609Z"),
      endAt: new Date("2125-12-30T00:00:00.000Z"),
      cause: "over-limit",
    });
  });

  it.each([
    ["over the limit", "Spending limit: 10, current spend: 2.1, estimated cost: 9.3", WITHIN, "over-limit"],
    [
      "over the limit and late",
      "Spending limit: 10, current spend: 2.1, estimated cost: 9.3",
      "2027-01-01T00:00:00Z",
      "over-limit",
    ],
    ["over a limit of nothing", "Spending limit: 0, current spend: 0, estimated cost: 0.3", WITHIN, "over-limit"],
    ["over, the spend untold", "Spending limit: 1, estimated cost: 9.3", WITHIN, "over-limit"],
    ["just at the limit", "Spending limit: 0.3, current spend: 0.1, estimated cost: 0.2", WITHIN, undefined],
    ["too early", "Spending limit: 10, current spend: 0, estimated cost: 1", "2026-04-08T05:59:59Z", "outside-window"],
    ["too late", "Spending limit: 10, current spend: 0, estimated cost: 1", "2026-05-08T06:00:01Z", "outside-window"],
    ["neither proven", "Spending limit: 10, current spend: 0, estimated cost: 1", WITHIN, undefined],
    ["neither proven at an unreadable time", "Spending limit: 10, current spend: 0, estimated cost: 1", "foobar", undefined],
  ])("finds the cause: %s", (_, amounts, at, cause) => {
    expect(readSpendingLimitRefusal(`${START} ${amounts}, ${WINDOW}`, at)?.cause).toBe(cause);
  });

  it.each([
    ["9.3000000000", 9.3],
    ["0E-10", 0],
    ["1.5e+3", 1500],
    ["$12.50", 12.5],
    ["1e999", undefined],
    ["x", undefined],
    ["-1", undefined],
    ["1,000", undefined],
    ["9.30...", undefined],
    ["9...", undefined],
    ["12x", undefined],
    ["9.3. Try again", 9.3],
  ])("reads the amount %s as %j", (amount, wanted) => {
    expect(readSpendingLimitRefusal(`${START} estimated cost: ${amount}`, WITHIN)?.estimatedCost).toBe(wanted);
  });

  it.each([
    ["2026-04-08T06:00:00Z", "2026-04-08T06:00:00.000Z"],
    ["2026-04-08T08:00:00.5+02:00", "2026-04-08T06:00:00.500Z"],
    ["2026-04-08T06:00:0...", undefined],
    ["2026-13-08T06:00:00Z", undefined],
    ["never", undefined],
  ])("reads the time %s as %j", (time, wanted) => {
    const found = readSpendingLimitRefusal(`${START} start time: ${time}`, WITHIN);
    expect(found?.startAt?.toISOString()).toBe(wanted);
  });

  it("ends on any text", () => {
    for (const text of [
      "Spending limit: ".repeat(20_000),
      `Spending limit: ${"1".repeat(100_000)}x`,
      `start time: ${"2026-04-08T".repeat(10_000)}`,
    ]) {
      expect(readSpendingLimitRefusal(`${START} ${text}`, WITHIN)).toEqual({});
    }
  });
});
