import { kindOf } from "../../validation/issue.js";
import { bytesOf, isDetached } from "./bytes.js";

/** A high surrogate at the end of a chunk. Its other half is in the next chunk. */
const HALF_AT_END = /[\uD800-\uDBFF]$/;

/**
 * Returns a function that converts the chunks of one stream to bytes. It returns undefined for a chunk that is neither bytes nor
 * text. It keeps half a character at the end of a text chunk for the next chunk.
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

/** Names the kind of a chunk that is neither bytes nor text. */
export function kindOfChunk(chunk: unknown): string {
  try {
    return isDetached(chunk) ? "a buffer that was transferred (detached)" : kindOf(chunk);
  } catch {
    return "a member that throws when it is read";
  }
}
