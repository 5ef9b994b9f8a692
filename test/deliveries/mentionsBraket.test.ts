import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexOfMention } from "../../src/deliveries/bytes/mention.js";
import { mentionsBraket } from "../../src/deliveries/mentionsBraket.js";
import { exampleLogText, fixtures } from "../support/fixtures.js";

const NAME = "braket.amazonaws.com";
const encoder = new TextEncoder();

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

const mentions: Record<string, string> = {
  "the name": NAME,
  "the name in a record": `{"eventSource":"${NAME}"}`,
  "the name in JSON text in a string": JSON.stringify({ message: JSON.stringify({ eventSource: NAME }) }),
  "the name elsewhere": `{"eventSource":"s3.amazonaws.com","userIdentity":{"invokedBy":"${NAME}"}}`,
  "the name after a lookalike": `"bucket.amazonaws.com","braket.amazonaws.co","${NAME}"`,
  "an escaped first letter": `{"eventSource":"\\u0062raket.amazonaws.com"}`,
  "an escaped dot": '{"eventSource":"braket\\u002eamazonaws.com"}',
  "an escaped dot, in capitals": '{"eventSource":"braket\\u002Eamazonaws.com"}',
  "an escaped last letter": `{"eventSource":"braket.amazonaws.co\\u006d"}`,
  "an escape of every letter": `{"eventSource":"${[...NAME].map(escaped).join("")}"}`,
  "an escape in JSON text in a string": JSON.stringify({ message: '{"eventSource":"brak\\u0065t.amazonaws.com"}' }),
  "an escape three levels deep": JSON.stringify(JSON.stringify('{"eventSource":"br\\u0061ket.amazonaws.com"}')),
  "gzip in base64": gzipSync("{}").toString("base64"),
};

const foreign: Record<string, string> = {
  nothing: "",
  "an empty log": '{"Records":[]}',
  "another service": '{"eventSource":"s3.amazonaws.com"}',
  "a name that ends alike": '{"eventSource":"bucket.amazonaws.com","x":"raket.amazonaws.com"}',
  "a name that begins alike": '{"a":"braket.amazonaws.co","b":"braket.amazonaws_com","c":"braket"}',
  "another case": '{"eventSource":"Braket.amazonaws.com"}',
  "a name cut off": `{"eventSource":"${NAME.slice(0, 19)}`,
  "escapes of other characters": String.raw`{"a":"\u003c\u003e\u0026\u0027\u003d","b":"\\u0022","c":"\u00e9"}`,
  "what looks like an escape": "u0062raket.amazonaws.com and 0062",
  "many backslashes": "\\".repeat(500),
};

describe("mentionsBraket", () => {
  for (const [what, text] of Object.entries(mentions)) {
    it(`is true of ${what}, as text and at every alignment of bytes`, () => {
      expect(mentionsBraket(text)).toBe(true);
      for (let before = 0; before < 70; before++) {
        // Spaces in front keep base64 of gzip what it is.
        const bytes = encoder.encode(" ".repeat(before) + text + "]".repeat(before % 7));
        if (before < 50 || text.includes("aws")) expect(mentionsBraket(bytes), `${before} before`).toBe(true);
      }
    });
  }

  for (const [what, text] of Object.entries(foreign)) {
    it(`is false of ${what}, as text and at every alignment of bytes`, () => {
      expect(mentionsBraket(text)).toBe(false);
      for (let before = 0; before < 70; before++) {
        expect(mentionsBraket(encoder.encode("[".repeat(before) + text)), `${before} before`).toBe(false);
      }
    });
  }

  it("is true of every fixture's record", () => {
    const records = fixtures().map(({ record }) => record);
    expect(records.length).toBeGreaterThan(40);
    for (const record of records) {
      expect(mentionsBraket(JSON.stringify(record))).toBe(true);
      expect(mentionsBraket(encoder.encode(JSON.stringify(record, null, 2)))).toBe(true);
    }
  });

  it("takes a buffer, a shared buffer and any view, and looks at no byte outside", () => {
    const bytes = encoder.encode(`xxx"${NAME}"xxx`);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    expect(mentionsBraket(bytes.buffer)).toBe(true);
    expect(mentionsBraket(shared)).toBe(true);
    expect(mentionsBraket(new DataView(bytes.buffer, 1))).toBe(true);
    expect(mentionsBraket(new Uint16Array(bytes.slice(0, 26).buffer))).toBe(true);
    for (let from = 0; from < bytes.length; from++) {
      for (let to = from; to <= bytes.length; to++) {
        const whole = from <= 4 && to >= 4 + NAME.length;
        expect(mentionsBraket(bytes.subarray(from, to)), `${from} to ${to}`).toBe(whole);
        expect(mentionsBraket(new DataView(bytes.buffer, from, to - from)), `view ${from} to ${to}`).toBe(whole);
      }
    }
  });

  it("is true of gzip, which it cannot see into", () => {
    expect(mentionsBraket(gzipSync("{}"))).toBe(true);
    expect(mentionsBraket(encoder.encode(gzipSync("{}").toString("base64")))).toBe(true);
  });

  it("is true of UTF-16, which it does not read", () => {
    expect(mentionsBraket(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toBe(true);
    expect(mentionsBraket(Uint8Array.of(0xfe, 0xff, 0, 0x7b))).toBe(true);
    expect(mentionsBraket(Uint8Array.of(0xff))).toBe(false);
  });

  it("is true of the demo's log, and false of it without its Braket records", () => {
    const log = exampleLogText();
    expect(mentionsBraket(log)).toBe(true);
    const others = log.replaceAll(NAME, "s3.amazonaws.com");
    expect(mentionsBraket(others)).toBe(false);
    expect(mentionsBraket(encoder.encode(others))).toBe(false);
  });
});

describe("indexOfMention", () => {
  it("finds the first of several that lie close together", () => {
    for (let before = 0; before < 64; before++) {
      const bytes = encoder.encode(`${"-".repeat(before)}${NAME},${NAME},${NAME}`);
      const places = [before, before + 21, before + 42];
      let from = 0;
      for (const place of places) {
        expect(from + indexOfMention(bytes.subarray(from))).toBe(place);
        from = place + 1;
      }
      expect(indexOfMention(bytes.subarray(from))).toBe(-1);
    }
  });

  it("finds none in hardly any bytes", () => {
    for (let length = 0; length < 20; length++) {
      expect(indexOfMention(encoder.encode(NAME).subarray(0, length))).toBe(-1);
      expect(indexOfMention(encoder.encode(NAME).subarray(20 - length))).toBe(-1);
    }
  });
});

describe("mentionsBraket of text with many backslashes", () => {
  const nested = JSON.stringify(JSON.stringify(Array.from({ length: 100 }, () => ({ eventSource: "s3.amazonaws.com" }))));

  it("finds the name, and an escape in it", () => {
    expect(nested.slice(0, 4096).split("\\").length).toBeGreaterThan(100);
    expect(mentionsBraket(nested)).toBe(false);
    expect(mentionsBraket(nested + NAME)).toBe(true);
    expect(mentionsBraket(String.raw`${nested}"brak\\\\u0065t.amazonaws.com"`)).toBe(true);
    expect(mentionsBraket(`${nested}u0065 and u00`)).toBe(false);
  });
});

it("is true of what it cannot look into, so that the parse reports it", () => {
  const bytes = encoder.encode("{}");
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  expect(mentionsBraket(bytes)).toBe(true);
  expect(mentionsBraket(bytes.buffer)).toBe(true);
  expect(mentionsBraket(undefined as never)).toBe(true);
  expect(mentionsBraket(new Uint8Array(0))).toBe(false);
});
