import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { batchItemFailures, formatPath, parseBraketEvents, parseCompressedBraketEvents } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../docs/guides/deliveries/placesOf.js";
import { problemOf } from "../../docs/guides/deliveries/problemOf.js";
import { reportOf } from "../../docs/guides/deliveries/reportOf.js";
import type { Container } from "../../src/deliveries/containers/container.js";
import { containerOf } from "../../src/deliveries/containers/registry.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";

/** After a change, `npx vitest run test/guides -u` writes the outputs, then the guide. The tables are written by hand. */
const GUIDES = new URL("../../docs/guides/", import.meta.url);
const guide = readFileSync(new URL("deliveries.md", GUIDES), "utf8");

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const outputFile = (name: string) => fileURLToPath(new URL(`deliveries/${name}.txt`, GUIDES));

/** The rows of the table under a heading, as cells. */
function tableAfter(heading: string): string[][] {
  const [, section = ""] = guide.split(`\n## ${heading}\n`);
  const rows = (/(?:^\|.*\n)+/m.exec(section)?.[0] ?? "").trimEnd().split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the outputs of the guide", () => {
  it("are what the snippets give", async () => {
    const week = exampleLogText();
    const wrapped: unknown = JSON.parse(readFileSync(new URL("deliveries/wrapped.json", GUIDES), "utf8"));
    const unreadable: Record<string, unknown> = {
      CSV: "eventtime,eventname\n2026-09-07T08:05:00Z,GetDevice\n",
      "a file name": "log.json.gz",
      gzip: gzipSync(week),
      "a zip file": "PK\u0003\u0004",
      "a Response": new Response(week),
      "a promise": Promise.resolve(week),
      "an object without a record": { status: "ok" },
    };
    const problems = Object.entries(unreadable).map(([name, delivery]) => `${name}: ${problemOf(delivery)}`);
    await expect(text(reportOf(week))).toMatchFileSnapshot(outputFile("week"));
    await expect(text(reportOf(week.slice(0, -1500)))).toMatchFileSnapshot(outputFile("truncated"));
    await expect(text(placesOf(wrapped))).toMatchFileSnapshot(outputFile("wrapped"));
    await expect(text(problems)).toMatchFileSnapshot(outputFile("problems"));
    expect(reportOf(wrapped)).toEqual(["1 events, 0 others, 0 rejected, 1 skipped"]);
    expect(problemOf(week)).toBeUndefined();
  });

  it("name the records that are no call", () => {
    const activity = {
      ...fixtureRecord("GetDevice/success"),
      ...{ eventCategory: "NetworkActivity", eventType: "AwsVpceEvent", errorCode: "VpceAccessDenied" },
    };
    const service = { ...fixtureRecord("GetDevice/success"), eventType: "AwsServiceEvent" };
    expect(reportOf([activity, service]).slice(1)).toEqual([
      "network activity: GetDevice VpceAccessDenied",
      "service event: GetDevice",
    ]);
    const insights = deliveryFixtures().find(({ name }) => name === "insights-file")?.delivery;
    expect(reportOf(insights)[0]).toMatch(/^0 events, 2 others,/);
    expect(reportOf(insights)[1]).toMatch(/^insight: many calls/);
  });
});

describe("the table of containers", () => {
  /** A Braket record that is invalid, so that the path to it and the item of its batch can be seen. */
  const record = { ...fixtureRecord("GetDevice/success"), eventTime: 7 };
  const json = JSON.stringify(record);
  const base64 = Buffer.from(json).toString("base64");
  const logEvents = [{ id: "1", timestamp: 1, message: json }];
  const subscription = { messageType: "DATA_MESSAGE", logEvents };
  const typed = { eventVersion: { S: "1.11" }, eventSource: { S: "braket.amazonaws.com" }, eventTime: { N: "7" } };

  /** One delivery for each row. */
  const samples: Readonly<Record<string, unknown>> = {
    "log file, download of the Event history": { Records: [record] },
    "EventBridge event": { "detail-type": "AWS API Call via CloudTrail", source: "aws.braket", detail: record },
    "SQS message, Lambda batch": { Records: [{ messageId: "m-1", eventSource: "aws:sqs", body: json }] },
    "SQS message, result of ReceiveMessage": { Messages: [{ MessageId: "m-1", Body: json }] },
    "SNS notification, Lambda batch": { Records: [{ EventSource: "aws:sns", Sns: { Type: "Notification", Message: json } }] },
    "SNS notification, as text in SQS or Firehose": { Type: "Notification", TopicArn: "arn:aws:sns:::trail", Message: json },
    "Kinesis record, Lambda batch": {
      Records: [{ eventSource: "aws:kinesis", kinesis: { sequenceNumber: "49", data: base64 } }],
    },
    "Kinesis record, EventBridge Pipes": [{ eventSource: "aws:kinesis", sequenceNumber: "49", data: base64 }],
    "Kinesis record, result of GetRecords": { Records: [{ SequenceNumber: "49", Data: base64 }] },
    "Kafka record, Lambda batch": {
      eventSource: "aws:kafka",
      records: { "trail-0": [{ topic: "trail", partition: 0, offset: 15, value: base64 }] },
    },
    "Firehose item, Lambda batch": { records: [{ recordId: "49", data: base64 }] },
    "CloudWatch Logs subscription, Lambda": {
      awslogs: { data: gzipSync(JSON.stringify(subscription)).toString("base64") },
    },
    "CloudWatch Logs subscription, decoded": subscription,
    "result of FilterLogEvents or GetLogEvents": { events: logEvents },
    "result of LookupEvents": { Events: [{ EventId: "1", CloudTrailEvent: json }] },
    "DynamoDB stream record, Lambda batch": {
      Records: [{ eventSource: "aws:dynamodb", dynamodb: { SequenceNumber: "49", NewImage: { record: { S: json } } } }],
    },
    "record in DynamoDB's own JSON": typed,
  };
  const rows = tableAfter("Containers");

  it("has a row for each container", () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(samples));
  });

  it.each(rows)("says where the records of a %s are, and which items can be delivered again", async (name, _by, path, id) => {
    const [rejected, ...more] = (await parseCompressedBraketEvents([samples[name]])).rejected;
    expect(more).toEqual([]);
    expect(rejected?.code).toBe("invalid-event");
    const place = formatPath(rejected?.path.slice(1) ?? []);
    if (path?.startsWith("`")) expect(place.startsWith(path.slice(1, -1)), `${place} is ${path}`).toBe(true);
    else expect(place).toBe("");
    const { batchItemFailures: failures } = batchItemFailures([samples[name]], { rejected: rejected ? [rejected] : [] });
    expect(failures[0]?.itemIdentifier !== "", "whether the item has an identifier").toBe(id !== "");
  });

  it("has with the list after it every container of the library", async () => {
    const found = new Set<Container>();
    const look = (value: unknown): void => {
      if (typeof value === "string" && /^[{[]/.test(value)) look(JSON.parse(value));
      if (typeof value !== "object" || value === null) return;
      const container = containerOf(value as Readonly<Record<string, unknown>>);
      if (container !== undefined) found.add(container);
      Object.values(value).forEach(look);
    };
    Object.values(samples).forEach(look);
    const asides = deliveryFixtures().filter(({ name }) => /^(?:digest|s3-|cloudtrail-notification)/.test(name));
    for (const { delivery } of asides) look(delivery);
    const folder = new URL("../../src/deliveries/containers/", import.meta.url);
    for (const file of readdirSync(folder)) {
      const exports = (await import(`../../src/deliveries/containers/${file.replace(".ts", "")}.ts`)) as Readonly<
        Record<string, unknown>
      >;
      for (const [name, value] of Object.entries(exports)) {
        if (typeof value !== "object" || value === null || !("recognise" in value)) continue;
        expect(found.has(value as Container), `${name} is in the guide`).toBe(true);
      }
    }
  });
});

describe("the table of limits", () => {
  const foreign = { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "GetObject" };
  const limit = (of: string) =>
    Number(
      tableAfter("Limits")
        .find(([name]) => name?.includes(of))?.[1]
        ?.replaceAll(/\D/g, ""),
    );
  const nest = (times: number, wrap: (value: unknown) => unknown) => {
    let value: unknown = foreign;
    for (let i = 0; i < times; i++) value = wrap(value);
    return value;
  };
  const problemsIn = (delivery: unknown) => parseBraketEvents(delivery).rejected.map(({ code }) => code);

  it.each([
    ["containers, lists", (value: unknown) => [value]],
    ["in a search", (value: unknown) => ({ inner: value })],
  ])("says how deep %s may be", (of, wrap) => {
    expect(limit(of)).toBeGreaterThan(10);
    expect(problemsIn(nest(limit(of), wrap))).toEqual([]);
    expect(problemsIn(nest(limit(of) + 1, wrap))).toEqual(["too-large"]);
  });

  it("says how often objects may occur again", () => {
    const list = Array.from({ length: 999 }, () => foreign);
    const lists = limit("occur again") / 1000;
    expect(problemsIn(new Array(lists + 1).fill(list))).toEqual([]);
    expect(problemsIn(new Array(lists + 2).fill(list))).toEqual(["too-large"]);
  });

  it.each([
    ["inflated", "walkCompressed.ts"],
    ["one line", "lineStream.ts"],
  ])("says how many bytes %s may have unless an option says otherwise", (of, file) => {
    const source = readFileSync(new URL(`../../src/deliveries/${file}`, import.meta.url), "utf8");
    expect(source).toContain(`= ${limit(of)} * 1024 * 1024;`);
  });
});
