import { type ExampleContent, textOf } from "./content.js";

/** The largest number of bytes in a block. */
const BLOCK = 0xffff;

/** Method deflate, without flags, time and system. So it is the same on every platform. */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/**
 * Returns content as a gzip file, as a trail writes its log files to S3.
 *
 * - It is valid gzip with stored blocks, so it is not smaller than the text.
 * - The function is synchronous.
 * - The bytes are the same on every platform. Those of the platforms' own compressors differ.
 *
 * @example
 * const file = gzipped(inLogFile([exampleEvent("CreateJob"), exampleEvent("CancelJob")]));
 * (await parseCompressedBraketEvents(file)).events.map((item) => item.eventName); // => ["CreateJob", "CancelJob"]
 */
export function gzipped(content: ExampleContent): Uint8Array {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(textOf(content));
  const blocks = Math.max(1, Math.ceil(bytes.length / BLOCK));
  const file = new Uint8Array(HEADER.length + 5 * blocks + bytes.length + 8);
  const view = new DataView(file.buffer);
  file.set(HEADER);
  let at = HEADER.length;
  for (let block = 0; block < blocks; block++) {
    const stored = bytes.subarray(block * BLOCK, (block + 1) * BLOCK);
    view.setUint8(at, block === blocks - 1 ? 1 : 0);
    view.setUint16(at + 1, stored.length, true);
    view.setUint16(at + 3, ~stored.length & 0xffff, true);
    file.set(stored, at + 5);
    at += 5 + stored.length;
  }
  view.setUint32(at, crc32(bytes), true);
  view.setUint32(at + 4, bytes.length, true);
  return file;
}

/** The checksum at the end of a gzip file (RFC 1952). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
