import { describe, expect, it, vi } from "vitest";
import { families } from "../../scripts/bench/textFamilies.js";
import { BraketParseError, parseBraketEvents } from "../../src/entries/index.js";
import { mentionsBraket, scanBraketEvents } from "../../src/entries/largeLogs.js";
import { recordsOfRows } from "../../src/entries/rows.js";
import { mentionsBraketDelivery, parseBraketDelivery } from "../../src/entries/stateChanges.js";
import { errorClassOf } from "../../src/facts/errorClasses.js";
import { readBucket } from "../../src/readers/resource.js";
import { readS3Place } from "../../src/readers/s3Place.js";
import { thrownBy } from "../support/hostile.js";
import { workOf } from "../support/work.js";

const parse = (text: string) => {
  try {
    return parseBraketEvents(text);
  } catch (error) {
    if (error instanceof BraketParseError) return error;
    throw error;
  }
};

/** What reads text or bytes, and what it makes of a family of text. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseBraketEvents: parse,
  "parseBraketEvents, of bytes": (text) => parse(new TextEncoder().encode(text) as never),
  "parseBraketEvents, of a text in a text": (text) => parse(JSON.stringify({ body: text })),
  parseBraketDelivery: (text) => thrownBy(() => parseBraketDelivery(text)),
  scanBraketEvents,
  "scanBraketEvents, after a record": (text) => scanBraketEvents(`{"Records":[{"eventVersion":"1.11","eventName":"x"},${text}`),
  mentionsBraket,
  mentionsBraketDelivery,
  "mentionsBraketDelivery, of bytes": (text) => mentionsBraketDelivery(new TextEncoder().encode(text)),
  recordsOfRows: (text) =>
    recordsOfRows([{ eventsource: "x", eventname: "y", errorcode: null, useridentity: text, resources: text }]),
};

describe.each(Object.entries(READERS))("the work on text, of %s", (_reader, read) => {
  it.each(families)("grows no faster than the text: %s", (_name, piece, before) => {
    const textOf = (length: number) => before + piece.repeat(Math.ceil(length / piece.length));
    const small = workOf(() => read(textOf(3_000)));
    const large = workOf(() => read(textOf(30_000)));
    expect(large).toBeLessThan(14 * Math.max(small, 3_000));
    expect(large).toBeLessThan(60 * 30_000);
  });
});

describe("the work on text", () => {
  it.each(families)("rejects no more than a person would count: %s", (_name, piece, before) => {
    const text = before + piece.repeat(Math.ceil(20_000 / piece.length));
    const result = parse(text);
    if (result instanceof BraketParseError) return expect(result.message.length).toBeLessThan(200);
    const lines = text.split("\n").length;
    const values = text.split("{").length;
    return expect(result.rejected.length).toBeLessThanOrEqual(Math.max(lines, values));
  });

  it("lets JSON.parse fail only some hundred times, because a failure takes as long as a thousand characters", () => {
    const parseJson = vi.spyOn(JSON, "parse");
    try {
      parse('{"a":x}\n'.repeat(5000));
      expect(parseJson.mock.calls.length).toBeLessThan(300);
    } finally {
      parseJson.mockRestore();
    }
  });

  it("notices work that is not linear", () => {
    const quadratic = (text: string) => {
      for (let at = 0; at < text.length; at += 100) text.indexOf("missing", at);
    };
    expect(workOf(() => quadratic("x".repeat(30_000)))).toBeGreaterThan(60 * workOf(() => quadratic("x".repeat(3_000))));
  });
});

/** What made a regular expression of the library try again and again. Steps inside one cannot be counted, so these are timed. */
const TRAPS: readonly (readonly [name: string, run: (size: number) => unknown])[] = [
  ["a header of quotes", (size) => parse(`-,-${',","'.repeat(size)}\0\n1,2`)],
  ["a host of regions", (size) => readS3Place(`https://S3.FIP${"S.FIPS-FIPS-DD-D-0.FIP".repeat(size).slice(0, 240)}T/key`)],
  ["slashes", (size) => readBucket(`s3://bucket/${"/".repeat(size * 200)}x`, "")],
  ["blanks before a path", (size) => parse(`\t${" ".repeat(size)}`)],
  ["an error code of suffixes", (size) => errorClassOf(`T${"FAULT".repeat(size)}x`)],
];

describe("a trap for a regular expression", () => {
  it.each(TRAPS)("takes no time that matters: %s", (_name, run) => {
    run(10);
    const start = process.cpuUsage();
    run(1000);
    // A millisecond or less where it is linear, minutes where it is exponential, seconds where it is quadratic.
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(500_000);
  });
});

describe("a text that is no sequence of JSON values", () => {
  it.each([
    [
      "CSV of records",
      '"{""eventVersion"":""1.11"",""eventSource"":""braket.amazonaws.com""}","t"\n'.repeat(50),
      /looks like CSV.*recordOfRow/,
    ],
    ["CSV with a header", "eventtime,eventsource,eventname\n2026-09-07,braket.amazonaws.com,GetDevice\n", /looks like CSV/],
    ["a path", "s3://amzn-s3-demo-bucket/AWSLogs/file.json.gz", /path or a URL.*pass its content/],
    ["a path of a machine", "./logs/2026/file.json", /path or a URL/],
    ["HTML", "<html><body>403</body></html>", /XML or HTML/],
    ["white space", " \n\t", /a blank text/],
    ["prose", "nothing to see\nhere", /text that is not JSON$/],
    ["UTF-16 that was read as something else", '{\0"\0', /UTF-16 without a byte order mark/],
  ])("is one refusal that says what it looks like: %s", (_name, text, message) => {
    const result = parse(text);
    expect(result).toBeInstanceOf(BraketParseError);
    expect(result).toMatchObject({ code: "invalid-json", message: expect.stringMatching(message) });
    expect((result as BraketParseError).message.length).toBeLessThan(160);
  });

  it.each([
    ["zip", [0x50, 0x4b, 3, 4, 0xff], /zip file: unzip it first/],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd], /zstd/],
    ["Parquet", [0x50, 0x41, 0x52, 0x31, 0xff], /Parquet.*recordOfRow/],
    ["bzip2", [0x42, 0x5a, 0x68, 0xff], /bzip2/],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a], /xz/],
    ["others", [0xff, 0xff], /other bytes/],
  ])("is recognised in bytes: %s", (_name, bytes, message) => {
    expect(() => parseBraketEvents(new Uint8Array(bytes))).toThrow(message);
  });
});

describe("an object that holds no record", () => {
  it.each([
    [
      "a row of Athena",
      { useridentity: "{type=Root}", eventsource: "braket.amazonaws.com" },
      /for rows of a table use recordOfRow/,
    ],
    ["an OCSF event", { class_uid: 6003, metadata: { product: { name: "CloudTrail" } } }, /OCSF event of Security Lake/],
    ["a promise", Promise.resolve({}), /promise; await it/],
    ["something else", { some: "thing" }, /it holds no CloudTrail record$/],
  ])("is refused in a line: %s", (_name, value, message) => {
    expect(() => parseBraketEvents(value)).toThrow(message);
    expect((parse(value as never) as BraketParseError).message.length).toBeLessThan(180);
  });
});
