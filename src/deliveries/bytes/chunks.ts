import { bytesOf } from "./bytes.js";

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

/** Puts bytes together. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** How many bytes there are in all. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((length, piece) => length + piece.length, 0);
}
