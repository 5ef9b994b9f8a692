import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BraketParseError, parseBraketEvents } from "../../src/entries/index.js";
import { mentionsBraket } from "../../src/entries/largeLogs.js";
import {
  braketDeliveryStream,
  mentionsBraketDelivery,
  parseBraketDelivery,
  parseCompressedBraketDelivery,
} from "../../src/entries/stateChanges.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { fixtureRecord } from "../support/fixtures.js";
import { stateChangeFixture, stateChangeFixtures } from "../support/stateChangeFixtures.js";
import { wrappers } from "../support/wrappers.js";

const change = stateChangeFixture("task-completed");
const record = fixtureRecord("CreateQuantumTask/success");
const invalid = { ...change, detail: { status: "COMPLETED" } };
const only = (stateChanges: unknown[]) => ({ events: [], others: [], stateChanges, rejected: [], skipped: 0 });

describe.each(deliveryFixtures())("the delivery $name", ({ delivery, name }) => {
  it("gives what parseBraketEvents gives, and no item twice", () => {
    const batch = parseBraketEvents(delivery);
    const { stateChanges, ...both } = parseBraketDelivery(delivery);
    expect({ ...both, skipped: both.skipped + stateChanges.length }).toEqual(batch);
    expect(stateChanges.length > 0).toBe(/task-state-change|spend-change/.test(name));
  });
});

describe.each(wrappers)("in $name", ({ wrap, path }) => {
  it("Braket's own events are found, each of them", () => {
    for (const { stateChange } of stateChangeFixtures())
      expect(parseBraketDelivery(wrap(stateChange))).toEqual(only([stateChange]));
  });

  it("an invalid one is rejected, with its path", () => {
    expect(parseBraketDelivery(wrap(invalid))).toMatchObject({
      stateChanges: [],
      rejected: [{ path, code: "invalid-event", issues: [{ path: ["detail", "quantumTaskArn"] }] }],
      skipped: 0,
    });
  });
});

describe("parseBraketDelivery", () => {
  it("gives the very object that came in", () => {
    expect(parseBraketDelivery([change]).stateChanges[0]).toBe(change);
  });

  it.each<[string, unknown]>([
    ["the event as a target gets it", change],
    ["its text", JSON.stringify(change)],
    ["a replay of an archive", { ...change, "replay-name": "again" }],
    ["a list, as Pipes passes it", [change]],
    ["a batch of SQS, as Pipes passes it", [{ messageId: "m", body: JSON.stringify(change), eventSource: "aws:sqs" }]],
    ["a batch of SQS", { Records: [{ messageId: "m", body: JSON.stringify(change), eventSource: "aws:sqs" }] }],
    [
      "a topic in a queue",
      {
        Records: [
          {
            messageId: "m",
            body: JSON.stringify({ Type: "Notification", Message: JSON.stringify(change) }),
            eventSource: "aws:sqs",
          },
        ],
      },
    ],
    ["a batch of Kinesis", { Records: [{ kinesis: { data: Buffer.from(JSON.stringify(change)).toString("base64") } }] }],
    ["a batch of Firehose", { records: [{ recordId: "r", data: Buffer.from(JSON.stringify(change)).toString("base64") }] }],
    [
      "a log group as a target",
      { events: [{ timestamp: 1, message: JSON.stringify(change), ingestionTime: 1 }], nextForwardToken: "t" },
    ],
    ["one event a line", `${JSON.stringify(change)}\n`],
    ["lines of other text", `2026-09-07T08:21:40Z INFO ${JSON.stringify(change)}\n`],
    ["a text in any object", { anything: { at: { all: JSON.stringify(change) } } }],
  ])("reads %s", (_what, delivery) => {
    const { stateChanges, ...rest } = parseBraketDelivery(delivery);
    expect(stateChanges).toMatchObject([change]);
    expect(rest).toEqual({ events: [], others: [], rejected: [], skipped: 0 });
  });

  it("tells both halves apart in one queue", () => {
    const call = { "detail-type": "AWS API Call via CloudTrail", source: "aws.braket", detail: record };
    const bodies = [call, change, invalid, { "detail-type": "Object Created", source: "aws.s3", detail: {} }, record];
    const delivery = {
      Records: bodies.map((body, i) => ({ messageId: String(i), body: JSON.stringify(body), eventSource: "aws:sqs" })),
    };
    const { events, stateChanges, rejected, skipped } = parseBraketDelivery(delivery);
    expect([events.length, stateChanges.length, rejected.length, skipped]).toEqual([2, 1, 1, 1]);
    expect(rejected[0]?.message).toBe("Records[2].body.detail.quantumTaskArn: expected a string, found nothing");
  });

  it("throws where nothing can be read, as parseBraketEvents does", () => {
    expect(() => parseBraketDelivery("half {")).toThrow(BraketParseError);
    expect(() => parseBraketDelivery({ a: 1 })).toThrow(BraketParseError);
  });

  it("takes what a caller wrote for no record", () => {
    const forged = { ...change, detail: { ...(change.detail as object), outputS3Directory: JSON.stringify(record) } };
    expect(parseBraketDelivery(forged)).toEqual(only([forged]));
  });

  it("rejects an event whose members throw", () => {
    const hostile = {
      source: "aws.braket",
      "detail-type": "Braket Job State Change",
      get detail(): never {
        throw new Error("no");
      },
    };
    const { stateChanges, rejected } = parseBraketDelivery([hostile, change]);
    expect([stateChanges.length, rejected.map(({ code }) => code)]).toEqual([1, ["not-a-state-change"]]);
  });
});

describe("parseCompressedBraketDelivery", () => {
  it("inflates files and payloads", async () => {
    const lines = `${JSON.stringify(change)}\n${JSON.stringify(record)}\n`;
    const expected = { ...only([change]), events: [record] };
    expect(await parseCompressedBraketDelivery(gzipSync(lines))).toEqual(expected);
    expect(await parseCompressedBraketDelivery(new Blob([lines]))).toEqual(expected);
    const data = gzipSync(
      JSON.stringify({ messageType: "DATA_MESSAGE", logEvents: [{ id: "1", timestamp: 1, message: JSON.stringify(change) }] }),
    );
    expect(await parseCompressedBraketDelivery({ awslogs: { data: data.toString("base64") } })).toEqual(only([change]));
  });

  it("checks its options before it reads", async () => {
    await expect(parseCompressedBraketDelivery(change, { maxBytes: 0 })).rejects.toThrow(TypeError);
  });
});

const streamOf = (chunks: readonly string[]) =>
  new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe("what looks before it parses", () => {
  const withoutService = JSON.stringify(change);

  it("mentionsBraket is about records, mentionsBraketDelivery about both", () => {
    for (const { stateChange } of stateChangeFixtures()) {
      const text = JSON.stringify(stateChange);
      expect(mentionsBraketDelivery(text)).toBe(true);
      expect(mentionsBraketDelivery(Buffer.from(text))).toBe(true);
    }
    expect(mentionsBraket(withoutService)).toBe(false);
    expect(mentionsBraketDelivery(JSON.stringify(record))).toBe(true);
    expect(mentionsBraketDelivery(gzipSync(withoutService))).toBe(true);
    for (const other of ['{"source":"aws.s3"}', "", '{"source":"aws.braker","k":"kkkk\\u0041"}']) {
      expect(mentionsBraketDelivery(other)).toBe(false);
      expect(mentionsBraketDelivery(Buffer.from(other))).toBe(false);
    }
  });

  it.each([0, 1, 2, 15, 16, 17, 1023, 4093, 4094, 4096, 8190, 100_000])("finds the sender after %i bytes", (before) => {
    const padding = "\\k".repeat(before).slice(0, before);
    for (const name of [
      "aws.braket",
      "\\u0061ws.braket",
      "aws.brake\\u0074",
      "aws\\u002ebraket",
      "aws.bra\\u006Bet",
      "aws.br\\\\u0061ket",
    ]) {
      expect(mentionsBraketDelivery(`${padding}${name}`), name).toBe(true);
      expect(mentionsBraketDelivery(new TextEncoder().encode(`${padding}${name}`)), name).toBe(true);
    }
  });

  it("the stream gives lines of both, and items in their order", async () => {
    const foreign = '{"eventVersion":"1.11","eventSource":"s3.amazonaws.com","eventName":"GetObject"}';
    const text = [foreign, withoutService, JSON.stringify(record), foreign, JSON.stringify(invalid), withoutService].join("\n");
    for (const size of [1, 7, 64, 5000, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
      const found: unknown[] = [];
      const stream = streamOf(chunks).pipeThrough(braketDeliveryStream());
      for await (const { event, stateChange, rejected } of stream)
        found.push(event?.eventName ?? stateChange?.detail ?? rejected?.path);
      expect(found).toEqual([change.detail, "CreateQuantumTask", ["line", 5], change.detail]);
    }
  });

  it("the stream's work is linear in lines without the service's name", async () => {
    const line = `${withoutService}\n`;
    const seconds = async (lines: number) => {
      const start = performance.now();
      const stream = new Blob([line.repeat(lines)]).stream().pipeThrough(braketDeliveryStream());
      let count = 0;
      for await (const _ of stream) count++;
      expect(count).toBe(lines);
      return performance.now() - start;
    };
    await seconds(500);
    const [few, many] = [await seconds(1000), await seconds(8000)];
    expect(many / Math.max(few, 5)).toBeLessThan(40);
  });
});
