import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, type BraketEventName, eventPatternFor } from "../../src/entries/index.js";
import { fixtures } from "../support/fixtures.js";

/**
 * EventBridge's matching, for exactly the operators that patterns use here: text and `exists`. Fields of an object must all match,
 * of a list one; `exists` looks at whether the field is there at all. (The registry has no well-kept matcher to test with.)
 */
function matches(pattern: unknown, value: unknown, isThere = value !== undefined): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => matchesOne(one, value, isThere));
  if (typeof pattern !== "object" || pattern === null) throw new Error("a pattern's leaf is a list");
  return Object.entries(pattern).every(([name, inner]) => {
    const holder = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
    return matches(inner, holder[name], Object.hasOwn(holder, name));
  });
}

function matchesOne(one: unknown, value: unknown, isThere: boolean): boolean {
  if (typeof one === "string") return value === one;
  const [[operator, operand] = [], ...more] = Object.entries(one as object);
  if (operator !== "exists" || more.length > 0) throw new Error(`the matcher knows no ${operator}`);
  return isThere === operand;
}

/** The message in which EventBridge delivers a record. */
function envelope(detail: Record<string, unknown>, detailType = "AWS API Call via CloudTrail") {
  const { eventTime: time, awsRegion: region, recipientAccountId: account } = detail;
  return { version: "0", id: "e", "detail-type": detailType, source: "aws.braket", account, time, region, resources: [], detail };
}

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
      expect(matches(pattern, envelope(record))).toBe(wanted);
    });
  });

  it("matches no state change, which has the same source", () => {
    const change = envelope({ eventName: "CreateQuantumTask", eventSource: "braket.amazonaws.com" }, "Braket Task State Change");
    expect(matches(eventPatternFor(BRAKET_EVENT_NAMES), change)).toBe(false);
  });

  it("matches no call of another service", () => {
    const record = { ...fixtures()[0]?.record, eventSource: "sagemaker.amazonaws.com" };
    expect(matches(eventPatternFor(BRAKET_EVENT_NAMES), envelope(record))).toBe(false);
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
