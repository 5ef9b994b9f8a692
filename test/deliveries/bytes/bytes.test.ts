import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { bytesOf, decodedText, fromBase64, isDetached, isGzip, isGzipInBase64 } from "../../../src/deliveries/bytes/bytes.js";

const abc = new Uint8Array([97, 98, 99]);

describe("bytesOf", () => {
  it.each([
    ["a Uint8Array", abc],
    ["a Buffer", Buffer.from("abc")],
    ["a part of a buffer", new Uint8Array([0, 97, 98, 99, 0]).subarray(1, 4)],
    ["a DataView", new DataView(abc.buffer, 0, 3)],
    ["an Int8Array", new Int8Array(abc.buffer)],
    ["an ArrayBuffer", abc.buffer],
    ["an ArrayBuffer of another realm", runInNewContext("new Uint8Array([97, 98, 99]).buffer")],
  ])("takes %s", (_name, value) => {
    expect([...(bytesOf(value) ?? [])]).toEqual([97, 98, 99]);
  });

  it.each([[undefined], [null], ["abc"], [[97]], [{ length: 1, 0: 97 }], [new Blob(["abc"])]])("does not take %s", (value) => {
    expect(bytesOf(value)).toBeUndefined();
  });
});

describe("gzip", () => {
  it("is known by its first bytes", () => {
    expect(isGzip(new Uint8Array([0x1f, 0x8b, 8]))).toBe(true);
    expect(isGzip(new Uint8Array([0x1f]))).toBe(false);
    expect(isGzip(abc)).toBe(false);
  });

  it("is known in base64", () => {
    expect(isGzipInBase64("H4sIAAAA")).toBe(true);
    expect(isGzipInBase64("\n H4sIAAAA")).toBe(true);
    expect(isGzipInBase64('{"H4sI":1}')).toBe(false);
  });
});

describe("fromBase64", () => {
  it.each([
    ["AP/+", [0, 255, 254]],
    ["YQ==", [97]],
    ["YQ", [97]],
    ["YW\nJj", [97, 98, 99]],
    ["", []],
  ])("reads %j", (text, bytes) => {
    expect([...(fromBase64(text) ?? [])]).toEqual(bytes);
  });

  it.each(["no base64!", "Y", "é", '{"a":1}'])("does not read %j", (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});

describe("decodedText", () => {
  it("reads UTF-8, and leaves a mark where it is", () => {
    expect(decodedText(Buffer.from("\ufeffä€😀"))).toBe("\ufeffä€😀");
  });

  it("reads UTF-16 as PowerShell writes it", () => {
    expect(decodedText(Buffer.from("\ufeffä€", "utf16le"))).toBe("\ufeffä€");
  });

  it("refuses other bytes, for a replaced character would change what the record says", () => {
    expect(decodedText(new Uint8Array([97, 0xff]))).toMatchObject({ code: "corrupt" });
    expect(decodedText(Buffer.from("€").subarray(0, 2))).toMatchObject({ code: "corrupt" });
  });

  it("tells text that is too long for one string from bytes that are no text", () => {
    const Platform = TextDecoder;
    vi.stubGlobal(
      "TextDecoder",
      class extends Platform {
        override decode(input?: AllowSharedBufferSource, options?: TextDecodeOptions): string {
          if (options === undefined && (input?.byteLength ?? 0) > 100_000) throw new RangeError("too long");
          return super.decode(input, options);
        }
      },
    );
    expect(decodedText(new Uint8Array(100_000).fill(97))).toHaveLength(100_000);
    expect(decodedText(Buffer.from("€".repeat(50_000)))).toMatchObject({ code: "too-large" });
    expect(decodedText(new Uint8Array(200_000).fill(0xff))).toMatchObject({ code: "corrupt" });
    expect(decodedText(Buffer.from("€".repeat(50_000)).subarray(0, -1))).toMatchObject({ code: "corrupt" });
    vi.unstubAllGlobals();
  });
});

describe("memory that was transferred", () => {
  const detached = () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const views = [bytes.buffer, bytes, new DataView(bytes.buffer), new Uint16Array(bytes.buffer)];
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return views;
  };

  it("is told from memory that is empty", () => {
    for (const view of detached()) {
      expect(isDetached(view)).toBe(true);
      expect(bytesOf(view)).toBeUndefined();
    }
    for (const view of [new ArrayBuffer(0), new Uint8Array(0), new SharedArrayBuffer(0), {}, "", undefined]) {
      expect(isDetached(view)).toBe(false);
    }
    expect(bytesOf(new Uint8Array(0))).toHaveLength(0);
  });
});
