import type { BraketParseErrorCode } from "../../events/error.js";
import { kindOf } from "../../validation/issue.js";
import { chunkReader } from "./chunks.js";

/** Why bytes cannot be had. */
export interface Unreadable {
  readonly code: BraketParseErrorCode;
  readonly message: string;
  /** What the platform threw. */
  readonly cause?: unknown;
}

/** Bytes that come one chunk after the other. */
export interface Source {
  /** The next chunk; undefined at the end. It never rejects. */
  next(): Promise<Uint8Array | Unreadable | undefined>;
  /** Tells the origin that no more is wanted. */
  stop(): void;
}

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
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
export function sourceOf(input: unknown): Source | Unreadable | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  try {
    const steps = stepsOf(input);
    return steps === undefined || isUnreadable(steps) ? steps : reading(steps);
  } catch (cause) {
    return { code: "unsupported-delivery", message: "expected a stream that nobody reads yet, found one that is locked", cause };
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
    return { code: "unsupported-delivery", message: "expected a body that was not read yet, found one that was read already" };
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

function reading(steps: Steps): Source {
  const read = chunkReader();
  return {
    async next() {
      try {
        const { done, value } = await steps.next();
        if (done) return undefined;
        const bytes = read(value);
        if (bytes !== undefined) return bytes;
        const message = `expected a stream of bytes or text, found one that has ${kindOf(value)} in it`;
        return { code: "unsupported-delivery", message };
      } catch (cause) {
        return { code: "corrupt", message: "expected a stream that can be read to its end, found one that broke off", cause };
      }
    },
    stop() {
      // Whether the origin stops well is no concern of ours: nothing of it is wanted any more.
      new Promise((resolve) => resolve(steps.stop())).catch(() => undefined);
    },
  };
}
