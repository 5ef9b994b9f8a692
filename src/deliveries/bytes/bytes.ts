import { Unreadable } from "./unreadable.js";

/**
 * Returns the bytes of a view or a buffer, without a copy; undefined for other values and for detached memory. It never throws,
 * also for a proxy or an object that only looks like bytes.
 */
export function bytesOf(value: unknown): Uint8Array | undefined {
  try {
    // A proxy of bytes is an instance of the class, and no view.
    if (!ArrayBuffer.isView(value)) return isBuffer(value) ? new Uint8Array(new DataView(value).buffer) : undefined;
    if (value instanceof Uint8Array && value.length > 0) return value;
    return isDetached(value) ? undefined : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  } catch {
    return undefined;
  }
}

/** Tests whether the memory of a view or a buffer was transferred (detached). Its bytes are then lost. */
export function isDetached(value: unknown): boolean {
  const isView = ArrayBuffer.isView(value);
  const buffer = isView ? value.buffer : value;
  if (!isBuffer(buffer)) return false;
  try {
    // Some engines have no `detached`. All of them throw when a view of detached memory is made.
    new Uint8Array(buffer, isView ? value.byteOffset : 0, 0);
    return false;
  } catch {
    return true;
  }
}

function isBuffer(value: unknown): value is ArrayBufferLike {
  // A buffer of another realm, such as a worker's, is not an instance of this realm's ArrayBuffer.
  const tag = Object.prototype.toString.call(value);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]";
}

/** Tests whether bytes begin with the mark of gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Tests whether a text begins like gzip in base64. */
export function isGzipInBase64(text: string): boolean {
  return /^\s*H4sI/.test(text);
}

/** Decodes base64, with or without padding; undefined for other text. */
export function fromBase64(text: string): Uint8Array | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark (BOM), as PowerShell writes it. The text keeps its BOM: the JSON parser drops
 * one, so bytes and text are parsed alike.
 */
export function decodedText(bytes: Uint8Array): string | Unreadable {
  const encoding = encodingOf(bytes);
  // Fatal, because a replacement character would change the record.
  const decoder = () => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder().decode(bytes);
  } catch {
    return isReadable(bytes, decoder())
      ? new Unreadable("too-large", "expected text that fits in one string of this platform, found longer text: pass it in parts")
      : new Unreadable("corrupt", "expected UTF-8 text, found other bytes");
  }
}

/** Returns the encoding of a text, by its byte order mark (BOM). */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  return first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Tests whether bytes decode in pieces. If they do not decode at once, their text is then longer than the engine's longest string. */
function isReadable(bytes: Uint8Array, decoder: TextDecoder): boolean {
  const PIECE = 1 << 16;
  try {
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
