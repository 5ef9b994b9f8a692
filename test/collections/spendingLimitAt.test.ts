import { describe, expect, it } from "vitest";
import { spendingLimitAt, spendingLimitsOf } from "../../src/entries/timelines.js";
import { at, GARNET, limitDeleted, limitSet, taskMade } from "../support/spendingLimits.js";

const limits = spendingLimitsOf([limitSet("10:00:00", "a"), limitDeleted("11:00:00", "a"), limitDeleted("11:30:00", "old")]);
const stateAt = (...task: Parameters<typeof taskMade>) => spendingLimitAt(limits, taskMade(...task))?.state;

describe("spendingLimitAt", () => {
  it.each([
    ["09:59:59", "unknown"],
    ["10:00:00", "active"],
    ["10:59:59", "active"],
    ["11:00:00", "none"],
    ["23:00:00", "none"],
  ])("at %s: %s", (time, state) => {
    expect(stateAt(time)).toBe(state);
  });

  it("has the interval itself", () => {
    expect(spendingLimitAt(limits, taskMade("10:30:00"))).toMatchObject({ from: at("10:00:00"), to: at("11:00:00"), amount: 25 });
  });

  it("finds the device in every spelling", () => {
    expect(stateAt("10:30:00", { deviceArn: "arn:aws:braket:::device/qpu/rigetti/Cepheus-1-108Q" })).toBe("active");
    expect(stateAt("10:30:00", { deviceArn: encodeURIComponent("arn:aws:braket:::device/qpu/rigetti/Cepheus-1-108Q") })).toBe(
      "active",
    );
  });

  it("finds a device that the table does not know, with and without its region", () => {
    const deviceArn = "arn:aws:braket:us-west-1::device/qpu/amazon/example-device";
    const other = spendingLimitsOf([limitSet("10:00:00", "a", { deviceArn })]);
    const bare = taskMade("10:30:00", { deviceArn: "arn:aws:braket:::device/qpu/amazon/example-device" });
    expect(spendingLimitAt(other, bare)?.state).toBe("active");
  });

  it("is unknown for another device or account, and where the time cannot be read", () => {
    expect(stateAt("10:30:00", { deviceArn: GARNET })).toBe("unknown");
    expect(stateAt("10:30:00", {}, { recipientAccountId: "444455556666" })).toBe("unknown");
    expect(stateAt("10:30:00", {}, { eventTime: "noon" })).toBe("unknown");
  });

  it("is undefined for a device that cannot have a limit", () => {
    expect(stateAt("10:30:00", { deviceArn: "arn:aws:braket:::device/quantum-simulator/amazon/sv1" })).toBeUndefined();
    expect(spendingLimitAt(limits, limitDeleted("10:30:00", "a"))).toBeUndefined();
  });
});
