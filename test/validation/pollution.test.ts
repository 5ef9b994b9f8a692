import { afterEach, describe, expect, it } from "vitest";
import {
  errorOf,
  isBraketEvent,
  parseBraketEvent,
  parseBraketEvents,
  principalOf,
  resourcesOf,
  safeParseBraketEvent,
  sourceOf,
  tagsOf,
} from "../../src/entries/index.js";
import * as zodEntry from "../../src/entries/zod.js";
import { fixtures } from "../support/fixtures.js";
import { minimalRecord, successOf } from "../support/records.js";

/** What an old library adds to every object, and names that records and internal results have too. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  clone: () => undefined,
  code: "code",
  failed: { code: "not-braket" },
  errorCode: "AccessDenied",
  eventType: "AwsServiceEvent",
  eventCategory: 7,
  omitted: true,
  shots: "many",
  quantumTaskArn: 7,
  path: "text",
  eventSource: "braket.amazonaws.com",
  eventName: "GetJob",
  eventVersion: "1.11",
  insightDetails: { eventSource: "braket.amazonaws.com" },
  class_uid: 6003,
  // Names of containers, of which a hint asks whether a value has them.
  Records: undefined,
  "detail-type": undefined,
};

function pollute(): void {
  for (const [name, value] of Object.entries(POLLUTION))
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
}

function clean(): void {
  for (const name of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, name);
}

afterEach(clean);

/** Runs a function while `Object.prototype` is polluted, and nothing else. */
function polluted<T>(run: () => T): T {
  pollute();
  try {
    return run();
  } finally {
    clean();
  }
}

/** Records that are valid, and each with one member gone or of the wrong kind. */
const records = fixtures().flatMap(({ record }) => [
  record,
  { ...record, eventID: 7 },
  { ...record, userIdentity: undefined },
  { ...record, requestParameters: null },
  { ...record, tlsDetails: { tlsVersion: 7 } },
]);

describe("a polluted Object.prototype changes nothing", () => {
  it("in what is valid, and in the issues of what is not", () => {
    const ask = () =>
      records.map((record) => {
        const { success, error } = safeParseBraketEvent(record);
        return [success, isBraketEvent(record), error?.code, error?.message];
      });
    const found = polluted(ask);
    expect(found).toEqual(ask());
    expect(found.filter(([success]) => success).length).toBeGreaterThan(fixtures().length - 1);
    expect(found.some(([success]) => !success)).toBe(true);
  });

  it("in what the parser returns, from an object and from text", () => {
    for (const { record } of fixtures()) {
      const text = JSON.stringify(record);
      const [event, read] = polluted(() => [parseBraketEvent(record), parseBraketEvent(text)]);
      expect(event).toBe(record);
      expect(read).toEqual(record);
    }
  });

  const others: readonly (readonly [what: string, value: unknown])[] = [
    ["an object without members", {}],
    ["an object of another kind", { name: "a", kind: "b" }],
    ["a cell of CloudTrail Lake", { eventSource: "braket.amazonaws.com" }],
    ["a record of another service", { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "GetObject" }],
    ["an item of a queue", { eventSource: "aws:sqs", body: "{}" }],
    ["a container", { Records: [] }],
    ["an EventBridge event", { "detail-type": "AWS API Call via CloudTrail", detail: {} }],
    [
      "an insight about Braket",
      { eventVersion: "1.08", eventType: "AwsCloudTrailInsight", insightDetails: { eventSource: "braket.amazonaws.com" } },
    ],
    ["an insight about another service", { eventVersion: "1.08", insightDetails: { eventSource: "s3.amazonaws.com" } }],
    ["an insight about nothing", { eventVersion: "1.08", insightDetails: {} }],
  ];

  it.each(others)("in what is said about %s", (_what, value) => {
    const delivery = { Records: [successOf("GetJob"), value] };
    const ask = () => {
      const { error } = safeParseBraketEvent(value);
      const { events, others, rejected, skipped } = parseBraketEvents(delivery);
      return [error?.code, error?.message, events.length, others.length, rejected.map(({ message }) => message), skipped];
    };
    expect(polluted(ask)).toEqual(ask());
  });

  it("in how a delivery without records is refused", () => {
    for (const delivery of [{ a: 1 }, { rows: [{ a: 1 }] }, '{"items":[{"a":1},{"b":']) {
      const ask = () => {
        try {
          return parseBraketEvents(delivery);
        } catch (error) {
          return String(error);
        }
      };
      expect(polluted(ask)).toEqual(ask());
    }
  });

  it("in the records of a truncated file", () => {
    const text = JSON.stringify({ Records: records }).slice(0, -20);
    expect(polluted(() => parseBraketEvents(text))).toEqual(parseBraketEvents(text));
  });

  it("in what a delivery holds", () => {
    const delivery = { Records: records };
    const batch = polluted(() => parseBraketEvents(delivery));
    expect({ ...batch }).toEqual(parseBraketEvents(delivery));
  });

  it("in the verdicts of the zod entry on whole events", () => {
    const ask = () => records.map((record) => zodEntry.BraketEventSchema.safeParse(record).success);
    expect(polluted(ask)).toEqual(ask());
  });

  it("in a map of strings", () => {
    const record = minimalRecord("TagResource", { requestParameters: { resourceArn: "x", tags: { team: "a" } } });
    expect(polluted(() => safeParseBraketEvent(record).success)).toBe(true);
    expect(polluted(() => zodEntry.TagResourceRequestSchema.safeParse({ resourceArn: "x", tags: { team: "a" } }).success)).toBe(
      true,
    );
  });

  it("in a required member, which must be an own one", () => {
    const record = minimalRecord("GetQuantumTask", { requestParameters: {} });
    const paths = polluted(() => safeParseBraketEvent(record).error?.issues.map(({ path }) => path));
    expect(paths).toEqual([["requestParameters", "quantumTaskArn"]]);
  });

  it("in the answers of accessors, where an old library adds a function", () => {
    const ask = () =>
      fixtures().map(({ record }) => {
        const event = parseBraketEvent(record);
        return JSON.stringify([principalOf(event), errorOf(event), resourcesOf(event), sourceOf(event), tagsOf(event)]);
      });
    const expected = ask();
    Object.defineProperty(Object.prototype, "clone", { value: () => 7, configurable: true, enumerable: true, writable: true });
    Object.defineProperty(Object.prototype, "code", { value: "x", configurable: true, enumerable: true, writable: true });
    const found = ask();
    clean();
    expect(found).toEqual(expected);
  });
});

describe("members that a record inherits", () => {
  it("do not count", () => {
    const record: unknown = Object.create(successOf("GetJob"));
    expect(isBraketEvent(record)).toBe(false);
  });
});
