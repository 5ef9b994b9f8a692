import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { keeping } from "../../docs/guides/who-spent-it/handler.js";
import { spendReport } from "../../docs/guides/who-spent-it/report.js";
import { rules } from "../../docs/guides/who-spent-it/rules.js";
import { matches } from "../support/eventBridgeMatch.js";
import { fixtureRecord } from "../support/fixtures.js";
import { invoke } from "../support/guideEvents.js";
import { createTask, jobChange, SIMULATOR, spendChange, taskChange } from "../support/taskStory.js";

const call = (detail: unknown) => ({ "detail-type": "AWS API Call via CloudTrail", source: "aws.braket", detail });

/** A batch of the queue, in the shape that AWS documents. */
function batchOf(bodies: readonly unknown[]): SQSEvent {
  const Records = bodies.map((body, i) => ({
    messageId: `m${i}`,
    receiptHandle: "r",
    body: typeof body === "string" ? body : JSON.stringify(body),
    attributes: {},
    messageAttributes: {},
    md5OfBody: "m",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-west-1:444455556666:spend",
    awsRegion: "us-west-1",
  }));
  return { Records } as unknown as SQSEvent;
}

describe("the guide's report of who spent it", () => {
  const chemistry = { request: { tags: { team: "chemistry" } } };
  const messages = [
    taskChange("a", "COMPLETED", 40),
    call(createTask("a", { seconds: 0, ...chemistry })),
    call(createTask("b", { seconds: 1, user: "jonas", ...chemistry })),
    taskChange("b", "CANCELLED", 20),
    call(createTask("c", { seconds: 2, user: "jonas" })),
    spendChange("l", "9.30", "9.30", 41, "a"),
  ];

  it("comes from calls and Braket's own events of one queue, in any order, with copies and a broken message", async () => {
    const table = new Map<string, unknown>();
    const run = keeping({
      async put(key, item) {
        table.set(key, item);
      },
    });
    const broken = { ...taskChange("d", "QUEUED", 1), detail: { status: "QUEUED" } };
    const first = (await invoke(run, batchOf([...messages, broken]))) as SQSBatchResponse;
    expect(first).toEqual({ batchItemFailures: [{ itemIdentifier: "m6" }] });
    expect(await invoke(run, batchOf(messages))).toEqual({ batchItemFailures: [] });
    expect(table.size).toBe(messages.length);
    const report = spendReport([...table.values()].reverse());
    expect(report.split("\n")).toEqual([
      "person user jonas: $0, at most $9.3 more",
      "person user mira: $9.3",
      "team chemistry: $9.3",
      "team no tag: $0, at most $9.3 more",
      "Cepheus-1-108Q: $9.3 of $25 by AWS's count",
    ]);
  });
});

describe("the guide's rules", () => {
  const { BraketCalls, BraketStateChanges } = rules;
  const isMatch = (message: unknown) => ({
    call: matches(BraketCalls.Properties.EventPattern, message),
    change: matches(BraketStateChanges.Properties.EventPattern, message),
  });

  it("match calls that make, cancel, limit and tag, and the events about them, each by one rule", () => {
    const calls = [createTask("a", { seconds: 0 }), fixtureRecord("TagResource/success"), fixtureRecord("CreateJob/success")];
    for (const detail of calls) expect(isMatch(call(detail))).toEqual({ call: true, change: false });
    for (const change of [taskChange("a", "QUEUED", 1), jobChange("j", "COMPLETED", 2), spendChange("l", "1", "0", 3)])
      expect(isMatch(change)).toEqual({ call: false, change: true });
  });

  it("leave out simulators, refused calls and reads", () => {
    const neither = { call: false, change: false };
    expect(isMatch(call(createTask("a", { seconds: 0, request: { deviceArn: SIMULATOR } })))).toEqual(neither);
    expect(isMatch(taskChange("a", "QUEUED", 1, { deviceArn: SIMULATOR }))).toEqual(neither);
    expect(isMatch(call({ ...createTask("a", { seconds: 0 }), errorCode: "AccessDenied" }))).toEqual(neither);
    expect(isMatch(call(fixtureRecord("GetDevice/success")))).toEqual(neither);
  });
});
