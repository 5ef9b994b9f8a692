import { describe, expect, it } from "vitest";
import { BraketParseError, isBraketEvent, parseBraketEvents, safeParseBraketEvent } from "../../src/entries/index.js";
import {
  braketStateChange,
  isBraketStateChange,
  isTaskStateChange,
  isUnrecognizedStateChange,
  parseBraketStateChange,
  safeParseBraketStateChange,
} from "../../src/entries/stateChanges.js";
import { BraketStateChangeSchema, TaskStateChangeSchema } from "../../src/entries/zod.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { fixtureRecord } from "../support/fixtures.js";
import { stateChangeFixture, stateChangeFixtures } from "../support/stateChangeFixtures.js";

describe.each(stateChangeFixtures())("$name", ({ name, stateChange, source, origin }) => {
  it("says where it comes from", () => {
    expect(origin).toBe("written-after-reference");
    expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  it("parses to the same object, unchanged", () => {
    const before = JSON.stringify(stateChange);
    expect(parseBraketStateChange(stateChange)).toBe(stateChange);
    expect(JSON.stringify(stateChange)).toBe(before);
    expect(parseBraketStateChange(before)).toEqual(stateChange);
    expect(isBraketStateChange(stateChange)).toBe(true);
    expect(isBraketStateChange(before)).toBe(false);
    expect(braketStateChange["~standard"].validate(stateChange)).toEqual({ value: stateChange });
    expect(BraketStateChangeSchema.parse(stateChange)).toBe(stateChange);
    expect(isUnrecognizedStateChange(parseBraketStateChange(stateChange))).toBe(name === "unrecognized");
  });

  it("is no CloudTrail record, and parseBraketEvents skips it", () => {
    expect(isBraketEvent(stateChange)).toBe(false);
    expect(safeParseBraketEvent(stateChange).error?.message).toContain("an EventBridge event");
    expect(parseBraketEvents(stateChange)).toEqual({ events: [], others: [], rejected: [], skipped: 1 });
  });
});

describe("what is no event of Braket's own", () => {
  const { delivery } = deliveryFixtures().find(({ name }) => name === "eventbridge-api-call") ?? {};
  it.each<[string, unknown, string, string]>([
    ["text that is not JSON", "{", "invalid-json", "expected the JSON text of an EventBridge event, found text that is not JSON"],
    ["a number", 7, "not-a-state-change", "expected an EventBridge event, found a number"],
    [
      "a list",
      [{}],
      "not-a-state-change",
      "expected an EventBridge event, found an array of object items: use parseBraketDelivery",
    ],
    [
      "an empty object",
      {},
      "not-a-state-change",
      "detail-type: expected an EventBridge event with text in detail-type, found nothing",
    ],
    [
      "a CloudTrail record",
      fixtureRecord("CreateJob/success"),
      "not-a-state-change",
      "detail-type: expected an EventBridge event with text in detail-type, found nothing: this is a CloudTrail record; use parseBraketEvent",
    ],
    [
      "a queue's message",
      { messageId: "m", body: "{}" },
      "not-a-state-change",
      "detail-type: expected an EventBridge event with text in detail-type, found nothing: this is a delivery; use parseBraketDelivery",
    ],
    [
      "a detail alone",
      stateChangeFixture("task-created").detail,
      "not-a-state-change",
      "detail-type: expected an EventBridge event with text in detail-type, found nothing: this looks like the detail of an event; pass the whole event",
    ],
    [
      "a call via CloudTrail",
      delivery,
      "not-a-state-change",
      "detail-type: expected an event of Braket's own, found one with a CloudTrail record: pass its `detail` to parseBraketEvent, or use parseBraketDelivery",
    ],
    [
      "an event of another service",
      { source: "aws.s3", "detail-type": "Object Created", detail: {} },
      "not-braket",
      'source: expected "aws.braket", found the name of another sender',
    ],
    [
      "an event without a sender",
      { "detail-type": "Object Created" },
      "not-braket",
      'source: expected "aws.braket", found nothing',
    ],
  ])("%s", (_what, value, code, message) => {
    const { error } = safeParseBraketStateChange(value);
    expect([error?.code, error?.message]).toEqual([code, message]);
    expect(error?.record).toBe(value);
    expect(() => parseBraketStateChange(value)).toThrow(BraketParseError);
  });

  it("never throws, and hides no getter's error behind a value", () => {
    const hostile = {
      source: "aws.braket",
      "detail-type": "Braket Task State Change",
      get detail(): never {
        throw new Error("secret");
      },
    };
    expect(safeParseBraketStateChange(hostile).error?.message).toBe(
      "expected plain JSON data, found a member that throws when it is read",
    );
  });
});

describe("an invalid event", () => {
  const valid = stateChangeFixture("task-completed");
  const detail = valid.detail as Record<string, unknown>;
  it.each<[string, unknown, string]>([
    ["no detail", { ...valid, detail: undefined }, "detail: expected an object, found nothing"],
    ["a null detail", { ...valid, detail: null }, "detail: expected an object, found null"],
    [
      "no task",
      { ...valid, detail: { ...detail, quantumTaskArn: undefined } },
      "detail.quantumTaskArn: expected a string, found nothing",
    ],
    ["no status", { ...valid, detail: { ...detail, status: null } }, "detail.status: expected a string, found null"],
    [
      "shots of another kind",
      { ...valid, detail: { ...detail, shots: true } },
      "detail.shots: expected a number or a string, found a boolean",
    ],
    ["a time of another kind", { ...valid, time: 7 }, "time: expected a string, found a number"],
    ["resources of another kind", { ...valid, resources: [7] }, "resources[0]: expected a string, found a number"],
  ])("%s", (_what, value, message) => {
    const { error } = safeParseBraketStateChange(value);
    expect([error?.code, error?.message]).toEqual(["invalid-event", message]);
  });

  it("of a job and of a spending limit lacks what it is about", () => {
    const job = { ...stateChangeFixture("job-completed"), detail: {} };
    expect(safeParseBraketStateChange(job).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "detail.jobArn",
      "detail.status",
    ]);
    const spend = { ...stateChangeFixture("spend"), detail: {} };
    expect(safeParseBraketStateChange(spend).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "detail.spendingLimitArn",
    ]);
  });

  it("of a type without a known shape may lack its detail, and may not have one of another kind", () => {
    for (const name of ["device-status", "qpu-status", "unrecognized"]) {
      const { detail: _, ...without } = stateChangeFixture(name);
      expect(isBraketStateChange(without)).toBe(true);
      expect(isBraketStateChange({ ...without, detail: "text" })).toBe(false);
    }
  });
});

describe("schemas of single events", () => {
  it("refuse the events of other types by name", () => {
    expect(TaskStateChangeSchema.safeParse(stateChangeFixture("task-created")).success).toBe(true);
    const { error } = TaskStateChangeSchema.safeParse(stateChangeFixture("spend"));
    expect(error?.issues).toMatchObject([
      { message: 'expected "Braket Task State Change", found the type of another event', path: ["detail-type"] },
    ]);
  });

  it("guards narrow by the type", () => {
    const changes = stateChangeFixtures().map(({ stateChange }) => parseBraketStateChange(stateChange));
    expect(changes.filter(isTaskStateChange).every(({ detail }) => typeof detail.quantumTaskArn === "string")).toBe(true);
    expect(changes.filter(isTaskStateChange)).toHaveLength(5);
  });
});
