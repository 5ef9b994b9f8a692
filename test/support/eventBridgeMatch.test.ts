import { describe, expect, it } from "vitest";
import { matches } from "./eventBridgeMatch.js";

/** What AWS documents of each operator, on a message of its own making. */
const message = {
  source: "lab.fridge",
  resources: ["arn:lab:fridge/1", "arn:lab:fridge/2"],
  detail: { state: "cooling", kelvin: 4, text: "4", note: null, pump: { speed: 100 } },
};

describe("the matcher of EventBridge patterns", () => {
  it.each([
    [{ detail: { state: ["warm", "cooling"] } }, true],
    [{ detail: { state: ["COOLING"] } }, false],
    [{ detail: { state: [{ "equals-ignore-case": "COOLING" }] } }, true],
    [{ source: ["lab.fridge"], detail: { state: ["warm"] } }, false],
    [{ resources: ["arn:lab:fridge/2", "other"] }, true],
    [{ resources: ["arn:lab:fridge/3"] }, false],
    [{ detail: { state: [{ prefix: "cool" }] } }, true],
    [{ detail: { state: [{ prefix: "Cool" }] } }, false],
    [{ detail: { state: [{ prefix: { "equals-ignore-case": "Cool" } }] } }, true],
    [{ detail: { kelvin: [{ prefix: "4" }] } }, false],
    [{ detail: { kelvin: [4] } }, true],
    [{ detail: { text: [4] } }, false],
    [{ detail: { kelvin: [{ numeric: [">=", 4, "<=", 5] }] } }, true],
    [{ detail: { kelvin: [{ numeric: [">=", 5] }] } }, false],
    [{ detail: { text: [{ numeric: [">=", 4] }] } }, false],
    [{ detail: { state: [{ "anything-but": ["warm"] }] } }, true],
    [{ detail: { state: [{ "anything-but": ["warm", "cooling"] }] } }, false],
    [{ detail: { state: [{ "anything-but": { prefix: "cool" } }] } }, false],
    [{ detail: { state: [{ "anything-but": { prefix: "warm" } }] } }, true],
    [{ detail: { absent: [{ "anything-but": ["warm"] }] } }, false],
    [{ detail: { absent: [{ exists: false }] } }, true],
    [{ detail: { absent: ["warm", { exists: false }] } }, true],
    [{ detail: { state: ["warm", { exists: false }] } }, false],
    [{ detail: { note: [{ exists: true }] } }, true],
    [{ detail: { note: [null] } }, true],
    [{ detail: { pump: [{ exists: false }] } }, true],
    [{ detail: { state: { deeper: [{ exists: false }] } } }, true],
    [{ detail: { pump: { speed: [100] } } }, true],
  ])("%j → %s", (pattern, wanted) => {
    expect(matches(pattern, message)).toBe(wanted);
  });

  it("throws for a pattern that EventBridge refuses, and for an operator that it does not know", () => {
    for (const pattern of [{ detail: "x" }, { detail: { state: [] } }, { source: [{ cidr: "10.0.0.0/8" }] }])
      expect(() => matches(pattern, message)).toThrow(Error);
  });
});
