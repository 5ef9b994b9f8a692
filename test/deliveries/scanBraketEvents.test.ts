import { afterEach, describe, expect, it, vi } from "vitest";
import { isBraketEvent, parseBraketEvents, scanBraketEvents } from "../../src/entries/index.js";
import { exampleRecords } from "../../src/entries/testing.js";
import { fixtures } from "../support/fixtures.js";
import { minimalRecord, type TestRecord } from "../support/records.js";

const braket: readonly TestRecord[] = fixtures().map(({ record }) => record);
const task = minimalRecord("GetQuantumTask", { requestParameters: { quantumTaskArn: "arn" } });

/** A record of another service; with text of some length in it. */
function foreign(members: TestRecord = {}, length = 0): TestRecord {
  return { ...minimalRecord("PutObject"), eventSource: "s3.amazonaws.com", note: "x".repeat(length), ...members };
}

const plenty: readonly TestRecord[] = Array.from({ length: 40 }, () => foreign({}, 2000));
const file = (records: readonly unknown[]) => JSON.stringify({ Records: records });

afterEach(() => {
  vi.restoreAllMocks();
});

/** Scans, and tells whether the whole text was parsed. */
function scan(text: string) {
  const parse = vi.spyOn(JSON, "parse");
  const { events, rejected } = scanBraketEvents(text);
  const whole = parse.mock.calls.some(([given]) => given.length >= text.length);
  parse.mockRestore();
  return { events, rejected, whole };
}

describe("scanBraketEvents parses no more than it must", () => {
  it.each([
    ["no Braket record", plenty, 0],
    ["one", [...plenty, task, ...plenty], 1],
    ["one at the beginning", [task, ...plenty], 1],
    ["one at the end", [...plenty, task], 1],
    [
      "several, of all kinds",
      [...plenty.slice(0, 30), ...braket.slice(0, 20), ...Array.from({ length: 8 }, () => plenty).flat()],
      20,
    ],
    ["mentions that are no sources", [...plenty, foreign({ userIdentity: { invokedBy: "braket.amazonaws.com" } }), task], 1],
    ["a host that has the name in it", [...plenty, foreign({ host: "https://braket.amazonaws.com/" }), task], 1],
    ["a record about Braket that tells of no call", [...plenty, { ...task, eventType: "AwsServiceEvent" }], 0],
    ["a record of Braket inside another record", [...plenty, foreign({ requestParameters: { copy: task } })], 0],
    ["a list of such inside another record", [...plenty, foreign({ requestParameters: { copies: [{}, task, task] } })], 0],
    [
      "strings with quotes, braces and backslashes",
      [foreign({ note: '"}]{[\\\\" \\' }), ...plenty, foreign({ note: '}],[{"' }), task],
      1,
    ],
    ["escapes that hide no letter", [foreign({ note: "\u001b" }), ...plenty, task], 1],
  ])("%s", (_what, records, count) => {
    const text = file(records);
    const { events, rejected, whole } = scan(text);
    expect(whole).toBe(false);
    expect(events).toHaveLength(count);
    expect(rejected).toEqual([]);
    expect(events).toEqual(parseBraketEvents(text).events);
  });

  it.each([
    ["a list without an object around it", (records: readonly TestRecord[]) => JSON.stringify(records)],
    ["a byte order mark", (records: readonly TestRecord[]) => `\uFEFF${file(records)}`],
    ["a line end after the last brace", (records: readonly TestRecord[]) => `${file(records)}\n`],
    ["a record a line", (records: readonly TestRecord[]) => file(records).replaceAll("},{", "},\n{")],
    ["spaces after commas and colons", (records: readonly TestRecord[]) => file(records).replaceAll(/(?<=[\]}"])([,:])/g, "$1 ")],
  ])("in a file with %s", (_what, write) => {
    const { events, whole } = scan(write([...plenty, task, ...plenty]));
    expect(events).toEqual([task]);
    expect(whole).toBe(false);
  });
});

describe("scanBraketEvents parses the whole text", () => {
  const shuffled = Object.fromEntries(Object.entries(task).reverse());
  it.each([
    ["many Braket records", file([...exampleRecords(50, 1)])],
    ["a Braket record that is invalid", file([...plenty, { ...task, awsRegion: 7 }])],
    ["white space inside", JSON.stringify({ Records: [...plenty, task] }, null, 2)],
    ["records that begin with another member", file([shuffled, ...plenty, task])],
    ["an escape in the name of the source", file([...plenty, task]).replace("braket.", "brake\\u0074.")],
    [
      "an escape in the name of the member",
      file([...plenty, task]).replace('eventSource":"braket', 'event\\u0053ource":"braket'),
    ],
    ["a text in the list that holds a record", file([...plenty, JSON.stringify(task)])],
    ["a container in the list", file([...plenty, { "detail-type": "AWS API Call via CloudTrail", detail: task }])],
    ["a batch of messages", file([{ messageId: "1", body: file([task]) }])],
    [
      "a batch of data",
      file([{ eventVersion: "1.0", eventSource: "aws:kinesis", kinesis: { data: btoa(JSON.stringify(task)) } }]),
    ],
    ["one record", JSON.stringify(task)],
    ["a record a line", `${JSON.stringify(task)}\n${JSON.stringify(task)}`],
    ["an empty list", file([])],
    ["a second list behind the list", `${file([...plenty, task]).slice(0, -1)},"next":[${JSON.stringify(task)}]}`],
    ["something else behind the list", `${file([...plenty, task]).slice(0, -1)},"next":1}`],
  ])("%s", (_what, text) => {
    const { events, rejected, whole } = scan(text);
    const batch = parseBraketEvents(text);
    expect(whole).toBe(true);
    expect({ events, rejected }).toEqual({ events: batch.events, rejected: batch.rejected });
    expect(events.length + rejected.length).toBe(text === file([]) ? 0 : batch.events.length + batch.rejected.length);
  });

  it("tells the path of what is invalid", () => {
    const { rejected } = scanBraketEvents(file([...plenty, { ...task, awsRegion: 7 }]));
    expect(rejected.map(({ path, code }) => ({ path, code }))).toEqual([{ path: ["Records", 40], code: "invalid-event" }]);
  });
});

describe("scanBraketEvents never takes what stands inside a record for a record", () => {
  const copies = (length: number) => Array.from({ length: 100 }, () => foreign({}, length));

  it.each([
    ["objects that look like records", [{ a: {} }, ...copies(2000), task, task]],
    ["a whole log file", [{ Records: [...copies(2000), task] }]],
    ["objects of another kind", [{ a: {} }, { b: [] }, task]],
  ])("behind %s", (_what, list) => {
    const text = file([...plenty, foreign({ requestParameters: { list } }), ...plenty, ...plenty, ...plenty]);
    expect(parseBraketEvents(text).events).toEqual([]);
    expect(scan(text)).toEqual({ events: [], rejected: [], whole: false });
  });

  it("even far from the beginning of the file", () => {
    const list = [{ a: {} }, ...copies(2000), task];
    const long = Array.from({ length: 5 }, () => plenty).flat();
    const text = file([...long, foreign({ requestParameters: { list } }), ...long]);
    expect(text.indexOf("braket")).toBeGreaterThan(1 << 19);
    expect(scanBraketEvents(text).events).toEqual([]);
  });
});

describe("scanBraketEvents ends on any text", () => {
  it.each([
    ["nothing", ""],
    ["no JSON", "braket.amazonaws.com"],
    ["the beginning of a file", '{"Records":[{"eventVersion":'],
    ["only quotes", `{"Records":[{"eventVersion":${'"'.repeat(10_000)}]}`],
    ["only backslashes", `{"Records":[{"eventVersion":"${"\\".repeat(10_000)}]}`],
  ])("%s", (_what, text) => {
    const { events, rejected } = scanBraketEvents(text);
    expect(events).toEqual([]);
    expect(rejected).toMatchObject([{ path: [], code: "invalid-json", record: text }]);
  });

  it("and finds what is whole before damage that it cannot see", () => {
    const text = file([...plenty, task, ...plenty]).replace(/"x{9}/g, (part, at: number) => (at > 100_000 ? "!" : part));
    expect(scanBraketEvents(text)).toEqual({ events: [task], rejected: [] });
  });

  it("in a time that grows no faster than the text", () => {
    // Many names in one huge object: each must not cause a search of its own through all of it.
    const names = Array.from({ length: 500 }, (_, i) => ({
      [i]: { eventSource: "braket.amazonaws.com", note: "x".repeat(6000) },
    }));
    const text = file([foreign({ names }), ...plenty]);
    const slices = vi.spyOn(String.prototype, "indexOf");
    expect(scanBraketEvents(text).events).toEqual([]);
    expect(slices.mock.calls.length).toBeLessThan(text.length / 100);
  });
});

it("gives valid events only", () => {
  const text = file([...plenty, ...braket.slice(0, 5), ...plenty]);
  expect(scanBraketEvents(text).events.every(isBraketEvent)).toBe(true);
});
