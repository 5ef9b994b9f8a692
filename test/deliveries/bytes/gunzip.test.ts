import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sourceOfBytes } from "../../../src/deliveries/bytes/byteSource.js";
import { isGzip } from "../../../src/deliveries/bytes/bytes.js";
import { gunzip, zlibOfPlatform } from "../../../src/deliveries/bytes/gunzip.js";
import { inflate } from "../../../src/deliveries/bytes/gzip.js";
import { Unreadable } from "../../../src/deliveries/bytes/unreadable.js";
import { runs } from "../../support/runs.js";
import { withoutZlib } from "../../support/withoutZlib.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What becomes of compressed bytes: the content or the reason, and what is left of the budget. */
async function inflated(bytes: Uint8Array, most: number) {
  const budget = { of: most, left: most };
  const content = await inflate(sourceOfBytes(bytes), budget);
  return content instanceof Unreadable
    ? { code: content.code, message: content.message, cause: content.cause instanceof Error && content.cause.message }
    : { content: Buffer.from(content).toString("base64"), left: budget.left };
}

async function byStream(bytes: Uint8Array, most: number) {
  withoutZlib();
  try {
    return await inflated(bytes, most);
  } finally {
    vi.restoreAllMocks();
  }
}

/** What zlib alone inflates. */
function byZlib(bytes: Uint8Array, budget = { of: 100, left: 100 }) {
  const zlib = zlibOfPlatform();
  if (zlib === undefined) throw new Error("expected a platform with zlib, found one without it");
  const content = gunzip(zlib, bytes, budget);
  return content instanceof Uint8Array ? Buffer.from(content).toString("latin1") : content;
}

const bytesOf = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const member = fc
  .oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.record({ byte: fc.nat(255), times: fc.nat(200_000) }).map(({ byte, times }) => new Uint8Array(times).fill(byte)),
  )
  .map((content) => new Uint8Array(gzipSync(content)));

/** Members one after the other, and what may happen to them. */
const data = fc
  .record({
    members: fc.array(member, { minLength: 1, maxLength: 3 }),
    after: fc.oneof(
      { weight: 3, arbitrary: fc.constant(new Uint8Array(0)) },
      fc.nat(600).map((zeros) => new Uint8Array(zeros)),
      fc.uint8Array({ maxLength: 20 }),
    ),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
    flip: fc.option(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), with: fc.integer({ min: 1, max: 255 }) }), {
      freq: 3,
    }),
  })
  .map(({ members, after, cut, flip }) => {
    const all = bytesOf(...members, after);
    const bytes = cut === null ? all : all.slice(0, Math.floor(cut * all.length));
    const at = flip === null ? -1 : Math.floor(flip.at * (bytes.length - 1));
    if (at >= 0) bytes[at] = (bytes[at] as number) ^ (flip?.with ?? 0);
    return bytes;
  })
  .filter(isGzip);

describe("the zlib of the platform", () => {
  it("gives the answers of its DecompressionStream, for whole, damaged and concatenated data", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(data, async (bytes) => {
        const expected = await byStream(bytes, 2 ** 28);
        expect(await inflated(bytes, 2 ** 28)).toEqual(expected);
        if ("content" in expected) read++;
      }),
      { numRuns: runs(2000) },
    );
    expect(read).toBeGreaterThan(20);
  });

  it("keeps the limit of a DecompressionStream", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 3 }), fc.nat(300_000), async (members, most) => {
        const bytes = bytesOf(...members);
        expect(await inflated(bytes, most)).toEqual(await byStream(bytes, most));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("stops at the limit", () => {
    const budget = { of: 1000, left: 1000 };
    const refused = byZlib(new Uint8Array(gzipSync(new Uint8Array(1001))), budget);
    expect(refused).toMatchObject({ code: "too-large", message: expect.stringContaining("at most 1000 bytes") });
    expect(budget.left).toBeLessThan(0);
    const exact = { of: 1000, left: 1000 };
    expect(byZlib(new Uint8Array(gzipSync(new Uint8Array(1000))), exact)).toHaveLength(1000);
    expect(exact.left).toBe(0);
  });

  it("leaves data to the DecompressionStream if zeros follow it, or if it is damaged", () => {
    const whole = new Uint8Array(gzipSync("text"));
    expect(byZlib(whole)).toBe("text");
    expect(byZlib(bytesOf(whole, whole))).toBe("texttext");
    for (const zeros of [1, 2, 3, 4, 5, 1000].map((count) => new Uint8Array(count))) {
      expect(byZlib(bytesOf(whole, zeros)), `${zeros.length} zeros`).toBeUndefined();
      expect(byZlib(bytesOf(whole, whole, zeros)), `${zeros.length} zeros`).toBeUndefined();
      expect(byZlib(bytesOf(gzipSync(""), zeros)), `${zeros.length} zeros`).toBeUndefined();
    }
    expect(byZlib(whole.slice(0, -1))).toBeUndefined();
    expect(byZlib(new Uint8Array(0))).toBeUndefined();
  });

  it("may be missing", () => {
    withoutZlib();
    expect(zlibOfPlatform()).toBeUndefined();
    vi.stubGlobal("process", undefined);
    expect(zlibOfPlatform()).toBeUndefined();
    vi.stubGlobal("process", { env: {} });
    expect(zlibOfPlatform()).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
