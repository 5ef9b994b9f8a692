import { isUnreadable, type Source, sourceOf, type Unreadable } from "./byteSource.js";
import { isGzip } from "./bytes.js";
import { joined, lengthOf } from "./chunks.js";

/** How many bytes may still come out. It is used up, whatever becomes of them, so that many small bombs are no large one. */
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

/** The content of what begins as gzip does, and of any gzip in it. */
export async function inflate(compressed: Source, budget: Budget): Promise<Uint8Array | Unreadable> {
  let content = await inflateLayer(compressed, budget);
  for (let layers = 1; !isUnreadable(content) && isGzip(content); layers++) {
    if (layers === MOST_LAYERS) return { code: "too-large", message: "expected text, found gzip in gzip in gzip, too deep" };
    content = await inflateLayer(sourceOfBytes(content), budget);
  }
  return content;
}

async function inflateLayer(compressed: Source, budget: Budget): Promise<Uint8Array | Unreadable> {
  const { left } = budget;
  const kept: Uint8Array[] = [];
  const keeping: Source = {
    async next() {
      const chunk = await compressed.next();
      if (chunk !== undefined && !isUnreadable(chunk)) kept.push(chunk);
      return chunk;
    },
    // Not yet: the rest may be needed.
    stop: () => undefined,
  };
  const content = await collect(inflating(keeping), budget);
  if (!isUnreadable(content)) return content;
  let found: Uint8Array | Unreadable = content;
  if (content.message === DAMAGED) {
    const rest = await collect(keeping, { of: left, left: left - lengthOf(kept) });
    // The attempt counts, unless this one is what it should have been.
    const again = { of: budget.of, left };
    const members = isUnreadable(rest) ? undefined : await inflateMembers(joined(kept), again);
    if (members !== undefined) {
      budget.left = again.left;
      found = members;
    }
  }
  compressed.stop();
  return found;
}

/** How many times the header of a member may turn out to be compressed data that looks like one. */
const MOST_MISTAKES = 8;

/**
 * The content of several members one after the other, for platforms that read but one. Where a member ends, only inflating tells,
 * and the platform does not; so its end is looked for, by the header of the next, and the platform judges by the checksum.
 * Undefined when it is but one member, or a damaged one.
 */
async function inflateMembers(bytes: Uint8Array, budget: Budget): Promise<Uint8Array | Unreadable | undefined> {
  const contents: Uint8Array[] = [];
  let mistakes = 0;
  for (let begin = 0, end = nextHeader(bytes, 0); begin < bytes.length; end = nextHeader(bytes, end)) {
    if (begin === 0 && end === bytes.length) return undefined;
    const content = await collect(inflating(sourceOfBytes(bytes.subarray(begin, end))), budget);
    if (!isUnreadable(content)) {
      contents.push(content);
      begin = end;
    } else if (content.code !== "corrupt") {
      return content;
    } else if (end === bytes.length || ++mistakes > MOST_MISTAKES) {
      return undefined;
    }
  }
  return joined(contents);
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

/** All the bytes of a source, in one piece; it is stopped as soon as there are too many. */
export async function collect(source: Source, budget: Budget): Promise<Uint8Array | Unreadable> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await source.next();
    if (chunk === undefined) return joined(chunks);
    if (isUnreadable(chunk)) {
      source.stop();
      return chunk;
    }
    budget.left -= chunk.length;
    // So written, a limit that is not a number is none that allows anything.
    if (!(budget.left >= 0)) {
      source.stop();
      return { code: "too-large", message: `expected no more than ${budget.of} bytes in all (maxBytes), found more` };
    }
    chunks.push(chunk);
  }
}

/** Bytes that are there already. */
export function sourceOfBytes(bytes: Uint8Array): Source {
  let rest: Uint8Array | undefined = bytes;
  return {
    async next() {
      const chunk = rest;
      rest = undefined;
      return chunk;
    },
    stop() {
      rest = undefined;
    },
  };
}

const DAMAGED =
  "expected gzip data that is whole, found data that does not inflate: it is truncated or damaged, or has other bytes after its end";

/** What the platform makes of compressed bytes. */
function inflating(compressed: Source): Source {
  if (typeof DecompressionStream === "undefined") {
    const message = "expected a platform that has DecompressionStream, found one that cannot inflate gzip";
    return { next: async () => ({ code: "unsupported-delivery", message }), stop: () => compressed.stop() };
  }
  const { readable, writable } = new DecompressionStream("gzip");
  const inflated = sourceOf(readable) as Source;
  const writer = writable.getWriter();
  let failed: Unreadable | undefined;
  let stopped = false;

  // Written by hand and not piped: Node's writable would take 16,384 chunks before it says that they are too many.
  const write = async () => {
    while (!stopped) {
      const chunk = await compressed.next();
      if (chunk === undefined) return writer.close();
      if (isUnreadable(chunk)) {
        failed = chunk;
        return writer.abort();
      }
      for (let at = 0; at < chunk.length && !stopped; at += SLICE) {
        // A copy: the platform wants memory that is not shared, and may take it away.
        await writer.write(chunk.slice(at, at + SLICE));
      }
    }
  };
  // What goes wrong with writing, reading tells.
  write().catch(() => undefined);
  return {
    async next() {
      const chunk = await inflated.next();
      if (!isUnreadable(chunk)) return chunk;
      return failed ?? { code: "corrupt", message: DAMAGED, cause: chunk.cause };
    },
    stop() {
      stopped = true;
      inflated.stop();
      compressed.stop();
    },
  };
}
