import { gunzipSync } from "node:zlib";
import type { LookupEventsCommandOutput } from "@aws-sdk/client-cloudtrail";
import type {
  CloudWatchLogsDecodedData,
  CloudWatchLogsEvent,
  EventBridgeEvent,
  FirehoseTransformationEvent,
  KinesisStreamEvent,
  MSKEvent,
  SNSEvent,
  SQSEvent,
} from "aws-lambda";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  BRAKET_EVENT_NAMES,
  type BraketBatch,
  type BraketEvent,
  parseBraketEvents,
  parseCompressedBraketEvents,
  type SucceededCreateJobEvent,
} from "../../src/entries/index.js";
import {
  cloudWatchLogsPayload,
  EXAMPLE_CALLERS,
  exampleEvent,
  exampleOtherEvent,
  exampleRecord,
  gzipped,
  inCloudWatchLogs,
  inEventBridge,
  inFirehose,
  inKafka,
  inKinesis,
  inLogFile,
  inLookupEvents,
  inSns,
  inSqs,
} from "../../src/entries/testing.js";
import { runs } from "../support/runs.js";

type Build = (records: readonly object[]) => unknown;

/** Everything in which `parseBraketEvents` finds the records, and so does its compressed sibling. */
const PLAIN: readonly [string, Build][] = [
  ["inEventBridge", (records) => records.map(inEventBridge)],
  ["inLogFile", inLogFile],
  ["cloudWatchLogsPayload", cloudWatchLogsPayload],
  ["inSqs", inSqs],
  ["inSns", inSns],
  ["inKinesis", inKinesis],
  ["inFirehose", inFirehose],
  ["inKafka", inKafka],
  ["inLookupEvents", inLookupEvents],
  ["inSqs, EventBridge", (records) => inSqs(records.map(inEventBridge))],
  ["inSns, EventBridge", (records) => inSns(records.map(inEventBridge))],
  ["inSqs, SNS, EventBridge", (records) => inSqs(inSns(records.map(inEventBridge)).Records.map(({ Sns }) => Sns))],
  ["inKinesis, log file", (records) => inKinesis([inLogFile(records)])],
];

/** What only `parseCompressedBraketEvents` reads. */
const COMPRESSED: readonly [string, Build][] = [
  ["inCloudWatchLogs", inCloudWatchLogs],
  ["gzipped, log file", (records) => gzipped(inLogFile(records))],
  ["inKinesis, CloudWatch Logs", (records) => inKinesis([gzipped(cloudWatchLogsPayload(records))])],
  ["inFirehose, CloudWatch Logs", (records) => inFirehose([gzipped(cloudWatchLogsPayload(records))])],
  ["inKafka, gzip", (records) => inKafka(records.map(gzipped))],
];

const exampleArbitrary = fc
  .record({
    name: fc.constantFrom(...BRAKET_EVENT_NAMES, "CreateQuantumProgram"),
    outcome: fc.constantFrom("succeeded" as const, "failed" as const),
    caller: fc.constantFrom(...EXAMPLE_CALLERS),
    seed: fc.option(fc.nat(), { nil: undefined }),
  })
  .map(({ name, ...options }): BraketEvent => exampleEvent(name, options));

const events = BRAKET_EVENT_NAMES.map((name, index): BraketEvent => {
  return exampleEvent(name, { outcome: index % 2 === 0 ? "succeeded" : "failed" });
});

const foundIn = ({ events, rejected, skipped }: BraketBatch) => ({ events, rejected, skipped });
const exactly = (wanted: readonly BraketEvent[]) => ({ events: wanted, rejected: [], skipped: 0 });

describe.each(PLAIN)("%s", (_, build) => {
  it("holds exactly the events that were put in", async () => {
    expect(foundIn(parseBraketEvents(build(events)))).toEqual(exactly(events));
    expect(foundIn(parseBraketEvents(JSON.stringify(build(events))))).toEqual(exactly(events));
    expect(foundIn(await parseCompressedBraketEvents(build(events)))).toEqual(exactly(events));
  });

  it("is equal on every call", () => {
    expect(build(events)).toEqual(build(events));
  });

  it("holds records of other services too", () => {
    const foreign = exampleRecord("s3.amazonaws.com", "PutBucketPolicy");
    const mixed = build([foreign, ...events.slice(0, 1)]);
    expect(foundIn(parseBraketEvents(mixed))).toEqual({ ...exactly(events.slice(0, 1)), skipped: 1 });
  });
});

describe.each(COMPRESSED)("%s", (_, build) => {
  it("holds exactly the events that were put in", async () => {
    expect(foundIn(await parseCompressedBraketEvents(build(events)))).toEqual(exactly(events));
  });

  it("is equal on every call", () => {
    expect(build(events)).toEqual(build(events));
  });
});

describe("any delivery of any events", () => {
  const some = fc.array(exampleArbitrary, { minLength: 1, maxLength: 4 });

  it("holds exactly them", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...PLAIN), (wanted, [_, build]) => {
        expect(foundIn(parseBraketEvents(build(wanted)))).toEqual(exactly(wanted));
      }),
      { seed: 11, numRuns: runs(3000) },
    );
  });

  it("holds exactly them where it is compressed", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom(...COMPRESSED), async (wanted, [_, build]) => {
        expect(foundIn(await parseCompressedBraketEvents(build(wanted)))).toEqual(exactly(wanted));
      }),
      { seed: 11, numRuns: runs(1000) },
    );
  });
});

describe("records that are no calls", () => {
  const others = (["network-activity", "service", "insight"] as const).map((kind) => exampleOtherEvent(kind));

  it.each(PLAIN)("are found in %s", (_, build) => {
    expect(parseBraketEvents(build(others))).toMatchObject({ events: [], others, rejected: [], skipped: 0 });
  });

  it("get the detail type that EventBridge documents", () => {
    expect(others.map((event) => inEventBridge(event)["detail-type"])).toEqual([
      "AWS API Call via CloudTrail",
      "AWS Service Event via CloudTrail",
      "AWS Insight via CloudTrail",
    ]);
    expect(others.map((event) => inEventBridge(event).source)).toEqual(["aws.braket", "aws.braket", "aws.braket"]);
  });
});

describe("what a delivery repeats of the record", () => {
  const [event] = [exampleEvent("CreateJob", { overrides: { eventTime: "2026-10-01T12:00:00Z", awsRegion: "us-west-1" } })];

  it("is the record's in EventBridge, and the record itself is the detail", () => {
    const { detail, ...envelope } = inEventBridge(event);
    expect(detail).toBe(event);
    expect(envelope).toMatchObject({ account: "111122223333", time: "2026-10-01T12:00:00Z", region: "us-west-1" });
    expect(envelope.id).not.toBe(event.eventID);
  });

  it("is the record's in LookupEvents", () => {
    const { Events } = inLookupEvents([event, exampleEvent("GetDevice", { caller: "user" }), exampleOtherEvent("insight")]);
    expect(Events).toMatchObject([
      {
        EventId: event.eventID,
        EventName: "CreateJob",
        ReadOnly: "false",
        AccessKeyId: "ASIAIOSFODNN7EXAMPLE",
        EventTime: new Date("2026-10-01T12:00:00Z"),
        EventSource: "braket.amazonaws.com",
        Username: "mira@example.com",
      },
      { EventName: "GetDevice", ReadOnly: "true", Username: "mira" },
      { EventName: "CreateQuantumTask", EventSource: "braket.amazonaws.com" },
    ]);
    expect(Events[2]).not.toHaveProperty("Username");
  });

  it("is its time in the others", () => {
    const time = Date.UTC(2026, 9, 1, 12);
    expect(cloudWatchLogsPayload([event]).logEvents[0]?.timestamp).toBe(time);
    expect(inSqs([event]).Records[0]?.attributes.SentTimestamp).toBe(String(time));
    expect(inSns([event]).Records[0]?.Sns.Timestamp).toBe("2026-10-01T12:00:00.000Z");
    expect(inKinesis([event]).Records[0]?.kinesis.approximateArrivalTimestamp).toBe(time / 1000);
    expect(inFirehose([event]).records[0]?.approximateArrivalTimestamp).toBe(time);
    expect(inKafka([event]).records["trail-0"]?.[0]?.timestamp).toBe(time);
  });

  it("is that of an example where the record lacks it", () => {
    const broken = { ...event, eventTime: "no time", awsRegion: 7 };
    expect(inEventBridge(broken)).toMatchObject({ time: "2026-09-07T08:15:00Z", region: "eu-north-1" });
  });
});

describe("what a delivery can hold", () => {
  const broken = { ...exampleEvent("GetDevice"), eventTime: 7 };

  it("is an invalid record, to see it rejected", () => {
    const { rejected } = parseBraketEvents(inSqs([broken, exampleEvent("GetDevice")]));
    expect(rejected.map(({ path }) => path)).toEqual([["Records", 0, "body"]]);
  });

  it("is text that is no JSON, as it is", () => {
    expect(inSqs(["{"]).Records[0]?.body).toBe("{");
    expect(cloudWatchLogsPayload(["text"]).logEvents[0]?.message).toBe("text");
    expect(Buffer.from(inKinesis(["é"]).Records[0]?.kinesis.data ?? "", "base64").toString()).toBe("é");
  });

  it("is bytes, as base64 everywhere", () => {
    const bytes = new Uint8Array([0, 128, 255]);
    expect(inSqs([bytes]).Records[0]?.body).toBe("AID/");
    expect(inKafka([bytes]).records["trail-0"]?.[0]?.value).toBe("AID/");
  });

  it("is nothing", () => {
    for (const build of [inLogFile, inSqs, inSns, inKinesis, inFirehose, inKafka, inLookupEvents]) {
      expect(foundIn(parseBraketEvents(build([])))).toEqual(exactly([]));
    }
  });

  it("is compressed by CloudWatch Logs as gzip", () => {
    const { data } = inCloudWatchLogs(events).awslogs;
    expect(data.startsWith("H4sI")).toBe(true);
    expect(JSON.parse(gunzipSync(Buffer.from(data, "base64")).toString())).toEqual(cloudWatchLogsPayload(events));
  });
});

describe("the types of the deliveries", () => {
  it("are those that handlers in TypeScript take", () => {
    expectTypeOf(inSqs([])).toExtend<SQSEvent>();
    expectTypeOf(inSns([])).toExtend<SNSEvent>();
    expectTypeOf(inKinesis([])).toExtend<KinesisStreamEvent>();
    expectTypeOf(inFirehose([])).toExtend<FirehoseTransformationEvent>();
    expectTypeOf(inKafka([])).toExtend<MSKEvent>();
    expectTypeOf(inCloudWatchLogs([])).toExtend<CloudWatchLogsEvent>();
    expectTypeOf(cloudWatchLogsPayload([])).toExtend<CloudWatchLogsDecodedData>();
    expectTypeOf(inLookupEvents([])).toExtend<Omit<LookupEventsCommandOutput, "$metadata">>();
    expectTypeOf(inEventBridge(exampleEvent("CreateJob"))).toExtend<EventBridgeEvent<string, SucceededCreateJobEvent>>();
  });
});
