import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BraketParseError, parseBraketEvents, recordsIn } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

const task = fixtureRecord("CreateQuantumTask/success");
const foreign = { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" };
const invalid = { ...task, requestParameters: { ...(task.requestParameters as object), shots: "many" } };

/** The error that a delivery is refused with as a whole. */
function refusal(delivery: unknown): BraketParseError {
  try {
    parseBraketEvents(delivery);
  } catch (error) {
    if (error instanceof BraketParseError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

function codes(delivery: unknown): [path: unknown, code: string][] {
  return parseBraketEvents(delivery).rejected.map(({ path, code }) => [path, code]);
}

describe("parseBraketEvents", () => {
  it("gives the very objects that came in", () => {
    expect(parseBraketEvents({ Records: [foreign, task] }).events[0]).toBe(task);
    expect(parseBraketEvents({ "detail-type": "AWS API Call via CloudTrail", detail: task }).events[0]).toBe(task);
  });

  it("does not change what came in", () => {
    const delivery = { Records: [task, invalid, foreign, { body: JSON.stringify(task), eventSource: "aws:sqs" }] };
    const before = structuredClone(delivery);
    parseBraketEvents(delivery);
    expect(delivery).toEqual(before);
  });

  it("tells of a rejected record: where, what, why", () => {
    expect(parseBraketEvents({ Records: [task, { eventSource: "aws:sqs", body: JSON.stringify([invalid]) }] }).rejected).toEqual([
      {
        path: ["Records", 1, "body", 0],
        record: invalid,
        code: "invalid-event",
        message: "Records[1].body[0].requestParameters.shots: expected a number, found a string",
        issues: [{ message: "expected a number, found a string", path: ["requestParameters", "shots"] }],
      },
    ]);
  });

  it("tells of an item that cannot be read, and never quotes it", () => {
    const [rejected] = parseBraketEvents({ Records: [{ eventSource: "aws:sqs", body: "secret" }] }).rejected;
    expect(rejected).toEqual({
      path: ["Records", 0, "body"],
      record: "secret",
      code: "invalid-json",
      message: "Records[0].body: expected JSON, found text that is not JSON",
      issues: [{ message: "expected JSON, found text that is not JSON", path: [] }],
    });
  });

  it("takes a lone record whose every member may be wrong", () => {
    expect(parseBraketEvents(invalid).rejected[0]?.path).toEqual([]);
    expect(refusal({ eventVersion: "1.11", eventSource: null }).code).toBe("unsupported-delivery");
    expect(codes([{ eventVersion: "1.11", eventSource: null }])).toEqual([[[0], "not-a-record"]]);
  });

  const atPath: [name: string, delivery: unknown, path: unknown, code: string][] = [
    ["a scalar", { Records: [7] }, ["Records", 0], "not-a-record"],
    ["null", [null], [0], "not-a-record"],
    ["an object without an event source", [{ eventName: "GetDevice" }], [0], "not-a-record"],
    ["an SQS message without a body", { Records: [{ eventSource: "aws:sqs" }] }, ["Records", 0, "body"], "unsupported-delivery"],
    ["an SQS message of something else", [{ body: '{"a":1}' }], [0, "body"], "unsupported-delivery"],
    ["an empty body", [{ body: "" }], [0, "body"], "invalid-json"],
    ["an item of an unknown source", { Records: [{ eventSource: "aws:ses", ses: {} }] }, ["Records", 0], "not-a-record"],
    ["an SNS item without Sns", { Records: [{ EventSource: "aws:sns" }] }, ["Records", 0, "Sns"], "unsupported-delivery"],
    [
      "a Kinesis item without data",
      [{ eventSource: "aws:kinesis", kinesis: {} }],
      [0, "kinesis", "data"],
      "unsupported-delivery",
    ],
    ["other text than base64", [{ kinesis: { data: "%" } }], [0, "kinesis", "data"], "corrupt"],
    ["data that was decoded, and holds none", [{ kinesis: { data: "{}" } }], [0, "kinesis", "data"], "unsupported-delivery"],
    ["base64 of no text", [{ kinesis: { data: "/w==" } }], [0, "kinesis", "data"], "corrupt"],
    ["base64 of no JSON", [{ kinesis: { data: "YQ==" } }], [0, "kinesis", "data"], "invalid-json"],
    ["an EventBridge event without detail", [{ "detail-type": "AWS API Call via CloudTrail" }], [0, "detail"], "not-a-record"],
    [
      "a log event that is cut off",
      { logEvents: [{ timestamp: 1, message: '{"a' }] },
      ["logEvents", 0, "message"],
      "invalid-json",
    ],
    ["a text in a list", ["half a rec"], [0], "invalid-json"],
    ["compressed bytes", [new Uint8Array(gzipSync("{}"))], [0], "unsupported-delivery"],
    ["compressed text", [{ body: gzipSync("{}").toString("base64") }], [0, "body"], "unsupported-delivery"],
    [
      "a CloudWatch Logs payload",
      { awslogs: { data: gzipSync("{}").toString("base64") } },
      ["awslogs", "data"],
      "unsupported-delivery",
    ],
  ];

  it.each(atPath)("rejects %s and keeps its neighbours", (_name, delivery, path, code) => {
    expect(codes(delivery)).toEqual([[path, code]]);
    const batch = parseBraketEvents([task, delivery, task]);
    expect(batch.events).toHaveLength(2);
    expect(batch.rejected.map((item) => [item.path, item.code])).toEqual([[[1, ...(path as [])], code]]);
  });

  it("names what inflates compressed data", () => {
    const compressed = gzipSync(JSON.stringify(task));
    for (const delivery of [compressed, compressed.buffer.slice(compressed.byteOffset), compressed.toString("base64")]) {
      const error = refusal(delivery);
      expect(error.code).toBe("unsupported-delivery");
      expect(error.message).toContain("parseCompressedBraketEvents");
      expect(error.record).toBe(delivery);
    }
    const [rejected] = parseBraketEvents([{ body: compressed.toString("base64") }]).rejected;
    expect(rejected?.message).toContain("parseCompressedBraketEvents");
  });

  const refused: [name: string, delivery: unknown, code: string, message: RegExp][] = [
    ["nothing", undefined, "unsupported-delivery", /^expected a CloudTrail record or a delivery of records, found nothing$/],
    ["null", null, "unsupported-delivery", /found null$/],
    ["a number", 7, "unsupported-delivery", /found a number$/],
    ["a symbol", Symbol("s"), "unsupported-delivery", /found a symbol$/],
    ["a function", () => task, "unsupported-delivery", /found a function$/],
    ["an empty object", {}, "unsupported-delivery", /found an object: it holds no CloudTrail record$/],
    ["Records that is no list", { Records: {} }, "unsupported-delivery", /found an object: it holds no CloudTrail record$/],
    ["JSON text of no container", '{"a":1}', "unsupported-delivery", /found an object: it holds no CloudTrail record$/],
    ["JSON text of a number", "7", "unsupported-delivery", /found a number$/],
    ["a promise", Promise.resolve(task), "unsupported-delivery", /await it$/],
    ["a Blob", new Blob([JSON.stringify(task)]), "unsupported-delivery", /parseCompressedBraketEvents, which reads it$/],
    ["a Response", new Response("{}"), "unsupported-delivery", /parseCompressedBraketEvents, which reads it$/],
    ["a stream", new ReadableStream(), "unsupported-delivery", /parseCompressedBraketEvents, which reads it$/],
    ["an empty text", "", "invalid-json", /^expected JSON, found an empty text$/],
    ["no bytes", new Uint8Array(), "invalid-json", /^expected JSON, found an empty text$/],
    ["prose", "prose", "invalid-json", /^expected JSON, found text that is not JSON$/],
    [
      "half a log file",
      '{"Records":[{"eventVersion":"1.11"',
      "invalid-json",
      /^expected JSON, found text that is invalid or truncated JSON$/,
    ],
    ["bytes of no text", new Uint8Array([255]), "corrupt", /^expected UTF-8 text, found other bytes$/],
    ["base64 that breaks off", "H4sIA", "corrupt", /^expected base64, found other text$/],
  ];

  it.each(refused)("refuses %s", (_name, delivery, code, message) => {
    const error = refusal(delivery);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.record).toBe(delivery);
    expect(() => [...recordsIn(delivery)]).toThrow(error.message);
  });

  it("skips records of other services, each once", () => {
    const insight = { eventVersion: "1.11", eventCategory: "Insight", insightDetails: { eventSource: "s3.amazonaws.com" } };
    const aggregated = { eventVersion: "1.0", eventCategory: "Aggregated", eventSource: "s3.amazonaws.com" };
    const items = [foreign, insight, { ...insight, insightDetails: {} }, aggregated];
    const skipped = { events: [], others: [], rejected: [] };
    for (const item of items) expect(parseBraketEvents(item)).toEqual({ ...skipped, skipped: 1 });
    expect(parseBraketEvents({ Records: items })).toEqual({ ...skipped, skipped: items.length });
    const inside = items.map((detail) => ({ "detail-type": "AWS API Call via CloudTrail", detail }));
    expect(parseBraketEvents(inside)).toEqual({ ...skipped, skipped: items.length });
  });

  it("gives records about Braket that are no call a place of their own, whatever their name", () => {
    const blocked = { ...task, eventCategory: "NetworkActivity", eventType: "AwsVpceEvent", errorCode: "VpceAccessDenied" };
    const { eventSource, eventName, userIdentity, ...fields } = task;
    const insight = { ...fields, eventCategory: "Insight", insightDetails: { eventSource } };
    const items = [
      blocked,
      { ...blocked, eventName: "NewCall" },
      { ...task, eventName: "NewThing", eventType: "AwsServiceEvent" },
      insight,
    ];
    const { events, others, rejected, skipped } = parseBraketEvents({ Records: items });
    expect([events, rejected, skipped]).toEqual([[], [], 0]);
    expect(others).toHaveLength(items.length);
    for (const [index, other] of others.entries()) expect(other).toBe(items[index]);
    expect(
      codes([
        { ...blocked, eventTime: 7 },
        { ...insight, awsRegion: 7 },
      ]),
    ).toEqual([
      [[0], "invalid-event"],
      [[1], "invalid-event"],
    ]);
  });

  it("does not take a member of a record for a container", () => {
    const record = { ...task, Records: [foreign], body: "x", events: [], detail: {}, "detail-type": "x", awslogs: {}, s3: {} };
    expect(parseBraketEvents(record).events).toHaveLength(1);
    expect(parseBraketEvents([record]).events).toHaveLength(1);
  });

  it("reads records out of a user's own EventBridge events", () => {
    expect(parseBraketEvents({ "detail-type": "forwarded", detail: task }).events).toHaveLength(1);
    expect(parseBraketEvents({ "detail-type": "forwarded", detail: "text" }).skipped).toBe(1);
  });
});

describe("hostile deliveries", () => {
  it("end where they are too deep", () => {
    let lists: unknown = task;
    let texts = JSON.stringify(task);
    let messages = JSON.stringify(task);
    for (let i = 0; i < 100; i++) {
      lists = [lists];
      if (i < 12) texts = JSON.stringify(texts);
    }
    for (let i = 0; i < 11; i++) messages = JSON.stringify({ body: messages });
    expect(codes(lists)).toEqual([[Array(32).fill(0), "too-large"]]);
    expect(parseBraketEvents(texts).events).toHaveLength(1);
    expect(parseBraketEvents(messages).events).toHaveLength(1);
    const batch = parseBraketEvents([task, lists, task]);
    expect([batch.events.length, batch.rejected.length]).toEqual([2, 1]);
  });

  it("end where they are cyclic", () => {
    const cyclic: { Records: unknown[] } = { Records: [task] };
    cyclic.Records.push(cyclic, cyclic.Records, [[cyclic]], task);
    const batch = parseBraketEvents(cyclic);
    expect(batch.events).toHaveLength(2);
    expect(batch.rejected.map(({ path, code }) => [path, code])).toEqual([
      [["Records", 1], "too-large"],
      [["Records", 2], "too-large"],
      [["Records", 3, 0, 0], "too-large"],
    ]);
  });

  it("may hold the same item twice", () => {
    const item = { body: JSON.stringify(task) };
    expect(parseBraketEvents([item, item, task, task]).events).toHaveLength(4);
  });

  const bomb = () => {
    throw new Error("secret");
  };
  const throwing = Object.defineProperty({}, "eventSource", { get: bomb, enumerable: true });
  const throwingRecords = Object.defineProperty({}, "Records", { get: bomb, enumerable: true });
  const proxy = new Proxy({}, { get: bomb, has: bomb, ownKeys: bomb, getPrototypeOf: bomb, getOwnPropertyDescriptor: bomb });
  const revoked = (() => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  })();
  const throwsProxies = new Proxy(
    {},
    {
      get: () => {
        throw proxy;
      },
    },
  );

  const detached = new ArrayBuffer(8);
  structuredClone(detached, { transfer: [detached] });

  it.each([
    ["a throwing eventSource", throwing],
    ["a throwing Records", throwingRecords],
    ["a proxy that refuses everything", proxy],
    ["a revoked proxy", revoked],
    ["a proxy that throws proxies", throwsProxies],
    ["a detached buffer", detached],
  ])("are refused or rejected: %s", (_name, value) => {
    const error = refusal(value);
    expect(error.message).not.toContain("secret");
    for (const [delivery, path] of [
      [[task, value, task], [1]],
      [
        [task, { "detail-type": "AWS API Call via CloudTrail", detail: value }, task],
        [1, "detail"],
      ],
      [
        [task, { eventSource: "aws:sns", Sns: value }, task],
        [1, "Sns"],
      ],
    ] as const) {
      const batch = parseBraketEvents(delivery);
      expect(batch.events.length).toBeGreaterThanOrEqual(2);
      expect(batch.rejected.map((item) => item.path)).toEqual([path]);
      expect([...recordsIn(delivery)].length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("a list one of whose items throws", () => {
  const list = new Proxy([task, task, task], {
    get: (items, key) => {
      if (key === "1") throw new Error("secret");
      return Reflect.get(items, key);
    },
  });

  it("gives the neighbours", () => {
    for (const [delivery, path] of [
      [list, [1]],
      [{ Records: list }, ["Records", 1]],
      [[[list]], [0, 0, 1]],
      [{ wrapped: list }, ["wrapped", 1]],
    ] as const) {
      expect(parseBraketEvents(delivery).events).toHaveLength(2);
      expect(codes(delivery)).toEqual([[path, "not-a-record"]]);
    }
  });
});

describe("recordsIn", () => {
  it("gives every record of every service, and leaves out what is none", () => {
    const delivery = {
      Records: [
        task,
        foreign,
        { eventSource: "aws:s3", s3: {} },
        { eventSource: "aws:sqs", body: JSON.stringify([invalid, 7]) },
        "half",
      ],
    };
    expect([...recordsIn(delivery)]).toEqual([
      { path: ["Records", 0], record: task },
      { path: ["Records", 1], record: foreign },
      { path: ["Records", 3, "body", 0], record: invalid },
      { path: ["Records", 3, "body", 1], record: 7 },
      { path: ["Records", 4], record: "half" },
    ]);
  });

  it("is lazy", () => {
    expect(() => recordsIn({})).not.toThrow();
  });
});
