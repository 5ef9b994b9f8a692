import type { KinesisStreamBatchResponse, SQSBatchResponse } from "aws-lambda";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type BatchItemFailures,
  batchItemFailures,
  type KafkaItemIdentifier,
  parseBraketEvents,
} from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

const good = JSON.stringify(fixtureRecord("GetDevice/success"));
const bad = JSON.stringify({ ...fixtureRecord("GetDevice/success"), requestParameters: { deviceArn: 7 } });
const foreign = JSON.stringify({ eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" });

/** The identifiers of the items that failed. */
function failed(lambdaEvent: unknown): unknown[] {
  return batchItemFailures(lambdaEvent, parseBraketEvents(lambdaEvent)).batchItemFailures.map((item) => item.itemIdentifier);
}

const sqs = (bodies: string[]) => ({
  Records: bodies.map((body, i) => ({ messageId: `m${i}`, body, eventSource: "aws:sqs" })),
});
const kinesis = (texts: string[]) => ({
  Records: texts.map((text, i) => ({
    eventID: "e",
    eventSource: "aws:kinesis",
    kinesis: { sequenceNumber: `s${i}`, data: Buffer.from(text).toString("base64") },
  })),
});
const dynamoDb = (texts: string[]) => ({
  Records: texts.map((S, i) => ({
    eventID: "e",
    eventSource: "aws:dynamodb",
    dynamodb: { SequenceNumber: `d${i}`, NewImage: { record: { S } } },
  })),
});

describe("batchItemFailures", () => {
  it("names the items that hold something rejected, each once and in order", () => {
    const items = [good, bad, foreign, `${good}\n${bad}\n${bad}`, '{"eventSource":'];
    expect(failed(sqs(items))).toEqual(["m1", "m3", "m4"]);
    expect(failed(kinesis(items))).toEqual(["s1", "s3", "s4"]);
    expect(failed(dynamoDb(items))).toEqual(["d1", "d3", "d4"]);
  });

  it("is empty where nothing failed", () => {
    expect(failed(sqs([good, foreign]))).toEqual([]);
    expect(failed({ Records: [] })).toEqual([]);
  });

  it("fails the whole batch where an entry leads to no item with an identifier", () => {
    expect(failed({ Records: [{ eventSource: "aws:sqs", body: "x" }] })).toEqual([""]);
    expect(failed([{ messageId: "m", body: "x" }])).toEqual(["m"]);
    expect(failed([{ messageId: "", body: "x" }])).toEqual([""]);
    expect(failed({ Records: [null] })).toEqual([""]);
    const { rejected } = parseBraketEvents(sqs(["x", "y", "z"]));
    for (const other of [undefined, null, "text", {}, { Records: {} }, { Records: [] }]) {
      expect(batchItemFailures(other, { rejected })).toEqual({ batchItemFailures: [{ itemIdentifier: "" }] });
    }
  });

  it("names the records of Kafka by partition and offset", () => {
    const value = (text: string) => Buffer.from(text).toString("base64");
    const batch = (eventSource: "aws:kafka" | "SelfManagedKafka") => ({
      eventSource,
      records: {
        "trail-0": [
          { topic: "trail", partition: 0, offset: 15, value: value(good) },
          { topic: "trail", partition: 0, offset: 16, value: value(bad) },
        ],
        "trail-1": [{ topic: "trail", partition: 1, offset: 3, value: value("{") }],
      },
    });
    for (const event of [batch("aws:kafka"), batch("SelfManagedKafka")]) {
      const response = batchItemFailures(event, parseBraketEvents(event));
      expect(response).toEqual({
        batchItemFailures: [
          { itemIdentifier: { partition: "trail-0", offset: 16 } },
          { itemIdentifier: { partition: "trail-1", offset: 3 } },
        ],
      });
      expectTypeOf(response.batchItemFailures[0]?.itemIdentifier).toEqualTypeOf<KafkaItemIdentifier | "" | undefined>();
    }
  });

  it("fails the whole batch where an item throws when it is read", () => {
    const { rejected } = parseBraketEvents(sqs(["x"]));
    const throwing = Object.defineProperty({}, "messageId", {
      get() {
        throw new Error("secret");
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const item of [throwing, revoked.proxy]) {
      expect(batchItemFailures({ Records: [item] }, { rejected })).toEqual({ batchItemFailures: [{ itemIdentifier: "" }] });
    }
  });

  it("lets the user pass some", () => {
    const event = sqs([bad, "x"]);
    const rejected = parseBraketEvents(event).rejected.filter(({ code }) => code !== "invalid-event");
    expect(batchItemFailures(event, { rejected })).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
  });

  it("is what Lambda's handlers return", () => {
    expectTypeOf<BatchItemFailures>().toExtend<SQSBatchResponse>();
    expectTypeOf<BatchItemFailures>().toExtend<KinesisStreamBatchResponse>();
  });
});
