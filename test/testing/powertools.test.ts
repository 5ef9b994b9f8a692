import {
  CloudWatchLogsSchema,
  EventBridgeSchema,
  KafkaMskEventSchema,
  KinesisDataStreamSchema,
  KinesisFirehoseSchema,
  SnsSchema,
  SqsSchema,
} from "@aws-lambda-powertools/parser/schemas";
import { describe, expect, it } from "vitest";
import {
  cloudWatchLogsPayload,
  exampleEvent,
  gzipped,
  inCloudWatchLogs,
  inEventBridge,
  inFirehose,
  inKafka,
  inKinesis,
  inSns,
  inSqs,
} from "../../src/entries/testing.js";

/** Another project's schemas of what Lambda gets, which were not written after ours. */
describe("the deliveries are what powertools' schemas describe", () => {
  const events = [exampleEvent("CreateQuantumTask"), exampleEvent("CreateJob", { outcome: "failed" })];
  const texts = events.map((event) => JSON.stringify(event));

  it("inEventBridge", () => {
    for (const event of events) expect(EventBridgeSchema.parse(inEventBridge(event))).toEqual(inEventBridge(event));
  });

  it("inSqs", () => {
    expect(SqsSchema.parse(inSqs(events)).Records.map(({ body }) => body)).toEqual(texts);
  });

  it("inSns", () => {
    expect(SnsSchema.parse(inSns(events)).Records.map(({ Sns }) => Sns.Message)).toEqual(texts);
  });

  it("inKinesis, with records and with the payload of CloudWatch Logs", () => {
    const data = (delivery: unknown) => KinesisDataStreamSchema.parse(delivery).Records.map(({ kinesis }) => kinesis.data);
    expect(data(inKinesis(events))).toEqual(events);
    const payload = cloudWatchLogsPayload(events);
    expect(data(inKinesis([gzipped(payload)]))).toEqual([payload]);
  });

  it("inFirehose", () => {
    expect(KinesisFirehoseSchema.parse(inFirehose(events)).records.map(({ data }) => data)).toEqual(texts);
  });

  it("inKafka", () => {
    const values = Object.values(KafkaMskEventSchema.parse(inKafka(events)).records).flat();
    expect(values.map(({ value }) => value)).toEqual(texts);
  });

  it("inCloudWatchLogs", () => {
    const { data } = CloudWatchLogsSchema.parse(inCloudWatchLogs(events)).awslogs;
    expect(data.logEvents.map(({ message }) => message)).toEqual(texts);
  });
});
