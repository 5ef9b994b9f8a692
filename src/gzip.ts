import { joined } from "./chunks.js";
import { isGzip } from "./deliveries/bytes.js";
import { isUnreadable, type Source, sourceOf, type Unreadable } from "./source.js";

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
  let content = await collect(inflating(compressed), budget);
  for (let layers = 1; !isUnreadable(content) && isGzip(content); layers++) {
    if (layers === MOST_LAYERS) return { code: "too-large", message: "expected text, found gzip in gzip in gzip, too deep" };
    content = await collect(inflating(sourceOfBytes(content)), budget);
  }
  return content;
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
  "expected gzip data that is whole, found data that does not inflate: it is truncated or damaged, or has more than one member " +
  "or other bytes after its end, which the DecompressionStream of this platform may refuse";

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
