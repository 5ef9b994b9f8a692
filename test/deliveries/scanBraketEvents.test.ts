import { afterEach, describe, expect, it, vi } from "vitest";
import { BraketParseError, isBraketEvent, parseBraketEvents } from "../../src/entries/index.js";
import { scanBraketEvents } from "../../src/entries/largeLogs.js";
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

describe("scanBraketEvents passes what is no text to parseBraketEvents", () => {
  it("as bytes, for which mentionsBraket gives true, and as other values", () => {
    const { events, rejected } = scanBraketEvents(new TextEncoder().encode(file([task])) as never);
    expect(events).toEqual([task]);
    expect(rejected).toEqual([]);
    expect(scanBraketEvents(7 as never).rejected).toMatchObject([{ path: [], code: "unsupported-delivery" }]);
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
    // More than one longest record before the end: the scan walks over the last one, to see that the file ends well.
    const tail = Array.from({ length: 5 }, () => plenty).flat();
    const text = file([...plenty, task, ...plenty, ...tail]).replace(/"x{9}/g, (part, at: number) =>
      at > 100_000 && at < 150_000 ? "!" : part,
    );
    expect(() => parseBraketEvents(text)).toThrow();
    expect(scanBraketEvents(text)).toEqual({ events: [task], others: [], rejected: [] });
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

describe("scanBraketEvents agrees with parseBraketEvents on every damaged end", () => {
  const nested = { ...task, resources: [{ ARN: "arn" }], zzz: { deep: [{}] } };
  const long = Array.from({ length: 5 }, () => plenty).flat();
  const inObject = file([...plenty, task, ...long, nested]);
  const inArray = JSON.stringify([...plenty, task, ...long, nested]);
  const ends: Record<string, string> = {
    "no last brace": inObject.slice(0, -1),
    "no bracket": inObject.slice(0, -2),
    "a brace too many": `${inObject}}`,
    "a brace after an array": `${inArray}}`,
    "a bracket too many": `${inArray}]`,
    "zeros after the end": `${inObject}\u0000\u0000`,
    "a comma before the end": `${inObject.slice(0, -2)},]}`,
    "no comma before the last record": `${inObject.slice(0, -2)}${JSON.stringify(task)}]}`,
    "two byte order marks": `\uFEFF\uFEFF${inObject}`,
    "a no-break space before the list": `\u00A0${inObject}`,
  };
  const agree = (text: string) => {
    const scanned = scanBraketEvents(text);
    try {
      const { events, rejected } = parseBraketEvents(text);
      expect(scanned.events).toEqual(events);
      expect(scanned.rejected).toEqual(rejected);
    } catch (error) {
      if (!BraketParseError.isInstance(error)) throw error;
      expect(scanned.events).toEqual([]);
      expect(scanned.rejected).toMatchObject([{ path: [], code: error.code }]);
    }
  };

  it.each(Object.entries(ends))("%s", (_what, text) => agree(text));

  it("cut anywhere in the last record", () => {
    for (let length = inObject.length - JSON.stringify(nested).length - 3; length < inObject.length; length += 7) {
      agree(inObject.slice(0, length));
    }
    // Where a list inside the record ends, the rest looks like the end of the file.
    agree(inObject.slice(0, inObject.indexOf('[{"ARN":"arn"}]') + '[{"ARN":"arn"}]'.length));
    agree(`${inObject.slice(0, inObject.indexOf('{"deep":[{}]}'))}{"deep":[{}]}`);
  });
});

it("scanBraketEvents searches backwards a part of the text only once, however many records there are", () => {
  const other = (length: number) => {
    const { eventVersion, ...rest } = foreign({}, length);
    return { ...rest, eventVersion };
  };
  const searched = (blocks: number) => {
    const block = Array.from({ length: 64 }, () => other(4096));
    const text = file([foreign(), ...Array.from({ length: blocks }, () => [...block, task]).flat()]);
    let characters = 0;
    const { lastIndexOf } = String.prototype;
    const spy = vi.spyOn(String.prototype, "lastIndexOf").mockImplementation(function (this: string, what, from) {
      const at = lastIndexOf.call(this, what, from);
      characters += Math.min(from ?? this.length, this.length) - Math.max(at, 0);
      return at;
    });
    expect(scanBraketEvents(text).events).toHaveLength(blocks);
    spy.mockRestore();
    return characters / text.length;
  };
  expect(searched(4)).toBeLessThan(2);
  expect(searched(40)).toBeLessThan(2);
});

it("gives valid events only", () => {
  const text = file([...plenty, ...braket.slice(0, 5), ...plenty]);
  expect(scanBraketEvents(text).events.every(isBraketEvent)).toBe(true);
});

describe("records about Braket that are no call", () => {
  const blocked = { ...task, eventCategory: "NetworkActivity", eventType: "AwsVpceEvent", errorCode: "VpceAccessDenied" };

  it("come out apart, as parseBraketEvents gives them", () => {
    const text = file([...plenty, blocked, ...plenty, task]);
    expect(scanBraketEvents(text)).toEqual({ events: [task], others: [blocked], rejected: [] });
    expect(parseBraketEvents(text).others).toEqual([blocked]);
  });
});
