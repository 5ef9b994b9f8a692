import { type ByteSource, byteSourceOf, sourceOfBytes, tooMany } from "./byteSource.js";
import { isGzip } from "./bytes.js";
import { growingBytes } from "./growingBytes.js";
import { gunzip, zlibOfPlatform } from "./gunzip.js";
import { Unreadable } from "./unreadable.js";

/** The number of bytes that may still be inflated. All data of a call shares it, so many small bombs count like a large one. */
export interface Budget {
  readonly of: number;
  left: number;
}

/**
 * The most compressed bytes that the platform gets at once. Some platforms inflate all of them before they stop; a slice then
 * becomes at most 16 MiB.
 */
const SLICE = 16 * 1024;

/** The most layers of gzip inside each other. CloudWatch Logs through a compressing Firehose has two. */
const MOST_LAYERS = 4;

/** Gzip that the platform does not inflate. It may have several members: some platforms read only one. */
class Refused extends Unreadable {}

/** Inflates gzip, and gzip inside it. */
export async function inflate(compressed: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  let content = await inflateLayer(compressed, budget);
  for (let layers = 1; content instanceof Uint8Array && isGzip(content); layers++) {
    if (layers === MOST_LAYERS) return new Unreadable("too-large", `expected at most ${MOST_LAYERS} layers of gzip, found more`);
    content = await inflateLayer(sourceOfBytes(content), budget);
  }
  return content;
}

async function inflateLayer(compressed: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  const { whole } = compressed;
  const zlib = zlibOfPlatform();
  const inflated = zlib && whole && gunzip(zlib, whole, budget);
  if (inflated !== undefined) return inflated;
  const { left } = budget;
  const kept = growingBytes();
  const keeping: ByteSource = {
    async next() {
      const chunk = await compressed.next();
      if (chunk instanceof Uint8Array) kept.add(chunk);
      return chunk;
    },
    // The rest may still be needed.
    stop: () => undefined,
  };
  let content = await collect(inflating(whole === undefined ? keeping : compressed), budget);
  if (content instanceof Refused) {
    const rest = whole === undefined ? await drain(keeping) : undefined;
    // The first attempt counts against the budget only if this one fails.
    const again = { of: budget.of, left };
    const bytes = whole ?? kept.view();
    // zlib reads several members, so what it does not inflate is damaged.
    const members = rest ?? (zlib ? gunzip(zlib, bytes, again) : await inflateMembers(bytes, again));
    if (members !== undefined) {
      budget.left = again.left;
      content = members;
    }
  }
  compressed.stop();
  return content;
}

/** The most places that look like the header of a member and are compressed data. */
const MOST_MISTAKES = 8;

/**
 * Inflates several members, for platforms that read only one; undefined for one member, or a damaged one. The platform does not
 * report where a member ends. So this searches for the header of the next member, and the platform checks the checksum.
 */
async function inflateMembers(bytes: Uint8Array, budget: Budget): Promise<Uint8Array | Unreadable | undefined> {
  const contents = growingBytes();
  let mistakes = 0;
  for (let begin = 0, end = nextHeader(bytes, 0); begin < bytes.length; end = nextHeader(bytes, end)) {
    const content = await collect(inflating(sourceOfBytes(bytes.subarray(begin, end))), budget);
    if (content instanceof Uint8Array) {
      contents.add(content);
      begin = end;
    } else if (content.code !== "corrupt") {
      return content;
    } else if (end === bytes.length || ++mistakes > MOST_MISTAKES) {
      return undefined;
    }
  }
  return contents.view();
}

/** Returns the index of the next header of gzip after an index, or the length. */
function nextHeader(bytes: Uint8Array, after: number): number {
  for (let at = bytes.indexOf(0x1f, after + 1); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    // Compressed data has the same three bytes once in some 16 MB. The checksum of the platform then shows the mistake.
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at;
  }
  return bytes.length;
}

/** Reads a source to its end. Returns its failure, if it has one. */
async function drain(source: ByteSource): Promise<Unreadable | undefined> {
  for (;;) {
    const chunk = await source.next();
    if (!(chunk instanceof Uint8Array)) return chunk;
  }
}

/** Returns all bytes of a source in one array. It stops the source when there are too many. */
export async function collect(source: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  const all = growingBytes();
  for (;;) {
    const chunk = await source.next();
    if (chunk === undefined) return all.view();
    budget.left -= chunk instanceof Unreadable ? 0 : chunk.length;
    if (chunk instanceof Unreadable || budget.left < 0) {
      source.stop();
      return chunk instanceof Unreadable ? chunk : tooMany(budget.of);
    }
    all.add(chunk);
  }
}

const DAMAGED =
  "expected complete gzip data, found data that does not inflate: it is truncated, damaged, or has other bytes after its end";

/** Inflates bytes with the DecompressionStream of the platform. */
function inflating(compressed: ByteSource): ByteSource {
  if (typeof DecompressionStream === "undefined") {
    const message = "expected a platform with DecompressionStream, found one without it: inflate the data before you pass it";
    return { next: async () => new Unreadable("unsupported-delivery", message), stop: () => compressed.stop() };
  }
  const { readable, writable } = new DecompressionStream("gzip");
  const inflated = byteSourceOf(readable) as ByteSource;
  const writer = writable.getWriter();
  let failed: Unreadable | undefined;
  let stopped = false;

  // Not piped: Node's writable side accepts 16,384 chunks before it applies backpressure.
  const write = async () => {
    while (!stopped) {
      const chunk = await compressed.next();
      if (chunk === undefined) return writer.close();
      if (chunk instanceof Unreadable) {
        failed = chunk;
        return writer.abort();
      }
      for (let at = 0; at < chunk.length && !stopped; at += SLICE) {
        // A copy, because the platform rejects shared memory and may detach the memory that it gets.
        await writer.write(chunk.slice(at, at + SLICE));
      }
    }
  };
  // The reading side reports an error of the writing side.
  write().catch(() => undefined);
  return {
    async next() {
      const chunk = await inflated.next();
      if (!(chunk instanceof Unreadable)) return chunk;
      return failed ?? new Refused("corrupt", DAMAGED, chunk.cause);
    },
    stop() {
      stopped = true;
      inflated.stop();
      compressed.stop();
    },
  };
}
