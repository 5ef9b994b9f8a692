import { describe, expect, it } from "vitest";
import { growingBytes } from "../../../src/deliveries/bytes/growingBytes.js";
import { lineReader } from "../../../src/deliveries/bytes/lines.js";

/** Counts the bytes of all the memory that is made while something runs. */
function bytesMade(run: () => void): number {
  const Platform = Uint8Array;
  let made = 0;
  globalThis.Uint8Array = new Proxy(Platform, {
    construct(target, args: [number]) {
      if (typeof args[0] === "number") made += args[0];
      return Reflect.construct(target, args) as object;
    },
  });
  try {
    run();
  } finally {
    globalThis.Uint8Array = Platform;
  }
  return made;
}

const MEBIBYTE = 1 << 20;

describe("what an unfinished line takes", () => {
  it.each([16, 1024, 1 << 16])("does not depend on the size of the chunks: %d bytes", (size) => {
    const chunk = new Uint8Array(size).fill(0x78);
    const made = bytesMade(() => {
      const lines = lineReader(4 * MEBIBYTE, () => undefined);
      for (let pushed = 0; pushed < 4 * MEBIBYTE; pushed += size) lines(chunk);
    });
    // Each step is half as large again as the one before: all of them together are three times the last.
    expect(made).toBeLessThan(4 * 1.5 * 3 * MEBIBYTE);
  });

  it("does not grow past the limit, and the name is found wherever it stands", () => {
    for (const before of [0, 100, 32_760, 32_767, 65_530, 200_000]) {
      const found: (number | undefined)[] = [];
      const text = new TextEncoder().encode(`${"x".repeat(before)}braket.amazonaws.com${"x".repeat(300_000)}\n`);
      const made = bytesMade(() => {
        const lines = lineReader(1000, (line) => found.push(line?.length));
        for (let at = 0; at < text.length; at += 16) lines(text.subarray(at, at + 16));
      });
      expect(found).toEqual([undefined]);
      expect(made).toBeLessThan(4 * (1 << 16));
    }
  });
});

describe("growingBytes", () => {
  it("keeps what was added, until it is cleared", () => {
    const bytes = growingBytes();
    for (let i = 0; i < 100_000; i++) bytes.add(Uint8Array.of(i & 0xff));
    expect(bytes.view()).toHaveLength(100_000);
    expect(bytes.view()[99_999]).toBe(99_999 & 0xff);
    bytes.clear();
    expect(bytes.view()).toHaveLength(0);
    bytes.add(Uint8Array.of(7));
    expect([...bytes.view()]).toEqual([7]);
  });
});
