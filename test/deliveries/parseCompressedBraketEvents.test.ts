import { Readable } from "node:stream";
import { gzipSync, inflateRawSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BraketParseError, parseBraketEvents, parseCompressedBraketEvents } from "../../src/entries/index.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { fixtureRecord } from "../support/fixtures.js";
import { withoutZlib } from "../support/withoutZlib.js";

const task = fixtureRecord("CreateQuantumTask/success");
const foreign = { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject" };
const log = JSON.stringify({ Records: [task, foreign] });
const gzip = new Uint8Array(gzipSync(log));
const base64 = Buffer.from(gzip).toString("base64");
const base64url = Buffer.from(gzip).toString("base64url");

/** A stream of the given chunks, which fails at the end if told so. */
function streamOf(chunks: readonly unknown[], failure?: Error): ReadableStream<unknown> {
  const rest = [...chunks];
  return new ReadableStream({
    pull(controller) {
      if (rest.length > 0) controller.enqueue(rest.shift());
      else if (failure !== undefined) controller.error(failure);
      else controller.close();
    },
  });
}

/** Bytes cut into pieces of a length. */
function cut(bytes: Uint8Array, length: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => bytes.subarray(i * length, (i + 1) * length));
}

/** The checksum of gzip. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

async function counts(input: unknown, maxBytes?: number) {
  const { events, rejected, skipped } = await parseCompressedBraketEvents(input, { maxBytes });
  return { events: events.length, rejected: rejected.map(({ path, code }) => [path.join("."), code]), skipped };
}

/** The error with which an input is refused; any other kind of error fails the test. */
async function refusal(input: unknown, maxBytes?: number): Promise<BraketParseError> {
  const error: unknown = await parseCompressedBraketEvents(input, { maxBytes }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BraketParseError);
  return error as BraketParseError;
}

const ONE = { events: 1, rejected: [], skipped: 1 };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("what is read", () => {
  const wide = Buffer.alloc(gzip.length + 3);
  wide.set(gzip, 3);
  const inputs: Record<string, () => unknown> = {
    "gzip as a Uint8Array": () => gzip,
    "gzip as a Buffer": () => Buffer.from(gzip),
    "gzip as an ArrayBuffer": () => gzip.slice().buffer,
    "gzip as a SharedArrayBuffer": () => {
      const shared = new SharedArrayBuffer(gzip.length);
      new Uint8Array(shared).set(gzip);
      return shared;
    },
    "gzip as a DataView inside a larger buffer": () => new DataView(wide.buffer, wide.byteOffset + 3, gzip.length),
    "base64 with padding": () => base64.replace(/=*$/, (padding) => padding),
    "base64 without padding": () => base64.replace(/=+$/, ""),
    "base64 in lines": () => base64.replaceAll(/.{76}/g, "$&\n"),
    base64url: () => base64url,
    "base64 of what is not compressed": () => Buffer.from(log).toString("base64"),
    "base64url of an array": () => Buffer.from(JSON.stringify([task, { ...foreign, x: "??>>ÿ" }])).toString("base64url"),
    "bytes of base64": () => new TextEncoder().encode(base64),
    "a Blob": () => new Blob([gzip]),
    "a Blob that is not compressed": () => new Blob([log]),
    "a Response": () => new Response(gzip),
    "a Response that is not compressed": () => new Response(log),
    "a Response whose platform shows no body": () => ({
      bodyUsed: false,
      arrayBuffer: () => Promise.resolve(gzip.slice().buffer),
    }),
    "a Request": () => new Request("https://example.com", { method: "POST", body: gzip }),
    "a stream": () => streamOf([gzip]),
    "a stream of single bytes": () => streamOf(cut(gzip, 1)),
    "a stream with empty chunks": () => streamOf([new Uint8Array(0), gzip.subarray(0, 1), new Uint8Array(0), gzip.subarray(1)]),
    "a stream of buffers": () => streamOf(cut(gzip, 100).map((piece) => piece.slice().buffer)),
    "a stream of bytes that are not compressed": () => streamOf(cut(new TextEncoder().encode(log), 7)),
    "a stream of text": () => streamOf([...log]),
    "a stream of text in base64": () => streamOf([base64.slice(0, 50), base64.slice(50)]),
    "a byte stream": () => new Blob([gzip]).stream(),
    "Node's stream": () => Readable.from(cut(gzip, 64)),
    "an async iterable": async function* () {
      yield* cut(gzip, 64);
    },
    "gzip in gzip": () => gzipSync(gzip),
    "gzip in gzip, as a stream": () => streamOf(cut(gzipSync(gzip), 33)),
    "gzip with zeros after its end": () => Buffer.concat([gzip, Buffer.alloc(512)]),
    "a value": () => ({ Records: [task, foreign] }),
    text: () => log,
    "text that begins with a mark": () => `\ufeff${log}`,
  };

  it.each(Object.entries(inputs))("%s", async (_, make) => {
    expect(await counts(make())).toEqual(ONE);
  });

  it("gives the very objects of a value that came in", async () => {
    expect((await parseCompressedBraketEvents({ Records: [task] })).events[0]).toBe(task);
  });

  it("keeps characters that two chunks of text share", async () => {
    const text = JSON.stringify([{ ...task, userAgent: "a😀b" }]);
    const at = text.indexOf("😀") + 1;
    const { events } = await parseCompressedBraketEvents(streamOf([text.slice(0, at), text.slice(at)]));
    expect(events[0]?.userAgent).toBe("a😀b");
  });

  it("reads several members, cut anywhere", async () => {
    const lines = [task, foreign, task].map((record) => gzipSync(`${JSON.stringify(record)}\n`));
    const members = new Uint8Array(Buffer.concat(lines));
    const expected = { events: 2, rejected: [], skipped: 1 };
    expect(await counts(members)).toEqual(expected);
    for (const length of [1, 2, 10, lines[0]?.length ?? 0, (lines[0]?.length ?? 0) + 1]) {
      expect(await counts(streamOf(cut(members, length)))).toEqual(expected);
    }
  });

  it("leaves the bytes that it was given alone", async () => {
    const bytes = gzip.slice();
    await parseCompressedBraketEvents(bytes);
    await parseCompressedBraketEvents(streamOf([bytes]));
    expect(bytes).toEqual(gzip);
  });
});

describe("deliveries", () => {
  const fixtures = deliveryFixtures();

  it.each(fixtures)("$name gives what it holds, as a value and as gzip of its text", async (fixture) => {
    const { events, rejected, skipped } = fixture.inflated ?? fixture.expected;
    for (const input of [fixture.delivery, gzipSync(JSON.stringify(fixture.delivery))]) {
      const batch = await parseCompressedBraketEvents(input);
      expect({ events: batch.events.length, rejected: batch.rejected.length, skipped: batch.skipped }).toEqual({
        events,
        rejected,
        skipped,
      });
    }
  });

  it("has fixtures that are compressed", () => {
    expect(fixtures.filter(({ inflated }) => inflated !== undefined).length).toBeGreaterThanOrEqual(3);
  });

  it("gives of what is not compressed what parseBraketEvents gives", async () => {
    for (const { delivery, inflated } of fixtures) {
      if (inflated === undefined) expect(await parseCompressedBraketEvents(delivery)).toEqual(parseBraketEvents(delivery));
    }
  });

  it("reads compressed data in containers in compressed data in containers", async () => {
    const logs = { messageType: "DATA_MESSAGE", logEvents: [{ id: "1", timestamp: 1, message: JSON.stringify(task) }] };
    const pack = (value: unknown) => gzipSync(JSON.stringify(value)).toString("base64");
    const kinesis = { Records: [{ eventSource: "aws:kinesis", kinesis: { data: pack({ awslogs: { data: pack(logs) } }) } }] };
    const sqs = { Records: [{ eventSource: "aws:sqs", body: JSON.stringify(kinesis) }] };
    expect(await counts({ awslogs: { data: pack(sqs) } })).toEqual({ events: 1, rejected: [], skipped: 0 });
  });

  it("rejects the items that do not inflate, with their paths, and reads their neighbours", async () => {
    const datas = [
      base64,
      base64.slice(0, 200),
      "H4sI%%%",
      base64url.replace(/./, "!"),
      gzipSync("{").toString("base64"),
      base64,
    ];
    const delivery = { Records: datas.map((data) => ({ eventSource: "aws:kinesis", kinesis: { data } })) };
    const { events, rejected, skipped } = await parseCompressedBraketEvents(delivery);
    expect(events).toHaveLength(2);
    expect(skipped).toBe(2);
    expect(rejected.map(({ path, code, record }) => [path, code, record])).toEqual([
      [["Records", 1, "kinesis", "data"], "corrupt", datas[1]],
      [["Records", 2, "kinesis", "data"], "corrupt", datas[2]],
      [["Records", 3, "kinesis", "data"], "corrupt", datas[3]],
      [["Records", 4, "kinesis", "data"], "invalid-json", datas[4]],
    ]);
    expect(rejected[0]?.message).toMatch(/^Records\[1\]\.kinesis\.data: expected complete gzip data, found data that does not/);
  });
});

describe("what is refused", () => {
  const broken = gzip.slice();
  broken[40] = (broken[40] ?? 0) ^ 0xff;
  const checksum = gzip.slice();
  checksum[checksum.length - 6] = (checksum[checksum.length - 6] ?? 0) ^ 1;
  const locked = streamOf([gzip]);
  locked.getReader();
  const offline = new Error("socket hang up");

  const inputs: Record<string, readonly [input: () => unknown, code: string, message: RegExp, cause?: unknown]> = {
    "truncated gzip": [() => gzip.subarray(0, gzip.length - 20), "corrupt", /^expected complete gzip data/],
    "gzip without its trailer": [() => gzip.subarray(0, gzip.length - 8), "corrupt", /^expected complete gzip data/],
    "gzip of which there is but the mark": [() => gzip.subarray(0, 2), "corrupt", /^expected complete gzip data/],
    "truncated gzip in base64": [() => base64.slice(0, 100), "corrupt", /^expected complete gzip data/],
    "truncated gzip in a stream": [() => streamOf(cut(gzip.subarray(0, 100), 9)), "corrupt", /truncated, damaged/],
    "damaged gzip": [() => broken, "corrupt", /^expected complete gzip data/],
    "gzip with a wrong checksum": [() => checksum, "corrupt", /^expected complete gzip data/],
    "bytes after the end": [() => Buffer.concat([gzip, Buffer.from("garbage")]), "corrupt", /other bytes after its end/],
    "a second member that is damaged": [
      () => Buffer.concat([gzip, gzip.subarray(0, 50)]),
      "corrupt",
      /^expected complete gzip data/,
    ],
    "damaged base64": [() => "H4sI????", "corrupt", /^expected base64/],
    "bytes that are no text": [() => Uint8Array.of(0x80, 0x81, 0x82), "corrupt", /^expected UTF-8 text/],
    "gzip of no JSON": [() => gzipSync("<Error/>"), "invalid-json", /^expected JSON/],
    "gzip of nothing": [() => gzipSync(""), "invalid-json", /empty text/],
    "no bytes": [() => new Uint8Array(0), "invalid-json", /empty text/],
    "a stream of nothing": [() => streamOf([]), "invalid-json", /empty text/],
    "a Response without a body": [() => new Response(null), "invalid-json", /empty text/],
    "an unknown object": [
      () => ({ some: "thing" }),
      "unsupported-delivery",
      /^expected a CloudTrail record or a delivery of records/,
    ],
    "an unknown object, compressed": [
      () => gzipSync('{"some":"thing"}'),
      "unsupported-delivery",
      /^expected a CloudTrail record or a delivery of records/,
    ],
    nothing: [() => undefined, "unsupported-delivery", /found nothing/],
    "a promise": [() => Promise.resolve(gzip), "unsupported-delivery", /await it$/],
    "a locked stream": [() => locked, "unsupported-delivery", /^expected an unlocked stream, found a locked one/],
    "a stream that fails": [() => streamOf([], offline), "corrupt", /found one that failed before its end/, offline],
    "a stream that fails after gzip began": [
      () => streamOf([gzip.subarray(0, 50)], offline),
      "corrupt",
      /failed before its end/,
      offline,
    ],
    "a stream that fails after text began": [() => streamOf(["{"], offline), "corrupt", /failed before its end/, offline],
    "a stream that failed before": [() => streamOf([], offline), "corrupt", /failed before its end/, offline],
    "a stream of other things": [() => streamOf([1]), "unsupported-delivery", /found a chunk that is a number/],
    "a stream of gzip and other things": [
      () => streamOf([gzip.subarray(0, 9), {}]),
      "unsupported-delivery",
      /a chunk that is an object/,
    ],
    "an iterable that throws": [
      async function* () {
        yield gzip.subarray(0, 20);
        throw offline;
      },
      "corrupt",
      /failed before its end/,
      offline,
    ],
    "an object whose members throw": [
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw offline;
            },
            has: () => {
              throw offline;
            },
          },
        ),
      "unsupported-delivery",
      /./,
    ],
  };

  it.each(Object.entries(inputs))("%s", async (_, [make, code, message, cause]) => {
    const input = make();
    const error = await refusal(input);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.issues).toEqual([{ message: error.message, path: [] }]);
    expect(error.record).toBe(input);
    if (cause !== undefined) expect(error.cause).toBe(cause);
    expect(Object.keys(error)).not.toContain("cause");
  });

  it("a Response that was read before", async () => {
    const response = new Response(gzip);
    await response.arrayBuffer();
    const error = await refusal(response);
    expect(error.code).toBe("unsupported-delivery");
    expect(error.message).toBe("expected an unread body, found one that was read before: clone the response before you read it");
  });

  it("a Response whose body is locked", async () => {
    const response = new Response(gzip);
    response.body?.getReader();
    expect((await refusal(response)).message).toMatch(/locked/);
  });

  it("a stream that this function has read", async () => {
    const stream = streamOf([gzip]);
    await parseCompressedBraketEvents(stream);
    expect((await refusal(stream)).message).toMatch(/locked/);
  });

  it("gzip on a platform that cannot inflate", async () => {
    withoutZlib();
    vi.stubGlobal("DecompressionStream", undefined);
    const error = await refusal(gzip);
    expect(error.code).toBe("unsupported-delivery");
    expect(error.message).toMatch(/DecompressionStream/);
    expect(await counts(log)).toEqual(ONE);
  });
});

describe("several members on a platform whose DecompressionStream reads but one", () => {
  /** As the standard has it: whatever comes after the first member is an error. */
  class Strict {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<Uint8Array>;
    constructor() {
      const pieces: Uint8Array[] = [];
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
        transform(piece) {
          pieces.push(piece);
        },
        flush(controller) {
          const all = Buffer.concat(pieces);
          const { buffer, engine } = inflateRawSync(all.subarray(10), { info: true }) as unknown as {
            buffer: Buffer;
            engine: { bytesWritten: number };
          };
          if (10 + engine.bytesWritten + 8 !== all.length) throw new TypeError("trailing data");
          if (all.readUInt32LE(all.length - 8) !== crc32(buffer)) throw new TypeError("wrong checksum");
          controller.enqueue(new Uint8Array(buffer));
        },
      });
      this.readable = readable;
      this.writable = writable;
    }
  }

  const lines = [task, foreign, task, task].map((record) => new Uint8Array(gzipSync(`${JSON.stringify(record)}\n`)));
  const members = new Uint8Array(Buffer.concat(lines));
  const expected = { events: 3, rejected: [], skipped: 1 };

  it("reads them as bytes, as a stream and in a batch", async () => {
    withoutZlib();
    vi.stubGlobal("DecompressionStream", Strict);
    expect(await counts(members)).toEqual(expected);
    expect(await counts(gzip)).toEqual(ONE);
    for (const length of [1, 7, 100, lines[0]?.length ?? 0, 100_000]) {
      expect(await counts(streamOf(cut(members, length))), `${length} bytes`).toEqual(expected);
    }
    const data = Buffer.from(members).toString("base64");
    expect(await counts({ Records: [{ eventSource: "aws:kinesis", kinesis: { data } }, task] })).toEqual({
      ...expected,
      events: 4,
    });
  });

  it("is not misled by what looks like a header, and gives up on too many", async () => {
    withoutZlib();
    vi.stubGlobal("DecompressionStream", Strict);
    const header = gzip.subarray(0, 10);
    // Not compressed, so that the bytes stand in the data as they are.
    const stored = (times: number) => {
      const text = `${JSON.stringify({ ...task, userAgent: "@" })}\n`;
      const latin = Buffer.from(text, "latin1")
        .toString("latin1")
        .replace("@", Buffer.from(header).toString("latin1").repeat(times));
      return gzipSync(Buffer.from(latin, "latin1"), { level: 0 });
    };
    // The header is no UTF-8, so it is not JSON either; but it is inflated, and that is what matters here.
    const mistaken = await refusal(Buffer.concat([stored(3), members]));
    expect([mistaken.code, mistaken.message]).toEqual(["corrupt", "expected UTF-8 text, found other bytes"]);
    const giveUp = await refusal(Buffer.concat([stored(20), members]));
    expect([giveUp.code, giveUp.message]).toEqual(["corrupt", expect.stringMatching(/^expected complete gzip data/)]);
  });

  it("refuses a damaged one, and bytes after the last", async () => {
    withoutZlib();
    vi.stubGlobal("DecompressionStream", Strict);
    for (const input of [members.subarray(0, -3), Buffer.concat([members, Buffer.from("garbage")]), gzip.subarray(0, -3)]) {
      expect(await refusal(input)).toMatchObject({
        code: "corrupt",
        message: expect.stringMatching(/^expected complete gzip data/),
      });
      expect((await refusal(streamOf(cut(input, 50)))).code).toBe("corrupt");
    }
  });

  it("counts the bytes of all of them once", async () => {
    withoutZlib();
    vi.stubGlobal("DecompressionStream", Strict);
    const size = [task, foreign, task, task].reduce<number>((sum, record) => sum + JSON.stringify(record).length + 1, 0);
    expect(await counts(members, size)).toEqual(expected);
    expect((await refusal(members, size - 1)).code).toBe("too-large");
  });

  it("counts what a damaged one inflates to, so that many do not inflate without end", async () => {
    const data = Buffer.from(gzip.subarray(0, -4)).toString("base64");
    const delivery = { Records: [1, 2, 3].map(() => ({ eventSource: "aws:kinesis", kinesis: { data } })) };
    const { rejected } = await parseCompressedBraketEvents(delivery, { maxBytes: 2 * log.length });
    expect(rejected.map(({ code }) => code)).toEqual(["corrupt", "corrupt", "too-large"]);
  });
});

describe("maxBytes", () => {
  // At level 1, zeros shrink to a 230th: enough compressed bytes to see that they are not all pulled.
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(100_000_000), { level: 1 }));

  /** A stream that counts what is pulled of it, and tells whether it was cancelled. */
  function counted(bytes: Uint8Array, length: number) {
    const state = { pulled: 0, cancelled: false };
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = bytes.slice(state.pulled, state.pulled + length);
          state.pulled += piece.length;
          if (piece.length === 0) controller.close();
          else controller.enqueue(piece);
        },
        cancel() {
          state.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { state, stream };
  }

  it("stops a bomb while it inflates", async () => {
    expect(bomb.length).toBeGreaterThan(400_000);
    const { state, stream } = counted(bomb, 1024);
    const error = await refusal(stream, 1_000_000);
    expect(error.code).toBe("too-large");
    expect(error.message).toBe("expected at most 1000000 bytes in total (maxBytes), found more");
    expect(state.pulled).toBeLessThan(bomb.length / 10);
    await vi.waitFor(() => expect(state.cancelled).toBe(true));
  });

  it("hands no more of a bomb to the platform than a slice at a time", async () => {
    let inflated = 0;
    withoutZlib();
    const Platform = DecompressionStream;
    vi.stubGlobal(
      "DecompressionStream",
      class {
        constructor(format: CompressionFormat) {
          const inner = new Platform(format);
          const count = new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, controller) {
              inflated += chunk.length;
              controller.enqueue(chunk);
            },
          });
          Object.assign(this, { readable: inner.readable.pipeThrough(count), writable: inner.writable });
        }
      },
    );
    expect((await refusal(bomb, 1_000_000)).code).toBe("too-large");
    expect(inflated).toBeGreaterThan(1_000_000);
    expect(inflated).toBeLessThan(5_000_000);
  });

  it("stops a bomb in a bomb", async () => {
    expect((await refusal(gzipSync(bomb), 1_000_000)).code).toBe("too-large");
  });

  it("stops gzip in gzip without end", async () => {
    let nested: Uint8Array = gzip;
    for (let i = 0; i < 10; i++) nested = gzipSync(nested);
    expect((await refusal(nested)).code).toBe("too-large");
  });

  it("stops a stream that is not compressed and does not end", async () => {
    const { state, stream } = counted(new Uint8Array(10_000_000).fill(0x20), 1000);
    expect((await refusal(stream, 100_000)).code).toBe("too-large");
    expect(state.pulled).toBeLessThan(110_000);
    await vi.waitFor(() => expect(state.cancelled).toBe(true));
  });

  it("allows exactly so many", async () => {
    expect(await counts(gzip, log.length)).toEqual(ONE);
    expect(await counts(new Blob([log]), log.length)).toEqual(ONE);
    expect((await refusal(gzip, log.length - 1)).code).toBe("too-large");
    expect((await refusal(new Blob([log]), log.length - 1)).code).toBe("too-large");
  });

  it("counts over the call as a whole", async () => {
    const delivery = { Records: [1, 2, 3].map(() => ({ eventSource: "aws:kinesis", kinesis: { data: base64 } })) };
    expect(await counts(delivery, 2 * log.length)).toEqual({
      events: 2,
      rejected: [["Records.2.kinesis.data", "too-large"]],
      skipped: 2,
    });
  });

  it("rejects a bomb among the items of a batch, and keeps those before it", async () => {
    const datas = [base64, Buffer.from(bomb).toString("base64"), base64];
    const delivery = { Records: datas.map((data) => ({ eventSource: "aws:kinesis", kinesis: { data } })) };
    expect(await counts(delivery, 1_000_000)).toEqual({
      events: 1,
      rejected: [
        ["Records.1.kinesis.data", "too-large"],
        ["Records.2.kinesis.data", "too-large"],
      ],
      skipped: 1,
    });
  });

  it("does not count what is in memory and not compressed", async () => {
    expect(await counts(log, 1)).toEqual(ONE);
    expect(await counts(new TextEncoder().encode(log), 1)).toEqual(ONE);
  });

  it("bounds what is read of gzip that gives nothing: a name without end, blocks without content", async () => {
    const header = Uint8Array.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3);
    const blocks = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
    for (const [begin, unit] of [
      [header, [0x61]],
      [blocks, [0, 0, 0, 0xff, 0xff]],
    ] as const) {
      const bytes = new Uint8Array(10_000_000);
      for (let at = 0; at < bytes.length; at += unit.length) bytes.set(unit.slice(0, bytes.length - at), at);
      bytes.set(begin);
      const { state, stream } = counted(bytes, 1000);
      expect((await refusal(stream, 100_000)).code).toBe("too-large");
      expect(state.pulled).toBeLessThan(110_000);
      await vi.waitFor(() => expect(state.cancelled).toBe(true));
    }
  });

  it.each([0, -1, Number.NaN, "5", null])(
    "must be a number above 0, and is not when it is %j: nothing is read",
    async (maxBytes) => {
      const { state, stream } = counted(gzip, 10);
      const failure = await parseCompressedBraketEvents(stream, { maxBytes: maxBytes as number }).catch(
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(TypeError);
      expect((failure as TypeError).message).toMatch(/^maxBytes: expected a number above 0, found /);
      expect(state.pulled).toBe(0);
    },
  );

  it("may be without bound", async () => {
    expect(await counts(gzip, Number.POSITIVE_INFINITY)).toEqual(ONE);
  });

  it("stands in an object", async () => {
    await expect(parseCompressedBraketEvents(gzip, 5 as never)).rejects.toThrow("options: expected an object, found 5");
  });
});

describe("thousands of tiny members with garbage after the last", () => {
  it("are refused without an attempt of the platform for each", async () => {
    let made = 0;
    const Platform = DecompressionStream;
    vi.stubGlobal(
      "DecompressionStream",
      class extends Platform {
        constructor(format: CompressionFormat) {
          super(format);
          made++;
        }
      },
    );
    const tiny = gzipSync("");
    const input = Buffer.concat([...Array.from({ length: 10_000 }, () => tiny), Buffer.from([0x1f, 0x8b, 8, 1, 2])]);
    expect((await refusal(input)).code).toBe("corrupt");
    expect(made).toBe(1);
  });
});

describe("marks at the beginning (BOM)", () => {
  it("count alike in text and in bytes: one is dropped, and no more", async () => {
    const one = `\ufeff${log}`;
    const encoder = new TextEncoder();
    expect(await counts(one)).toEqual(ONE);
    expect(await counts(encoder.encode(one))).toEqual(ONE);
    const two = `\ufeff${one}`;
    const verdict = async (input: unknown) => {
      try {
        return await counts(input);
      } catch (error) {
        return (error as BraketParseError).code;
      }
    };
    expect(await verdict(encoder.encode(two))).toEqual(await verdict(two));
  });
});

describe("a stream with memory that was transferred", () => {
  it("is refused, and says so", async () => {
    const bytes = gzip.slice();
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    const error = await refusal(streamOf([bytes]));
    expect(error.message).toBe(
      "expected a stream of bytes or text, found a chunk that is a buffer that was transferred (detached)",
    );
  });
});
