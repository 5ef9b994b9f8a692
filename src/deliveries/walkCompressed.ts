import { BraketParseError, failure, type ParseFailure } from "../events/error.js";
import { checkLimit, checkOptions } from "../validation/option.js";
import { type ByteSource, bounded, byteSourceOf, sourceOfBytes } from "./bytes/byteSource.js";
import { fromBase64, isGzip } from "./bytes/bytes.js";
import { growingBytes } from "./bytes/growingBytes.js";
import { type Budget, collect, inflate } from "./bytes/gzip.js";
import { Unreadable } from "./bytes/unreadable.js";
import type { Sink } from "./sink.js";
import { walk } from "./walk.js";

/** The options of `parseCompressedBraketEvents`. */
export interface CompressedOptions {
  /**
   * The most bytes that a call reads from a stream, and the most bytes that it inflates. A number above 0, or `Infinity` for no
   * limit. The default is 256 MiB.
   */
  readonly maxBytes?: number | undefined;
}

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Walks through a delivery and inflates what is compressed. Returns the batch into which its sink sorts. Rejects where the input as
 * a whole cannot be read, or an option is invalid.
 */
export async function walkCompressed<B>(
  input: unknown,
  options: CompressedOptions,
  batch: B,
  sinkInto: (batch: B) => Sink,
): Promise<B> {
  checkOptions(options);
  const { maxBytes = MAX_BYTES } = options;
  checkLimit("maxBytes", maxBytes);
  const budget: Budget = { of: maxBytes, left: maxBytes };
  const start = await contentOf(input, budget);
  if (start instanceof Unreadable) throw errorOf(failure(start.code, start.message, input), start.cause);
  const walking = walk(start.content, sinkInto(batch));
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

/** The start of base64 or base64url of gzip, of an object and of an array. No JSON text starts like this. */
const BASE64 = /^\s*(?:H4sI|[eW][w-z0-9+/_-])/;

/** Returns the delivery: the bytes of a stream or of a base64 text, or the input itself. */
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

/** Reads a whole stream, and inflates it if it is gzip. */
async function readAll(source: ByteSource, budget: Budget): Promise<Uint8Array | Unreadable> {
  // The first chunk may be too short for the mark of gzip.
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

/** Returns a source that gives bytes that were read before, and then the rest. */
function startingWith(bytes: Uint8Array, { next, stop }: ByteSource): ByteSource {
  const first = sourceOfBytes(bytes);
  return { next: async () => (await first.next()) ?? next(), stop };
}

function errorOf(failed: ParseFailure, cause: unknown): BraketParseError {
  const error = new BraketParseError(failed);
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: cause, configurable: true, writable: true });
  return error;
}
