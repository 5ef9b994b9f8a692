import { BraketParseError, failure, type ParseFailure } from "../events/error.js";
import { checkLimit, checkOptions } from "../validation/option.js";
import { type BraketBatch, emptyBatch, sortInto } from "./batch.js";
import { type ByteSource, bounded, byteSourceOf, sourceOfBytes } from "./bytes/byteSource.js";
import { fromBase64, isGzip } from "./bytes/bytes.js";
import { growingBytes } from "./bytes/growingBytes.js";
import { type Budget, collect, inflate } from "./bytes/gzip.js";
import { Unreadable } from "./bytes/unreadable.js";
import { walk } from "./walk.js";

/** The options of `parseCompressedBraketEvents`. */
export interface CompressedOptions {
  /**
   * The most bytes that are read from a stream, and the most that all the compressed data of one call may inflate to: a number
   * above 0, `Infinity` for no limit, by default 256 MiB.
   */
  readonly maxBytes?: number | undefined;
}

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Parses what `parseBraketEvents` parses, and what is compressed with gzip. It takes:
 *
 * - the bytes of a log file (`.json.gz`), or the same in base64 or base64url, with or without padding;
 * - a ReadableStream, a Blob, a Response, or any async iterable of bytes or text, such as Node's streams;
 * - Lambda payloads whose items are compressed, such as those of CloudWatch Logs and Kinesis;
 * - all of these without compression.
 *
 * `maxBytes` bounds what is read and what is kept. It stops a decompression bomb while it inflates, and a stream that goes on
 * without giving content. It holds for the call as a whole: after an item that used it up, the other compressed items are
 * rejected as `too-large` too. Data in memory that is not compressed does not count.
 *
 * Several gzip members one after the other, as Firehose and `cat a.gz b.gz` make them, are read on every platform. Other bytes
 * after the end are `corrupt` where the platform minds them; of zeros, some do not. An item of a batch that does not inflate is rejected, and its
 * neighbours parse.
 *
 * @throws {BraketParseError} as a rejected promise, when the input as a whole cannot be read: the data is `corrupt` or
 *   `too-large`, the stream fails or is locked, the body was read before. What the platform threw is the `cause`.
 * @throws {TypeError} as a rejected promise, before anything is read, when an option is invalid.
 * @example
 * const bytes = await new Response(new Blob([log]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
 * const batch = await parseCompressedBraketEvents(bytes);
 * batch.events.length; // => events.length
 */
export async function parseCompressedBraketEvents(input: unknown, options: CompressedOptions = {}): Promise<BraketBatch> {
  checkOptions(options);
  const { maxBytes = MAX_BYTES } = options;
  checkLimit("maxBytes", maxBytes);
  const budget: Budget = { of: maxBytes, left: maxBytes };
  const start = await contentOf(input, budget);
  if (start instanceof Unreadable) throw errorOf(failure(start.code, start.message, input), start.cause);
  const batch = emptyBatch();
  const walking = walk(start.content, sortInto(batch));
  let step = walking.next();
  let cause: unknown;
  while (!step.done) {
    const inflated = await inflate(sourceOfBytes(step.value), budget);
    if (inflated instanceof Unreadable) cause = inflated.cause;
    step = walking.next(inflated);
  }
  if (step.value !== undefined) throw errorOf({ ...step.value, record: input }, cause);
  return batch;
}

/** How base64 and base64url of gzip, of an object and of an array begin. No JSON text begins so. */
const BASE64 = /^\s*(?:H4sI|[eW][w-z0-9+/_-])/;

/** What is to be walked through: the bytes that a stream or a base64 text stands for, or the input itself. */
async function contentOf(input: unknown, budget: Budget): Promise<{ readonly content: unknown } | Unreadable> {
  if (typeof input === "string") {
    const bytes = BASE64.test(input) ? fromBase64(input.replaceAll("-", "+").replaceAll("_", "/")) : undefined;
    return { content: bytes ?? input };
  }
  const source = byteSourceOf(input);
  if (source === undefined) return { content: input };
  const content = source instanceof Unreadable ? source : await readAll(bounded(source, budget.of), budget);
  return content instanceof Unreadable ? content : { content };
}

/** Everything that a stream has, inflated on the way where it is gzip. */
async function readAll(source: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  // The first chunk may be too short to tell gzip from other bytes.
  const beginning = growingBytes();
  while (beginning.view().length < 2) {
    const chunk = await source.next();
    if (chunk instanceof Unreadable) return chunk;
    if (chunk === undefined) break;
    beginning.add(chunk);
  }
  const whole = startingWith(beginning.view(), source);
  return isGzip(beginning.view()) ? inflate(whole, budget) : collect(whole, budget);
}

/** A source of which the first bytes were read already. */
function startingWith(bytes: Uint8Array, { next, stop }: ByteSource): ByteSource {
  let first: Uint8Array | undefined = bytes;
  return {
    async next() {
      const now = first;
      first = undefined;
      return now ?? next();
    },
    stop,
  };
}

function errorOf(failed: ParseFailure, cause: unknown): BraketParseError {
  const error = new BraketParseError(failed);
  if (cause !== undefined)
    Object.defineProperty(error, "cause", { value: cause, enumerable: false, configurable: true, writable: true });
  return error;
}
