import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, type BraketEventName } from "../../../src/entries/index.js";
import { eventPatternFor } from "../../../src/entries/patterns.js";
import { eventBridgeMessage, matches } from "../../support/eventBridgeMatch.js";
import { fixtures } from "../../support/fixtures.js";

describe("eventPatternFor", () => {
  it("is the pattern that AWS documents for changes of spending limits", () => {
    expect(eventPatternFor(["CreateSpendingLimit", "UpdateSpendingLimit", "DeleteSpendingLimit"])).toEqual({
      source: ["aws.braket"],
      "detail-type": ["AWS API Call via CloudTrail"],
      detail: {
        eventSource: ["braket.amazonaws.com"],
        eventName: ["CreateSpendingLimit", "UpdateSpendingLimit", "DeleteSpendingLimit"],
      },
    });
  });

  describe.each(fixtures())("matches $name", ({ eventName, record }) => {
    const name = eventName as BraketEventName;
    const others = BRAKET_EVENT_NAMES.filter((other) => other !== name) as unknown as [BraketEventName, ...BraketEventName[]];
    const failed = record.errorCode !== undefined;

    it.each([
      ["its name", eventPatternFor([name]), true],
      ["every name", eventPatternFor(BRAKET_EVENT_NAMES), true],
      ["every other name", eventPatternFor(others), false],
      ["its name, succeeded", eventPatternFor([name], { outcome: "succeeded" }), !failed],
      ["its name, failed", eventPatternFor([name], { outcome: "failed" }), failed],
      ["an outcome that is not given", eventPatternFor([name], { outcome: undefined }), true],
    ])("by %s", (_, pattern, wanted) => {
      expect(matches(pattern, eventBridgeMessage(record))).toBe(wanted);
    });
  });

  it("matches no state change, which has the same source", () => {
    const change = eventBridgeMessage(
      { eventName: "CreateQuantumTask", eventSource: "braket.amazonaws.com" },
      "Braket Task State Change",
    );
    expect(matches(eventPatternFor(BRAKET_EVENT_NAMES), change)).toBe(false);
  });

  it("matches no call of another service", () => {
    const record = { ...fixtures()[0]?.record, eventSource: "sagemaker.amazonaws.com" };
    expect(matches(eventPatternFor(BRAKET_EVENT_NAMES), eventBridgeMessage(record))).toBe(false);
  });

  it("stays within the 4,096 characters that EventBridge takes, with every name", () => {
    expect(JSON.stringify(eventPatternFor(BRAKET_EVENT_NAMES, { outcome: "failed" })).length).toBeLessThan(4096);
  });

  it("returns a new pattern each time, which the caller may change", () => {
    const pattern = eventPatternFor(["GetDevice"]);
    pattern.detail.eventName.push("GetDevice");
    expect(eventPatternFor(["GetDevice"]).detail.eventName).toEqual(["GetDevice"]);
  });
});

it("throws for an invalid outcome, because the rule would match other events", () => {
  expect(() => eventPatternFor(["CreateJob"], { outcome: "success" as never })).toThrow(TypeError);
  expect(() => eventPatternFor(["CreateJob"], { outcome: null as never })).toThrow(
    'outcome: expected "succeeded" or "failed", found null',
  );
  expect(() => eventPatternFor(["CreateJob"], "failed" as never)).toThrow("options: expected an object, found a string");
});
