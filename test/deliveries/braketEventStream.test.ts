import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BraketParseError } from "../../src/entries/index.js";
import { type BraketStreamChunk, type BraketStreamItem, braketEventStream } from "../../src/entries/largeLogs.js";
import { fixtureRecord } from "../support/fixtures.js";

const task = JSON.stringify(fixtureRecord("CreateQuantumTask/success"));
const job = JSON.stringify(fixtureRecord("CreateJob/success"));
const foreign = JSON.stringify({ eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" });
const invalid = JSON.stringify({ ...JSON.parse(task), eventTime: 7 });
const encoder = new TextEncoder();

async function itemsOf(chunks: readonly BraketStreamChunk[], maxLineBytes?: number): Promise<BraketStreamItem[]> {
  const source = new ReadableStream<BraketStreamChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const items: BraketStreamItem[] = [];
  for await (const item of source.pipeThrough(braketEventStream({ maxLineBytes }))) items.push(item);
  return items;
}

/** An item as a word: the event's name, or the path and the code. */
function word({ event, other, rejected }: BraketStreamItem): string {
  if (rejected !== undefined) return `${rejected.path.join(".")} ${rejected.code}`;
  return event?.eventName ?? `other ${other?.eventName}`;
}

const words = async (chunks: readonly BraketStreamChunk[], maxLineBytes?: number) =>
  (await itemsOf(chunks, maxLineBytes)).map(word);

const texts: Record<string, readonly [text: string, expected: readonly string[]]> = {
  nothing: ["", []],
  "blank lines": ["\n\r\n \n\n", []],
  "a line without an end": [task, ["CreateQuantumTask"]],
  "a line": [`${task}\n`, ["CreateQuantumTask"]],
  "a line that ends with CRLF": [`${task}\r\n${job}\r\n`, ["CreateQuantumTask", "CreateJob"]],
  "a mark at the start": [`\ufeff${task}\n${job}`, ["CreateQuantumTask", "CreateJob"]],
  "lines between blank lines": [`\n\n${task}\n\n \n${job}\n\n`, ["CreateQuantumTask", "CreateJob"]],
  "foreign lines": [`${foreign}\n${foreign}\n`, []],
  "events among foreign lines": [`${foreign}\n${task}\n${foreign}\n${foreign}\n${job}`, ["CreateQuantumTask", "CreateJob"]],
  "a foreign record that mentions Braket": [
    `${JSON.stringify({ eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject", userIdentity: { invokedBy: "braket.amazonaws.com" } })}\n${task}`,
    ["CreateQuantumTask"],
  ],
  "a name with escapes": [task.replace('"braket.', '"br\\u0061ket.'), ["CreateQuantumTask"]],
  "an invalid record": [`${foreign}\n${invalid}\n${task}`, ["line.2 invalid-event", "CreateQuantumTask"]],
  "damaged lines": [
    `${task.slice(0, -5)}\n${job}\nbraket.amazonaws.com\n`,
    ["line.1 invalid-json", "CreateJob", "line.3 invalid-json"],
  ],
  "a damaged line that does not mention Braket": [`{"eventVersion":"1.11\n${task}`, ["CreateQuantumTask"]],
  "a line that breaks off at the end": [`${task}\n${job.slice(0, -1)}`, ["CreateQuantumTask", "line.2 invalid-json"]],
  "what is no record": [
    `"braket.amazonaws.com"\n{"a":"braket.amazonaws.com"}`,
    ["line.1 invalid-json", "line.2 unsupported-delivery"],
  ],
  "an EventBridge event": [
    JSON.stringify({ "detail-type": "AWS API Call via CloudTrail", source: "aws.braket", detail: JSON.parse(task) }),
    ["CreateQuantumTask"],
  ],
  "a log file in a line": [
    `${foreign}\n${JSON.stringify({ Records: [JSON.parse(task), JSON.parse(invalid), JSON.parse(job)] })}`,
    ["CreateQuantumTask", "CreateJob", "line.2.Records.1 invalid-event"],
  ],
  "several records in a line": [`${task}${job}`, ["CreateQuantumTask", "CreateJob"]],
  "compressed data in a line": [
    JSON.stringify({ a: "braket.amazonaws.com", awslogs: { data: gzipSync(task).toString("base64") } }),
    ["line.1.awslogs.data unsupported-delivery"],
  ],
};

describe("braketEventStream", () => {
  describe.each(Object.entries(texts))("reads %s", (_, [text, expected]) => {
    const bytes = encoder.encode(text);

    it("as one chunk, bytes, a buffer, a view or text", async () => {
      for (const chunk of [bytes, bytes.buffer, new DataView(bytes.buffer), text]) expect(await words([chunk])).toEqual(expected);
    });

    it("cut into chunks of any length", async () => {
      for (const length of [1, 2, 3, 7, 64, 1000]) {
        const chunks = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
          bytes.slice(i * length, (i + 1) * length),
        );
        expect(await words(chunks), `${length} bytes`).toEqual(expected);
      }
      const pieces = [...text].flatMap((char) => ["", char]);
      expect(await words(pieces)).toEqual(expected);
    });

    it("cut in two around every end of a line", async () => {
      for (const { index } of text.matchAll(/\n/g)) {
        const at = encoder.encode(text.slice(0, index)).length;
        for (const place of [at - 1, at, at + 1, at + 2]) {
          if (place >= 0) expect(await words([bytes.subarray(0, place), bytes.subarray(place)]), `at ${place}`).toEqual(expected);
        }
      }
    });
  });

  it("gives the events whole", async () => {
    const items = await itemsOf([task, "\n", job]);
    expect(items.map(({ event }) => event)).toEqual([JSON.parse(task), JSON.parse(job)]);
  });

  it("tells of a rejected line: where, what, why", async () => {
    const [item] = await itemsOf([`${foreign}\n\n${invalid}\n`]);
    expect(item?.rejected).toEqual({
      path: ["line", 3],
      record: JSON.parse(invalid),
      code: "invalid-event",
      message: "line[3].eventTime: expected a string, found a number",
      issues: [{ path: ["eventTime"], message: "expected a string, found a number" }],
    });
  });

  it("tells of a line that is no JSON, with its text and never in the message", async () => {
    const line = `secret ${job.slice(0, 300)} braket.amazonaws.com`;
    const [item] = await itemsOf([`${line}\r\n`]);
    expect(item?.rejected?.record).toBe(line);
    expect(item?.rejected?.message).toBe("line[1]: expected JSON, found text that is not JSON");
  });

  it("keeps characters of several bytes, cut anywhere, in bytes and in text", async () => {
    const name = "ä€😀";
    const text = JSON.stringify({ ...JSON.parse(task), userAgent: name });
    const bytes = encoder.encode(text);
    const from = bytes.indexOf(0xc3);
    for (let at = from; at < from + 10; at++) {
      const [item] = await itemsOf([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(item?.event?.userAgent, `bytes cut at ${at}`).toBe(name);
    }
    const start = text.indexOf("ä");
    for (let at = start; at < start + 5; at++) {
      const [item] = await itemsOf([text.slice(0, at), "", text.slice(at)]);
      expect(item?.event?.userAgent, `text cut at ${at}`).toBe(name);
    }
  });

  it("rejects a line that is not UTF-8, and goes on", async () => {
    const bytes = encoder.encode(`${task.replace("braket", "\u0000braket")}\n${job}`);
    bytes[bytes.indexOf(0x5c)] = 0xff;
    const items = await itemsOf([bytes]);
    expect(items.map(word)).toEqual(["line.1 corrupt", "CreateJob"]);
    expect(items[0]?.rejected?.record).toEqual(bytes.subarray(0, bytes.indexOf(0x0a)));
    const { record } = items[0]?.rejected ?? {};
    bytes.fill(0);
    expect((record as Uint8Array)[0]).toBe(0x7b);
  });

  it("may be given the same memory again and again", async () => {
    const bytes = encoder.encode(`${task}\n`);
    const stream = braketEventStream();
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    const memory = new Uint8Array(100);
    const reading = reader.read();
    for (let at = 0; at < bytes.length; at += 100) {
      const piece = bytes.subarray(at, at + 100);
      memory.set(piece);
      await writer.write(memory.subarray(0, piece.length));
      memory.fill(0x20);
    }
    expect((await reading).value?.event).toEqual(JSON.parse(task));
  });

  describe("maxLineBytes", () => {
    const long = JSON.stringify({ ...JSON.parse(task), additionalEventData: { padding: "x".repeat(5000) } });
    const longForeign = JSON.stringify({ eventSource: "s3.amazonaws.com", padding: "x".repeat(5000) });
    const text = `${long}\n${task}\n${longForeign}\n${job}\n${long}`;
    const expected = ["line.1 too-large", "CreateQuantumTask", "CreateJob", "line.5 too-large"];

    it("rejects a longer line that mentions Braket, and goes on, however it is cut", async () => {
      const bytes = encoder.encode(text);
      for (const length of [1, 100, 1024, 5000, 100_000]) {
        const chunks = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
          bytes.slice(i * length, (i + 1) * length),
        );
        expect(await words(chunks, 4000), `${length} bytes`).toEqual(expected);
      }
    });

    it("does so wherever in the line the name stands", async () => {
      for (const before of [0, 3000, 3995, 4000, 4010, 9000]) {
        const line = `"${"x".repeat(before)}braket.amazonaws.com${"x".repeat(9000 - before)}"`;
        const chunks = line.match(/.{1,50}/g) ?? [];
        expect(await words([...chunks, "\n", task], 4000), `${before} before`).toEqual(["line.1 too-large", "CreateQuantumTask"]);
      }
    });

    it("allows exactly so many", async () => {
      expect(await words([`${task}\n`], task.length)).toEqual(["CreateQuantumTask"]);
      expect(await words([`${task}\n`], task.length - 1)).toEqual(["line.1 too-large"]);
      expect(await words([task.slice(0, 10), task.slice(10)], task.length)).toEqual(["CreateQuantumTask"]);
      expect(await words([task.slice(0, 10), task.slice(10)], task.length - 1)).toEqual(["line.1 too-large"]);
    });

    it("says how many, and holds no text of the line", async () => {
      const [item] = await itemsOf([long], 4000);
      expect(item?.rejected).toMatchObject({
        record: undefined,
        message: "line[1]: expected a line of at most 4000 bytes (maxLineBytes), found a longer one",
      });
    });
  });

  const refused: Record<string, readonly [chunks: readonly unknown[], message: string]> = {
    gzip: [[gzipSync(task)], 'expected UTF-8 text, found gzip: pipe it through new DecompressionStream("gzip") first'],
    "gzip in single bytes": [
      [new Uint8Array(0), Uint8Array.of(0x1f), Uint8Array.of(0x8b)],
      'expected UTF-8 text, found gzip: pipe it through new DecompressionStream("gzip") first',
    ],
    "UTF-16": [[Uint8Array.of(0xff, 0xfe, 0x7b, 0)], "expected UTF-8 text, found UTF-16"],
    numbers: [["\n", 7], "expected chunks of bytes or text, found a number"],
    objects: [[JSON.parse(task)], "expected chunks of bytes or text, found an object"],
    arrays: [[[1, 2]], "expected chunks of bytes or text, found an array of number items"],
    nothing: [[undefined], "expected chunks of bytes or text, found nothing"],
  };

  it.each(Object.entries(refused))("fails on %s", async (_, [chunks, message]) => {
    const error: unknown = await itemsOf(chunks as BraketStreamChunk[]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BraketParseError);
    expect(error).toMatchObject({ code: "unsupported-delivery", message });
  });

  it("waits for its reader", async () => {
    let pulled = 0;
    const source = new ReadableStream<string>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(`${task}\n`);
        },
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(braketEventStream()).getReader();
    for (let i = 0; i < 5; i++) await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(pulled).toBeLessThan(10);
    await reader.cancel();
  });

  it.each([0, -1, Number.NaN, "5", null])(
    "throws at once for maxLineBytes %j, which would lose lines in silence",
    (maxLineBytes) => {
      expect(() => braketEventStream({ maxLineBytes: maxLineBytes as number })).toThrow(TypeError);
      expect(() => braketEventStream({ maxLineBytes: maxLineBytes as number })).toThrow(
        /^maxLineBytes: expected a number above 0, found /,
      );
    },
  );

  it("throws at once for options that are no object", () => {
    expect(() => braketEventStream(null as never)).toThrow("options: expected an object, found null");
    expect(() => braketEventStream({ maxLineBytes: undefined })).not.toThrow();
  });

  it("fails on memory that was transferred, and says so", async () => {
    const bytes = encoder.encode(task);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    const error: unknown = await itemsOf([bytes]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "unsupported-delivery",
      message: "expected chunks of bytes or text, found a buffer that was transferred (detached)",
    });
  });
});
