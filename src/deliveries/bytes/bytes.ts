import { Unreadable } from "./unreadable.js";

/** The bytes of a Uint8Array, of another view or of a buffer, without a copy; undefined for anything else and for detached memory. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array && value.length > 0) return value;
  if (isDetached(value)) return undefined;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return isBuffer(value) ? new Uint8Array(value) : undefined;
}

/** Whether the memory of a view or a buffer was transferred to another owner, so that its bytes are gone. */
export function isDetached(value: unknown): boolean {
  const isView = ArrayBuffer.isView(value);
  const buffer = isView ? value.buffer : value;
  if (!isBuffer(buffer)) return false;
  try {
    // Not every engine has `detached`; all of them refuse a new view.
    new Uint8Array(buffer, isView ? value.byteOffset : 0, 0);
    return false;
  } catch {
    return true;
  }
}

function isBuffer(value: unknown): value is ArrayBufferLike {
  // Buffers of another realm, such as a worker's or a test's, are no instances of this one's ArrayBuffer.
  const tag = Object.prototype.toString.call(value);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]";
}

/** Whether bytes begin as every gzip file does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Whether a text begins as the base64 of every gzip file does. */
export function isGzipInBase64(text: string): boolean {
  return /^\s*H4sI/.test(text);
}

/** The bytes that a base64 text stands for, with or without padding; undefined for other text. */
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
 * The text of bytes in UTF-8, or in UTF-16 with a byte order mark (BOM), as PowerShell writes it. A BOM stays: whoever parses the
 * text drops one, so that bytes and text are read alike.
 */
export function decodedText(bytes: Uint8Array): string | Unreadable {
  const encoding = isMarked(bytes, 0xff, 0xfe) ? "utf-16le" : isMarked(bytes, 0xfe, 0xff) ? "utf-16be" : "utf-8";
  // Fatal: a character that stands for an unreadable one would change what the record says.
  const decoder = () => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder().decode(bytes);
  } catch {
    return isReadable(bytes, decoder())
      ? new Unreadable("too-large", "expected text that the platform can hold in one string, found a longer one")
      : new Unreadable("corrupt", "expected UTF-8 text, found other bytes");
  }
}

function isMarked(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** Whether bytes that do not decode at once do so piece by piece: then their text is longer than the engine's longest string. */
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
