import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type LogBucket, type SpendRow, spendRows } from "../../docs/guides/s3-sqs-lambda/handler.js";
import { eachEvent } from "../../docs/guides/s3-sqs-lambda/recordsInQueue.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { eventFile, invoke } from "../support/guideEvents.js";

const FOLDER = "audit logs=1/AWSLogs/123456789012/CloudTrail/eu-north-1/2026/03/03";
const FIRST = `${FOLDER}/123456789012_CloudTrail_eu-north-1_20260303T0935Z_Xa1Yb2Zc3Wd4Ve5U.json.gz`;
const SECOND = `${FOLDER}/123456789012_CloudTrail_eu-north-1_20260303T0935Z_Qp9Or8Ns7Mt6Lu5K.json.gz`;

const logFile = (...records: unknown[]) => gzipSync(JSON.stringify({ Records: records }));

/** S3 in memory: objects by bucket and key. */
function bucketOf(objects: Record<string, unknown>): LogBucket {
  return {
    async getObject({ Bucket, Key }) {
      const Body = objects[`${Bucket}/${Key}`];
      if (Body === undefined) throw new Error("NoSuchKey");
      return { Body };
    },
  };
}

async function run(objects: Record<string, unknown>, event = eventFile<{ event: SQSEvent }>("sqs-s3-notification").event) {
  const rows: SpendRow[] = [];
  const handler = spendRows(bucketOf(objects), async (some) => {
    rows.push(...some);
  });
  return { rows, response: (await invoke(handler, event)) as SQSBatchResponse };
}

const failed = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

const task = fixtureRecord("CreateQuantumTask/success");

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the guide over S3 and SQS", () => {
  it("writes what each log file may cost", async () => {
    const first = logFile(task, fixtureRecord("GetDevice/success"), fixtureRecord("CreateQuantumTask/spending-limit"));
    const { rows, response } = await run({
      [`amzn-s3-demo-bucket/${FIRST}`]: Readable.from([first.subarray(0, 100), first.subarray(100)]),
      [`amzn-s3-demo-bucket/${SECOND}`]: logFile(fixtureRecord("CreateJob/success")),
    });
    expect(response).toEqual(failed());
    expect(rows).toEqual([
      {
        key: "123456789012/11d73b85-4f11-436d-b591-4594806cdc5d",
        time: "2026-03-03T09:31:22Z",
        who: "mira@example.com as QuantumResearcher",
        made: "quantum-task",
        device: "Garnet",
        atMost: 500.25,
      },
      expect.objectContaining({ made: "hybrid-job", device: "Cepheus-1-108Q", reason: "no-rate" }),
    ]);
  });

  it.each<[string, unknown]>([
    ["is cut off", logFile(task).subarray(0, 60)],
    ["is no log file", gzipSync("<Error/>")],
    ["breaks off while it is read", Readable.from(brokenOff())],
    ["is missing", undefined],
  ])("fails just the message whose object %s", async (_, object) => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const objects = { [`amzn-s3-demo-bucket/${FIRST}`]: object, [`amzn-s3-demo-bucket/${SECOND}`]: logFile(task) };
    const { rows, response } = await run(objects);
    expect(response).toEqual(failed("10000000-0000-4000-8000-000000000001"));
    expect(rows.map(({ made }) => made)).toEqual(["quantum-task"]);
    expect(error.mock.calls.map(([line]) => line)).toEqual([expect.stringMatching(/^10000000-0000-4000-8000-000000000001: ./)]);
  });

  it("tells the records that it cannot type, and takes the rest of the file", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const { rows, response } = await run({
      [`amzn-s3-demo-bucket/${FIRST}`]: gzipSync(exampleLogText()),
      [`amzn-s3-demo-bucket/${SECOND}`]: logFile(),
    });
    expect(response).toEqual(failed());
    expect(rows.length).toBeGreaterThan(10);
    expect(error.mock.calls.map(([line]) => line)).toEqual([
      expect.stringContaining(`${FIRST}: Records[`),
      `${FIRST}: Records[77].requestParameters.shots: expected a number, found a string`,
    ]);
  });

  it("logs what a VPC endpoint denied, and makes no row of it", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const denied = { ...task, eventCategory: "NetworkActivity", errorCode: "VpceAccessDenied", vpcEndpointId: "vpce-1" };
    const { rows, response } = await run({
      [`amzn-s3-demo-bucket/${FIRST}`]: logFile(denied),
      [`amzn-s3-demo-bucket/${SECOND}`]: logFile(),
    });
    expect([rows, response]).toEqual([[], failed()]);
    expect(warn.mock.calls.map(([line]) => line)).toEqual([
      `${FIRST}: was denied CreateQuantumTask by the policy of VPC endpoint vpce-1`,
    ]);
  });

  it("fails a message that is no notification", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { event } = eventFile<{ event: SQSEvent }>("sqs-s3-notification");
    const [first] = event.Records;
    if (first === undefined) throw new Error("no message");
    const { response } = await run({}, { Records: [{ ...first, body: "{" }] });
    expect(response).toEqual(failed(first.messageId));
  });
});

async function* brokenOff() {
  yield logFile(task).subarray(0, 60);
  throw new Error("connection reset");
}

describe("the guide over records in a queue", () => {
  it("takes every good call, and has only the bad messages delivered again", async () => {
    const taken: string[] = [];
    const others: unknown[] = [];
    const handler = eachEvent(
      async ({ eventName }) => {
        taken.push(eventName);
      },
      async (other) => {
        others.push(other.errorCode);
      },
    );
    expect(await invoke(handler, eventFile<{ event: SQSEvent }>("sqs-eventbridge").event)).toEqual(
      failed("00000000-0000-4000-8000-000000000002", "00000000-0000-4000-8000-000000000004"),
    );
    expect([taken, others]).toEqual([["CreateQuantumTask"], []]);
    const denied = { ...task, eventCategory: "NetworkActivity", errorCode: "VpceAccessDenied" };
    const { event } = eventFile<{ event: SQSEvent }>("sqs-eventbridge");
    const Records = event.Records.slice(0, 1).map((message) => ({ ...message, body: JSON.stringify(denied) }));
    expect(await invoke(handler, { Records })).toEqual(failed());
    expect(others).toEqual(["VpceAccessDenied"]);
  });
});
