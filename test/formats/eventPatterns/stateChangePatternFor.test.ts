import { describe, expect, it } from "vitest";
import { stateChangePatternFor } from "../../../src/entries/patterns.js";
import { braketStateChanges } from "../../../src/entries/stateChanges.js";
import { exampleStateChange } from "../../../src/entries/testing.js";
import { eventBridgeMessage, matches } from "../../support/eventBridgeMatch.js";

const CEPHEUS = "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q";

describe("stateChangePatternFor", () => {
  it("asks for the sender and the types, and for nothing that was not given", () => {
    expect(stateChangePatternFor(["Braket Spending Limit Spend Change", "Braket Job State Change"])).toEqual({
      source: ["aws.braket"],
      "detail-type": ["Braket Spending Limit Spend Change", "Braket Job State Change"],
    });
    for (const type of Object.keys(braketStateChanges) as (keyof typeof braketStateChanges)[])
      expect(stateChangePatternFor([type])["detail-type"]).toEqual([type]);
  });

  it("asks for statuses, devices and shots, in lists of its own", () => {
    const devices: [string] = [CEPHEUS];
    const pattern = stateChangePatternFor(["Braket Task State Change"], { devices, statuses: ["FAILED"], shots: [100] });
    const absent = { exists: false };
    expect(pattern.detail).toEqual({ status: ["FAILED", absent], deviceArn: [CEPHEUS, absent], shots: [100, "100", absent] });
    pattern.detail?.deviceArn?.push("x");
    expect(devices).toEqual([CEPHEUS]);
  });

  it.each([
    [{ status: "FAILED", deviceArn: CEPHEUS, shots: "100" }, true],
    [{ status: "FAILED", deviceArn: CEPHEUS, shots: 100 }, true],
    [{ status: "FAILED", deviceArn: CEPHEUS }, true],
    [{ status: "RUNNING", deviceArn: CEPHEUS, shots: 100 }, false],
    [{ status: "FAILED", deviceArn: `${CEPHEUS}-2`, shots: 100 }, false],
    [{ status: "FAILED", deviceArn: CEPHEUS, shots: "1000" }, false],
    [{}, true],
  ])("matches %j: %s", (detail, wanted) => {
    const pattern = stateChangePatternFor(["Braket Task State Change", "Braket Spending Limit Spend Change"], {
      statuses: ["FAILED", "CANCELLED"],
      devices: [CEPHEUS],
      shots: [100],
    });
    expect(matches(pattern, eventBridgeMessage(detail, "Braket Task State Change"))).toBe(wanted);
    expect(matches(pattern, eventBridgeMessage(detail, "Braket Job State Change"))).toBe(false);
    expect(matches(pattern, eventBridgeMessage(detail))).toBe(false);
  });

  it("matches every example event by its type", () => {
    for (const type of Object.keys(braketStateChanges) as (keyof typeof braketStateChanges)[])
      expect(matches(stateChangePatternFor([type]), exampleStateChange(type))).toBe(true);
  });

  it("refuses what would make a rule that never matches", () => {
    for (const statuses of [[], "FAILED", [7], null]) {
      expect(() => stateChangePatternFor(["Braket Task State Change"], { statuses: statuses as never })).toThrow(TypeError);
    }
    expect(() => stateChangePatternFor(["Braket Task State Change"], { shots: ["100"] as never })).toThrow(
      "shots: expected an array of numbers with at least one item, found an array of string items",
    );
    expect(() => stateChangePatternFor(["Braket Task State Change"], { devices: [] as never })).toThrow(
      'devices: expected ARNs, { prefix } or { "anything-but" }, found an empty array',
    );
    expect(() => stateChangePatternFor(["Braket Task State Change"], 0 as never)).toThrow(TypeError);
  });

  it("refuses misspelt types at compile time", () => {
    // @ts-expect-error a type that does not exist
    expect(stateChangePatternFor(["Braket Task State Chnage"])["detail-type"]).toHaveLength(1);
  });
});
