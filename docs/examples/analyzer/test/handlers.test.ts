import type { Context, EventBridgeEvent, SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { BraketEvent } from "braket-cloudtrail";
import {
  exampleEvent,
  exampleOtherEvent,
  exampleStateChange,
  gzipped,
  inEventBridge,
  inLogFile,
  inSqs,
} from "braket-cloudtrail/testing";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, type FindingInLog } from "../src/detectors/index.js";
import { dynamoMemory } from "../src/dynamoMemory.js";
import { type Analyzer, type LogFile, onEvent, onLogFiles } from "../src/handlers.js";
import { FakeTable } from "./support/fakeTable.js";
import { at, event, limitDeleted, limitSet, refused, taskMade } from "./support/logs.js";

let table: FakeTable;
let sent: FindingInLog[];
let failures: number;
let analyzer: Analyzer;

beforeEach(() => {
  vi.restoreAllMocks();
  table = new FakeTable();
  sent = [];
  failures = 0;
  analyzer = {
    memory: dynamoMemory(table, "memory"),
    settings: DEFAULT_SETTINGS,
    async send(finding) {
      if (failures > 0) {
        failures--;
        throw new Error("the topic is throttled");
      }
      sent.push(finding);
    },
  };
});

const context = {} as Context;
let delivered = 0;
const message = (record: BraketEvent, id = `delivery-${++delivered}`) => ({ ...inEventBridge(record), id });

async function deliver(delivery: unknown): Promise<void> {
  await onEvent(analyzer)(delivery as EventBridgeEvent<"AWS API Call via CloudTrail", unknown>, context, () => {});
}

const found = (detector: string) => sent.filter((finding) => finding.detector === detector);
const rootDeletes = () => exampleEvent("DeleteSpendingLimit", { caller: "root" });

describe("the function behind EventBridge", () => {
  it("sends what the detectors find, and who did it", async () => {
    await deliver(message(rootDeletes()));
    expect(found("limit-change")).toMatchObject([{ level: "alarm", who: "root user of 111122223333" }]);
    expect(found("root-use")).toHaveLength(1);
  });

  it("sends each finding once, though the call is delivered twice", async () => {
    await deliver(message(rootDeletes()));
    const before = sent.length;
    await deliver(message(rootDeletes()));
    expect(sent).toHaveLength(before);
  });

  it("loses nothing where a delivery fails half way and comes again", async () => {
    const delivery = message(rootDeletes());
    await deliver(message(limitSet("07:00:00")));
    sent = [];
    failures = 1;
    await expect(deliver(delivery)).rejects.toThrow("throttled");
    await deliver(delivery);
    expect(found("limit-change")).toHaveLength(1);
    expect(found("root-use")).toHaveLength(1);
  });

  it.each([1, 2, 3, 4, 5, 6])("loses nothing where call %i of the table fails", async (call) => {
    const delivery = message(rootDeletes());
    const { putItem } = table;
    let calls = 0;
    table.putItem = async (input) => {
      if (++calls === call) throw new Error("throttled");
      return putItem.call(table, input);
    };
    await deliver(delivery).catch(() => deliver(delivery));
    expect(found("limit-change").length).toBeGreaterThan(0);
    expect(found("root-use").length).toBeGreaterThan(0);
    expect(found("first-use").length).toBeGreaterThan(0);
  });

  it("judges a task by the limits of earlier deliveries", async () => {
    await deliver(message(limitSet("10:00:00")));
    await deliver(message(limitDeleted("11:00:00")));
    await deliver(message(taskMade("11:30:00")));
    expect(found("task-without-limit")).toMatchObject([{ level: "alarm", time: "2026-09-07T11:30:00Z" }]);
    expect(found("limit-change").map(({ what }) => what)).toEqual([
      "limit of Garnet set to $25.00",
      "limit of Garnet deleted (was $25.00)",
    ]);
  });

  it("finds a burst over many deliveries once, and does not keep the parameters of refused calls", async () => {
    const calls = Array.from({ length: 7 }, (_, second) => refused("ValidationException", undefined, at(`10:00:0${second}`)));
    for (const call of calls) await deliver(message(call));
    expect(found("refusal-burst")).toHaveLength(1);
    expect(JSON.stringify([...table.items.values()])).not.toContain("deviceArn");
  });

  it("finds a burst once, though its calls are analyzed at the same time", async () => {
    const calls = Array.from({ length: 5 }, (_, second) => refused("ValidationException", undefined, at(`10:00:0${second}`)));
    await Promise.all(calls.map((call) => deliver(message(call))));
    expect(found("refusal-burst")).toHaveLength(1);
  });

  it("finds a first use once, though two calls are analyzed at the same time", async () => {
    await Promise.all([deliver(message(taskMade("10:00:00"))), deliver(message(taskMade("10:00:01")))]);
    await deliver(message(taskMade("10:00:02")));
    expect(
      found("first-use")
        .map(({ what }) => what)
        .sort(),
    ).toEqual(["first use of device Garnet", "first use of region eu-north-1"]);
  });

  it("skips Braket's own events, and fails at an invalid record", async () => {
    await deliver(exampleStateChange("Braket Task State Change"));
    expect(sent).toEqual([]);
    await expect(
      deliver({ ...inEventBridge(event("GetDevice")), detail: { ...event("GetDevice"), eventTime: 7 } }),
    ).rejects.toThrow("eventTime: expected a string");
  });
});

describe("the function behind the log files", () => {
  const files = new Map<string, Uint8Array>();
  const bucket = {
    async getObject({ Bucket, Key }: LogFile) {
      const Body = files.get(`${Bucket}/${Key}`);
      if (Body === undefined) throw new Error("NoSuchKey");
      return { Body };
    },
  };

  /** S3's notification of an object, which encodes its key. */
  const notification = (key: string) =>
    JSON.stringify({
      Records: [{ eventSource: "aws:s3", s3: { bucket: { name: "trail" }, object: { key: encodeURIComponent(key) } } }],
    });

  async function receive(...bodies: string[]): Promise<string[]> {
    const batch = inSqs(bodies) as SQSEvent;
    const answer = (await onLogFiles(bucket, analyzer)(batch, context, () => {})) as SQSBatchResponse;
    const failed = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    return batch.Records.filter(({ messageId }) => failed.includes(messageId)).map(({ body }) => body);
  }

  it("reads the files, and only the messages that fail come again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    files.set("trail/AWSLogs/a b.json.gz", gzipped(inLogFile([limitSet("10:00:00"), rootDeletes()])));
    files.set("trail/damaged.json.gz", gzipped(inLogFile([rootDeletes()])).slice(0, 40));
    const test = JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent" });
    const again = await receive(test, notification("damaged.json.gz"), notification("AWSLogs/a b.json.gz"), notification("gone"));
    expect(again).toEqual([notification("damaged.json.gz"), notification("gone")]);
    expect(found("root-use")).toHaveLength(1);
  });

  it("finds what is in a file with a bad record, and logs the bad one without its values", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    files.set("trail/mixed.json.gz", gzipped(inLogFile([rootDeletes(), { ...event("GetDevice"), eventTime: 7 }])));
    expect(await receive(notification("mixed.json.gz"))).toEqual([]);
    expect(found("root-use")).toHaveLength(1);
    expect(log.mock.calls).toEqual([[expect.stringMatching(/^mixed\.json\.gz: Records\[1\]\.eventTime: expected a string/)]]);
  });

  it("finds what a VPC endpoint denied, in a file without a call", async () => {
    files.set("trail/denied.json.gz", gzipped(inLogFile([exampleOtherEvent("network-activity")])));
    await receive(notification("denied.json.gz"));
    expect(sent).toMatchObject([{ detector: "network-denial", level: "alarm" }]);
  });

  it("does not repeat what the function behind EventBridge has sent", async () => {
    await deliver(message(rootDeletes()));
    const before = sent.length;
    files.set("trail/late.json.gz", gzipped(inLogFile([rootDeletes()])));
    await receive(notification("late.json.gz"));
    expect(sent).toHaveLength(before);
  });
});
