import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { bytesOf, fromBase64, isGzip, isGzipInBase64, textOf } from "../../../src/deliveries/bytes/bytes.js";

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

describe("textOf", () => {
  it("reads UTF-8, and leaves out a mark", () => {
    expect(textOf(Buffer.from("\ufeffä€😀"))).toBe("ä€😀");
  });

  it("reads UTF-16 as PowerShell writes it", () => {
    expect(textOf(Buffer.from("\ufeffä€", "utf16le"))).toBe("ä€");
  });

  it("refuses other bytes, for a replaced character would change what the record says", () => {
    expect(textOf(new Uint8Array([97, 0xff]))).toBeUndefined();
    expect(textOf(Buffer.from("€").subarray(0, 2))).toBeUndefined();
  });
});
