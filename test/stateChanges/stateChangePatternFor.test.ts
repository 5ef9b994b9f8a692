import { describe, expect, it } from "vitest";
import { braketStateChanges, stateChangePatternFor } from "../../src/entries/stateChanges.js";

describe("stateChangePatternFor", () => {
  it("asks for the sender and the types, and for nothing that was not given", () => {
    expect(stateChangePatternFor(["Braket Spending Limit Spend Change", "Braket Job State Change"])).toEqual({
      source: ["aws.braket"],
      "detail-type": ["Braket Spending Limit Spend Change", "Braket Job State Change"],
    });
    for (const type of Object.keys(braketStateChanges) as (keyof typeof braketStateChanges)[])
      expect(stateChangePatternFor([type])["detail-type"]).toEqual([type]);
  });

  it("asks for statuses and devices, in lists of its own", () => {
    const devices: [string] = ["arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q"];
    const pattern = stateChangePatternFor(["Braket Task State Change"], { devices, statuses: ["FAILED"] });
    expect(pattern.detail).toEqual({ status: ["FAILED"], deviceArn: devices });
    expect(pattern.detail?.deviceArn).not.toBe(devices);
  });

  it("refuses what would make a rule that never matches", () => {
    for (const statuses of [[], "FAILED", [7]]) {
      expect(() => stateChangePatternFor(["Braket Task State Change"], { statuses: statuses as never })).toThrow(TypeError);
    }
    expect(() => stateChangePatternFor(["Braket Task State Change"], { devices: [] as never })).toThrow(
      "devices: expected an array of texts with at least one item, found an empty array",
    );
    expect(() => stateChangePatternFor(["Braket Task State Change"], 0 as never)).toThrow(TypeError);
  });

  it("refuses misspelt types at compile time", () => {
    // @ts-expect-error a type that does not exist
    expect(stateChangePatternFor(["Braket Task State Chnage"])["detail-type"]).toHaveLength(1);
  });
});
