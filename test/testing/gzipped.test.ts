import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gzipped } from "../../src/entries/testing.js";

describe("gzipped", () => {
  it.each([
    ["nothing", 0],
    ["a little", 5],
    ["a full block", 65_535],
    ["one more", 65_536],
    ["several blocks", 200_001],
  ])("is read by Node's zlib and by the platform: %s", async (_, length) => {
    const text = "é😀x\n".repeat(length).slice(0, length);
    const file = gzipped(text);
    expect(gunzipSync(file).toString("utf8")).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
    const stream = new Blob([file as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(gunzipSync(file))).toBe(true);
  });

  it("takes the JSON text of an object, and bytes as they are", () => {
    expect(gunzipSync(gzipped({ a: [1] })).toString()).toBe('{"a":[1]}');
    expect([...gunzipSync(gzipped(new Uint8Array([0, 255, 128])))]).toEqual([0, 255, 128]);
    expect(gunzipSync(gunzipSync(gzipped(gzipped("twice")))).toString()).toBe("twice");
  });

  it("has a checksum that is checked", () => {
    const file = gzipped("text");
    file[file.length - 8] = (file.at(-8) ?? 0) ^ 1;
    expect(() => gunzipSync(file)).toThrow();
  });
});
