/** The bytes of a Uint8Array, of another view or of a buffer, without a copy; undefined for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  // Buffers of another realm, such as a worker's or a test's, are no instances of this one's ArrayBuffer.
  const tag = Object.prototype.toString.call(value);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]"
    ? new Uint8Array(value as ArrayBuffer)
    : undefined;
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

/** The text of bytes in UTF-8, or in UTF-16 with the mark that PowerShell writes; undefined for other bytes. */
export function textOf(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    // Fatal: a character that stands for an unreadable one would change what the record says.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
