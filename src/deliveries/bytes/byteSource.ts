import { chunkReader, kindOfChunk } from "./chunks.js";
import { Unreadable } from "./unreadable.js";

/** Bytes that come one chunk after the other. */
export interface ByteSource {
  /** All the bytes, where they are in memory already. */
  readonly whole?: Uint8Array;
  /** The next chunk; undefined at the end. It never rejects. */
  next(): Promise<Uint8Array | Unreadable | undefined>;
  /** Tells the origin that no more is wanted. */
  stop(): void;
}

/** What the readers of web streams and the iterators of Node's have in common. */
interface Steps {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  stop(): unknown;
}

/** The members by which streams, and what holds one, are told from plain data. */
interface Streaming {
  readonly getReader?: unknown;
  readonly stream?: unknown;
  readonly arrayBuffer?: unknown;
  readonly body?: unknown;
  readonly bodyUsed?: unknown;
  readonly [Symbol.asyncIterator]?: unknown;
}

/**
 * The source of a ReadableStream, a Blob, a Response or Request, or an async iterable such as Node's streams; undefined for other
 * values. They are told by what they can do, for a stream of another realm or library is no instance of this one's class.
 */
export function byteSourceOf(input: unknown): ByteSource | Unreadable | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  try {
    const steps = stepsOf(input);
    return steps === undefined || steps instanceof Unreadable ? steps : reading(steps);
  } catch (cause) {
    return new Unreadable("unsupported-delivery", "expected a stream that nobody reads yet, found one that is locked", cause);
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
    return new Unreadable("unsupported-delivery", "expected a body that was not read yet, found one that was read already");
  }
  if (response.body) return readerSteps(response.body);
  // Not every platform shows a body as a stream; and there may be none.
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
        const message = `expected a stream of bytes or text, found one that has ${kindOfChunk(value)} in it`;
        return new Unreadable("unsupported-delivery", message);
      } catch (cause) {
        return new Unreadable("corrupt", "expected a stream that can be read to its end, found one that broke off", cause);
      }
    },
    stop() {
      // Whether the origin stops well is no concern of ours: nothing of it is wanted any more.
      new Promise((resolve) => resolve(steps.stop())).catch(() => undefined);
    },
  };
}

/** Bytes that are there already. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  let rest: Uint8Array | undefined = bytes;
  return {
    whole: bytes,
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

/** A source that gives no more than so many bytes, whatever becomes of them. */
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

/** What is wrong with more bytes than the caller allows. */
export function tooMany(limit: number): Unreadable {
  return new Unreadable("too-large", `expected no more than ${limit} bytes in all (maxBytes), found more`);
}
