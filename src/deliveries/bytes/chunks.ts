import { kindOf } from "../../validation/issue.js";
import { bytesOf, isDetached } from "./bytes.js";

/** A high surrogate, whose other half is in the next chunk. */
const HALF_AT_END = /[\uD800-\uDBFF]$/;

/**
 * Makes a reader of the chunks of one stream: it gives the bytes of a chunk of bytes or text, and undefined for anything else.
 * Half a character at the end of a chunk of text waits for the next one.
 */
export function chunkReader(): (chunk: unknown) => Uint8Array | undefined {
  const encoder = new TextEncoder();
  let half = "";
  return (chunk) => {
    if (typeof chunk !== "string") return bytesOf(chunk);
    const text = half + chunk;
    half = HALF_AT_END.test(text) ? text.slice(-1) : "";
    return encoder.encode(text.slice(0, text.length - half.length));
  };
}

/** The kind of a chunk that is no bytes and no text, in words. */
export function kindOfChunk(chunk: unknown): string {
  return isDetached(chunk) ? "a buffer that was transferred (detached)" : kindOf(chunk);
}
