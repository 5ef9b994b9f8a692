import { BraketParseError, type BraketParseErrorCode, failure, messageOf, type ParseFailure } from "../events/error.js";
import type { BraketEvent } from "../events/event.js";
import type { BraketOtherEvent } from "../events/otherEvents.js";
import { checkLimit, checkOptions } from "../validation/option.js";
import { emptyBatch, sortInto } from "./batch.js";
import { decodedText } from "./bytes/bytes.js";
import { chunkReader, kindOfChunk } from "./bytes/chunks.js";
import { lineReader } from "./bytes/lines.js";
import { Unreadable } from "./bytes/unreadable.js";
import type { WebReadable, WebWritable } from "./bytes/webStream.js";
import type { RejectedRecord } from "./sink.js";
import { walkUncompressed } from "./walkUncompressed.js";

/** What `braketEventStream` gives: an event, or an item that is no valid one. */
export type BraketStreamItem =
  | {
      /** The event. */
      readonly event: BraketEvent;
      readonly other?: undefined;
      readonly rejected?: undefined;
    }
  | {
      /** The item and what is wrong with it. Its path starts with `"line"` and the number of the line, counted from 1. */
      readonly rejected: RejectedRecord;
      readonly event?: undefined;
      readonly other?: undefined;
    }
  | {
      /** A record about Braket that is no API call, as in `BraketBatch.others`. */
      readonly other: BraketOtherEvent;
      readonly event?: undefined;
      readonly rejected?: undefined;
    };

/** What `braketEventStream` takes: bytes of UTF-8 text, or text. */
export type BraketStreamChunk = string | ArrayBufferLike | ArrayBufferView;

/**
 * The stream that `braketEventStream` returns. It can be used wherever a platform expects its own TransformStream, with the types
 * of the DOM, of Node, of both or of neither.
 */
export interface BraketEventStream {
  /** The side that the events are read from. */
  readonly readable: WebReadable<BraketStreamItem>;
  /** The side that the bytes or the text are written to. */
  readonly writable: WebWritable<BraketStreamChunk>;
}

/** The options of `braketEventStream`. */
export interface BraketEventStreamOptions {
  /**
   * The most bytes that a line may have, and so what is kept in memory of an unfinished one: a number above 0, `Infinity` for no
   * limit, by default 16 MiB.
   */
  readonly maxLineBytes?: number | undefined;
}

const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Returns a web TransformStream that takes JSON Lines, a record a line, and gives the Braket events.
 *
 * - A chunk is bytes or text, and may end anywhere, even within a character.
 * - Memory is constant: one unfinished line, up to `maxLineBytes`, however small the chunks are.
 * - A line may hold what else `parseBraketEvents` takes, such as an EventBridge event. It may end with CRLF, be blank, or be the
 *   last without an end.
 * - A line that does not mention Braket is not parsed. Foreign records give no item, and neither do damaged lines that do not
 *   mention Braket. Compressed data inside a line is not searched.
 * - A line that mentions Braket and cannot be read gives a `rejected` item: a damaged line, an invalid record, and a line over
 *   the limit (`too-large`, with an undefined `record`). The stream goes on with the next line.
 *
 * The stream fails, with a BraketParseError, only on what is no UTF-8 text at all: on gzip (pipe it through
 * `new DecompressionStream("gzip")` first), on UTF-16, and on chunks of other kinds.
 *
 * @throws {TypeError} when an option is invalid.
 * @example
 * const lines = ['{"eventVersion":"1.11","eventSource":"s3.amazonaws.com","eventName":"GetObject"}', JSON.stringify(record)].join("\n");
 * const stream = new Blob([lines]).stream().pipeThrough(braketEventStream());
 * const names = [];
 * for await (const { event } of stream) names.push(event?.eventName);
 * names; // => ["CreateQuantumTask"]
 */
export function braketEventStream(options: BraketEventStreamOptions = {}): BraketEventStream {
  checkOptions(options);
  const { maxLineBytes = MAX_LINE_BYTES } = options;
  checkLimit("maxLineBytes", maxLineBytes);
  const read = chunkReader();
  let lines: (bytes: Uint8Array) => void;
  let began = false;
  const take = (chunk: unknown) => {
    const bytes = read(chunk);
    if (bytes === undefined) throw unsupported(`expected chunks of bytes or text, found ${kindOfChunk(chunk)}`, chunk);
    if (!began && bytes.length > 0) {
      began = true;
      const other = notUtf8(bytes[0]);
      if (other !== undefined) throw unsupported(`expected UTF-8 text, found ${other}`, chunk);
    }
    lines(bytes);
  };
  // The platform's type says the same in other words, of which the compiler compares the generic ones one way only.
  return new TransformStream<BraketStreamChunk, BraketStreamItem>({
    start(controller) {
      lines = lineReader(maxLineBytes, (line, number) => {
        for (const item of itemsOf(line, number, maxLineBytes)) controller.enqueue(item);
      });
    },
    transform: take,
    flush() {
      // The end of the last line, which may have none.
      take("\n");
    },
  }) as unknown as BraketEventStream;
}

/** What bytes are that begin with one that UTF-8 text does not begin with. */
function notUtf8(first: number | undefined): string | undefined {
  if (first === 0x1f) return 'gzip: pipe it through new DecompressionStream("gzip") first';
  return first === 0xff || first === 0xfe ? "UTF-16" : undefined;
}

function unsupported(message: string, record: unknown): BraketParseError {
  return new BraketParseError(failure("unsupported-delivery", message, record));
}

/** What is in a line; undefined stands for one that is too long. */
function itemsOf(line: Uint8Array | undefined, number: number, limit: number): readonly BraketStreamItem[] {
  const at = ["line", number];
  const rejected = (failed: ParseFailure, inside: readonly (string | number)[] = []): BraketStreamItem => {
    const path = [...at, ...inside];
    return { rejected: { ...failed, path, message: messageOf(failed.issues, path) } };
  };
  const unreadable = (code: BraketParseErrorCode, message: string, record: unknown) => [rejected(failure(code, message, record))];
  if (line === undefined) {
    return unreadable("too-large", `expected a line of at most ${limit} bytes (maxLineBytes), found a longer one`, undefined);
  }
  const text = decodedText(line);
  if (text instanceof Unreadable) return unreadable(text.code, text.message, line.slice());
  const batch = emptyBatch();
  const failed = walkUncompressed(text.endsWith("\r") ? text.slice(0, -1) : text, sortInto(batch));
  if (failed !== undefined) return [rejected(failed)];
  return [
    ...batch.events.map((event) => ({ event })),
    ...batch.others.map((other) => ({ other })),
    ...batch.rejected.map((item) => rejected(item, item.path)),
  ];
}
