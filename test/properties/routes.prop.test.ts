import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BraketParseError,
  isBraketEvent,
  parseBraketEvents,
  parseCompressedBraketEvents,
  recordsIn,
  safeParseBraketEvent,
} from "../../src/entries/index.js";
import { braketEventStream, scanBraketEvents } from "../../src/entries/largeLogs.js";
import { braketEvent } from "../../src/entries/standardSchema.js";
import { fixtures } from "../support/fixtures.js";
import { runs } from "../support/runs.js";

/** What becomes of one value: an event, a record about Braket that is no call, a foreign record, or the code of the refusal. */
type Verdict = "event" | "other" | "foreign" | "invalid-event" | "no record";

/** What the parser of single records says. */
function verdictOfParser(value: unknown): Verdict {
  const { success, error } = safeParseBraketEvent(value);
  if (success) return "event";
  switch (error.code) {
    case "not-braket":
      return "foreign";
    case "not-an-api-call":
      return "other";
    case "invalid-event":
      return "invalid-event";
    default:
      return "no record";
  }
}

/** What a batch of one item says. A record that is no call and has invalid fields is `other` for the parser, and rejected here. */
function verdictOfBatch(
  parse: () => Pick<ReturnType<typeof parseBraketEvents>, "events" | "others" | "rejected"> & { skipped?: number },
): Verdict {
  try {
    const { events, others, rejected, skipped = 1 - events.length - others.length - rejected.length } = parse();
    expect(events.length + others.length + rejected.length + skipped).toBe(1);
    if (events.length === 1) return "event";
    if (others.length === 1) return "other";
    if (skipped === 1) return "foreign";
    return rejected[0]?.code === "invalid-event" ? "invalid-event" : "no record";
  } catch (error) {
    if (error instanceof BraketParseError) return "no record";
    throw error;
  }
}

const records = fixtures().map(({ record }) => record as Record<string, unknown>);
const member = fc.constantFrom(
  "eventSource",
  "eventName",
  "eventVersion",
  "eventTime",
  "eventType",
  "eventCategory",
  "eventID",
  "awsRegion",
  "insightDetails",
);
const odd = fc.constantFrom<unknown[]>(
  undefined,
  null,
  "",
  7,
  {},
  [],
  "aws:sqs",
  "aws:x",
  "s3.amazonaws.com",
  "SelfManagedKafka",
  "AwsServiceEvent",
  "AwsVpceEvent",
  "NetworkActivity",
  "Insight",
  "NewCall",
);
const insight = fc.constantFrom({ eventSource: "braket.amazonaws.com" }, { eventSource: "s3.amazonaws.com" });
const value = fc
  .tuple(
    fc.constantFrom(...records, {}),
    fc.array(fc.oneof(fc.tuple(member, odd), fc.tuple(fc.constant("insightDetails"), insight)), { maxLength: 4 }),
  )
  .map(
    ([record, changes]) => JSON.parse(JSON.stringify({ ...record, ...Object.fromEntries(changes) })) as Record<string, unknown>,
  );

async function streamed(line: string) {
  const batch = { events: [] as never[], others: [] as never[], rejected: [] as never[] };
  for await (const { event, other, rejected } of new Blob([line]).stream().pipeThrough(braketEventStream())) {
    if (event !== undefined) batch.events.push(event as never);
    else if (other !== undefined) batch.others.push(other as never);
    else batch.rejected.push(rejected as never);
  }
  return batch;
}

describe("one value on every route", () => {
  it("has one verdict", async () => {
    await fc.assert(
      fc.asyncProperty(value, async (item) => {
        const text = JSON.stringify(item);
        const wanted = verdictOfBatch(() => parseBraketEvents([item]));
        // The parser of single records calls every record that is no call so; a batch also validates its fields.
        const parser = verdictOfParser(item);
        expect(parser === "other" && wanted === "invalid-event" ? wanted : parser).toBe(wanted);
        expect(verdictOfParser(text)).toBe(parser);
        expect(isBraketEvent(item)).toBe(wanted === "event");
        expect("value" in braketEvent["~standard"].validate(item)).toBe(wanted === "event");

        const foreign = { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" };
        const deliveries: [name: string, delivery: unknown][] = [
          ["the value", item],
          ["its text", text],
          ["its text with a BOM", `\uFEFF${text}`],
          ["its bytes", new TextEncoder().encode(text)],
          ["its bytes with a BOM", new TextEncoder().encode(`\uFEFF${text}`)],
          ["a log file", { Records: [item] }],
          ["the text of a log file", `{"Records":[${text}]}`],
          ["an SQS message", { Records: [{ messageId: "m", eventSource: "aws:sqs", body: text }] }],
          ["an EventBridge event", { "detail-type": "AWS API Call via CloudTrail", detail: item }],
          ["an EventBridge event with text", { "detail-type": "AWS API Call via CloudTrail", detail: text }],
          ["a log event", { logEvents: [{ id: "1", timestamp: 1, message: text }] }],
          ["an unknown wrapping", { anything: { record: item, beside: 1 } }],
          ["an unknown wrapping of text", { anything: [text] }],
        ];
        for (const [name, delivery] of deliveries) {
          const isSearched = name.startsWith("an unknown");
          expect(
            verdictOfBatch(() => parseBraketEvents(delivery)),
            name,
          ).toBe(isSearched && wanted === "no record" ? "no record" : wanted);
        }
        const batch = parseBraketEvents([foreign, item]);
        expect(recordsIn([foreign, item]).next().value).toEqual({ path: [0], record: foreign });
        expect([...recordsIn([foreign, item])]).toHaveLength(2);
        expect(batch.skipped).toBe(wanted === "foreign" ? 2 : 1);

        const compressed = await parseCompressedBraketEvents(new Uint8Array(gzipSync(text))).catch((error: unknown) => error);
        expect(verdictOfBatch(() => (compressed instanceof Error ? raise(compressed) : (compressed as typeof batch)))).toBe(
          wanted,
        );
        const file = `{"Records":[${JSON.stringify({ ...foreign, note: "x".repeat(9000) })},${text}]}`;
        const scan = scanBraketEvents(file);
        const whole = parseBraketEvents(file);
        expect(scan.events).toEqual(whole.events);
        expect(scan.others).toEqual(whole.others);
        expect(scan.rejected.filter(({ code }) => code === "invalid-event")).toEqual(
          whole.rejected.filter(({ code }) => code === "invalid-event"),
        );
        if (text.includes("braket.amazonaws.com")) {
          const stream = await streamed(text);
          if (wanted !== "foreign") expect(verdictOfBatch(() => ({ ...stream, skipped: 0 }))).toBe(wanted);
        }
      }),
      { numRuns: runs(400), seed: 26 },
    );
  });

  it.each([
    ["a name of another service, alone", { eventSource: "s3.amazonaws.com" }, "no record"],
    ["a source of AWS's queues with an event name", { eventSource: "aws:x", eventName: "y" }, "no record"],
    ["Kafka's source", { eventSource: "SelfManagedKafka" }, "no record"],
    ["a foreign record", { eventSource: "my.app", eventName: "x", eventTime: "2026-01-01T00:00:00Z" }, "foreign"],
  ] as const)("has the right verdict for %s", (_name, item, wanted) => {
    expect(verdictOfParser(item)).toBe(wanted);
    expect(verdictOfBatch(() => parseBraketEvents([item]))).toBe(wanted);
    expect(verdictOfBatch(() => parseBraketEvents(JSON.stringify(item)))).toBe(wanted);
  });

  it("has one verdict for two BOMs", () => {
    const text = `\uFEFF\uFEFF${JSON.stringify(records[0])}`;
    const bytes = new TextEncoder().encode(text);
    expect(verdictOfBatch(() => parseBraketEvents(bytes))).toBe(verdictOfBatch(() => parseBraketEvents(text)));
  });
});

function raise(error: Error): never {
  throw error;
}
