import { type ByteSource, byteSourceOf, sourceOfBytes, tooMany } from "./byteSource.js";
import { isGzip } from "./bytes.js";
import { growingBytes } from "./growingBytes.js";
import { Unreadable } from "./unreadable.js";

/** How many bytes may still come out. It is used up, whatever becomes of them, so that many small bombs count as a large one. */
export interface Budget {
  readonly of: number;
  left: number;
}

/**
 * The most compressed bytes that are handed to the platform at once. Some inflate all that they are given before they look
 * whether anybody wants it: this much may then become 16 MiB.
 */
const SLICE = 16 * 1024;

/** How often data may be compressed again. CloudWatch Logs by way of a compressing Firehose is, once. */
const MOST_LAYERS = 4;

/** Gzip that the platform refuses. It may be several members, of which some platforms read but one. */
class Refused extends Unreadable {}

/** The content of what begins as gzip does, and of any gzip in it. */
export async function inflate(compressed: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  let content = await inflateLayer(compressed, budget);
  for (let layers = 1; content instanceof Uint8Array && isGzip(content); layers++) {
    if (layers === MOST_LAYERS) return new Unreadable("too-large", "expected text, found gzip in gzip in gzip, too deep");
    content = await inflateLayer(sourceOfBytes(content), budget);
  }
  return content;
}

async function inflateLayer(compressed: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  const { left } = budget;
  const kept = growingBytes();
  const keeping: ByteSource = {
    async next() {
      const chunk = await compressed.next();
      if (chunk instanceof Uint8Array) kept.add(chunk);
      return chunk;
    },
    // Not yet: the rest may be needed.
    stop: () => undefined,
  };
  const { whole } = compressed;
  let content = await collect(inflating(whole === undefined ? keeping : compressed), budget);
  if (content instanceof Refused && !(await readsMembers())) {
    const rest = whole === undefined ? await drain(keeping) : undefined;
    // The attempt counts, unless this one is what it should have been.
    const again = { of: budget.of, left };
    const members = rest ?? (await inflateMembers(whole ?? kept.view(), again));
    if (members !== undefined) {
      budget.left = again.left;
      content = members;
    }
  }
  compressed.stop();
  return content;
}

/** Two empty members. */
const MEMBERS = /* @__PURE__ */ [1, 2].flatMap(() => [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Whether the platform reads several members: then what it refuses is damaged, and no attempt at each member is worth while. */
async function readsMembers(): Promise<boolean> {
  return (await collect(inflating(sourceOfBytes(Uint8Array.from(MEMBERS))), { of: 1, left: 1 })) instanceof Uint8Array;
}

/** How many times the header of a member may turn out to be compressed data that looks like one. */
const MOST_MISTAKES = 8;

/**
 * The content of several members one after the other, for platforms that read but one. Where a member ends, only inflating tells,
 * and the platform does not; so its end is looked for, by the header of the next, and the platform judges by the checksum.
 * Undefined when it is but one member, or a damaged one.
 */
async function inflateMembers(bytes: Uint8Array, budget: Budget): Promise<Uint8Array | Unreadable | undefined> {
  const contents = growingBytes();
  let mistakes = 0;
  for (let begin = 0, end = nextHeader(bytes, 0); begin < bytes.length; end = nextHeader(bytes, end)) {
    if (begin === 0 && end === bytes.length) return undefined;
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

/** Where after an index a header of gzip stands, with nothing in it that no compressor writes; at worst at the end. */
function nextHeader(bytes: Uint8Array, after: number): number {
  for (let at = bytes.indexOf(0x1f, after + 1); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    const [, magic, deflate, flags = 0xff, , , , , extra = 1, system = 0xfe] = bytes.subarray(at, at + 10);
    const isHeader = magic === 0x8b && deflate === 8 && flags < 0x20 && [0, 2, 4].includes(extra);
    if (isHeader && (system < 14 || system === 0xff)) return at;
  }
  return bytes.length;
}

/** Reads a source to its end; gives what is wrong with it, if anything. */
async function drain(source: ByteSource): Promise<Unreadable | undefined> {
  for (;;) {
    const chunk = await source.next();
    if (!(chunk instanceof Uint8Array)) return chunk;
  }
}

/** All the bytes of a source, in one piece; it is stopped as soon as there are too many. */
export async function collect(source: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  const all = growingBytes();
  for (;;) {
    let chunk = await source.next();
    if (chunk === undefined) return all.view();
    if (chunk instanceof Uint8Array) {
      budget.left -= chunk.length;
      if (budget.left >= 0) all.add(chunk);
      else chunk = tooMany(budget.of);
    }
    if (chunk instanceof Unreadable) {
      source.stop();
      return chunk;
    }
  }
}

const DAMAGED =
  "expected gzip data that is whole, found data that does not inflate: it is truncated or damaged, or has other bytes after its end";

/** What the platform makes of compressed bytes. */
function inflating(compressed: ByteSource): ByteSource {
  if (typeof DecompressionStream === "undefined") {
    const message = "expected a platform that has DecompressionStream, found one that cannot inflate gzip";
    return { next: async () => new Unreadable("unsupported-delivery", message), stop: () => compressed.stop() };
  }
  const { readable, writable } = new DecompressionStream("gzip");
  const inflated = byteSourceOf(readable) as ByteSource;
  const writer = writable.getWriter();
  let failed: Unreadable | undefined;
  let stopped = false;

  // Written by hand and not piped: Node's writable would take 16,384 chunks before it says that they are too many.
  const write = async () => {
    while (!stopped) {
      const chunk = await compressed.next();
      if (chunk === undefined) return writer.close();
      if (chunk instanceof Unreadable) {
        failed = chunk;
        return writer.abort();
      }
      for (let at = 0; at < chunk.length && !stopped; at += SLICE) {
        // A copy: the platform wants memory that is not shared, and may take it away.
        await writer.write(chunk.slice(at, at + SLICE));
      }
    }
  };
  // What goes wrong with writing, reading reports.
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
