import { chunkReader, kindOfChunk } from "./chunks.js";
import { Unreadable } from "./unreadable.js";

/** Bytes that arrive in chunks. */
export interface ByteSource {
  /** All the bytes, if they are in memory. */
  readonly whole?: Uint8Array;
  /** Returns the next chunk; undefined at the end. It never rejects. */
  next(): Promise<Uint8Array | Unreadable | undefined>;
  /** Cancels the origin. */
  stop(): void;
}

/** The common interface of web stream readers and of Node's iterators. */
interface Steps {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  stop(): unknown;
}

/** The members that distinguish a stream, or an object that holds one, from plain data. */
interface Streaming {
  readonly getReader?: unknown;
  readonly stream?: unknown;
  readonly arrayBuffer?: unknown;
  readonly body?: unknown;
  readonly bodyUsed?: unknown;
  readonly [Symbol.asyncIterator]?: unknown;
}

/**
 * Returns the bytes of a ReadableStream, a Blob, a Response, a Request or an async iterable; undefined for other values. It tests
 * members and not classes, because a stream of another realm or library has another class.
 */
export function byteSourceOf(input: unknown): ByteSource | Unreadable | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  try {
    const steps = stepsOf(input);
    return steps === undefined || steps instanceof Unreadable ? steps : reading(steps);
  } catch (cause) {
    return new Unreadable("unsupported-delivery", "expected an unlocked stream, found a locked one", cause);
  }
}

function stepsOf(input: Streaming): Steps | Unreadable | undefined {
  if (typeof input.getReader === "function") return readerSteps(input as WebStream);
  if (typeof input.arrayBuffer === "function" && "bodyUsed" in input) return bodySteps(input as Body);
  if (typeof input.arrayBuffer === "function" && typeof input.stream === "function") {
    return readerSteps((input as { stream(): WebStream }).stream());
  }
  if (typeof input[Symbol.asyncIterator] !== "function") return undefined;
  const iterator = (input as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return { next: () => iterator.next(), stop: () => iterator.return?.() };
}

interface WebStream {
  getReader(): { read(): Promise<{ done?: boolean; value?: unknown }>; cancel(): Promise<unknown> };
}

function readerSteps(stream: WebStream): Steps {
  const reader = stream.getReader();
  return { next: () => reader.read(), stop: () => reader.cancel() };
}

interface Body {
  readonly bodyUsed: boolean;
  readonly body?: WebStream | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function bodySteps(response: Body): Steps | Unreadable {
  if (response.bodyUsed) {
    return new Unreadable(
      "unsupported-delivery",
      "expected an unread body, found one that was read before: clone the response before you read it",
    );
  }
  if (response.body) return readerSteps(response.body);
  // Some platforms do not give the body as a stream. There may be no body.
  let value: Promise<ArrayBuffer> | undefined;
  return {
    async next() {
      if (value !== undefined) return { done: true };
      value = response.arrayBuffer();
      return { value: await value };
    },
    stop: () => undefined,
  };
}

function reading(steps: Steps): ByteSource {
  const read = chunkReader();
  return {
    async next() {
      try {
        const { done, value } = await steps.next();
        if (done) return undefined;
        const bytes = read(value);
        if (bytes !== undefined) return bytes;
        const message = `expected a stream of bytes or text, found a chunk that is ${kindOfChunk(value)}`;
        return new Unreadable("unsupported-delivery", message);
      } catch (cause) {
        return new Unreadable("corrupt", "expected a complete stream, found one that failed before its end", cause);
      }
    },
    stop() {
      // An error of the origin does not matter here: the bytes are no longer needed.
      new Promise((resolve) => resolve(steps.stop())).catch(() => undefined);
    },
  };
}

/** Returns a source of bytes that are in memory. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  let rest: Uint8Array | undefined = bytes;
  return {
    whole: bytes,
    async next() {
      const chunk = rest;
      rest = undefined;
      return chunk;
    },
    stop: () => undefined,
  };
}

/** Returns a source that gives at most `limit` bytes of another one. */
export function bounded(source: ByteSource, limit: number): ByteSource {
  let left = limit;
  return {
    async next() {
      const chunk = await source.next();
      if (chunk instanceof Uint8Array) left -= chunk.length;
      return left < 0 ? tooMany(limit) : chunk;
    },
    stop: source.stop,
  };
}

/** The failure for more bytes than the caller allows. */
export function tooMany(limit: number): Unreadable {
  return new Unreadable("too-large", `expected at most ${limit} bytes in total (maxBytes), found more`);
}
