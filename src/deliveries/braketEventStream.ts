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

/** An item of a `braketEventStream`: an event, another record about Braket, or a rejected item. */
export type BraketStreamItem =
  | {
      /** The event. */
      readonly event: BraketEvent;
      readonly other?: undefined;
      readonly rejected?: undefined;
    }
  | {
      /** The rejected item and the reason. Its path starts with `"line"` and the number of the line, counted from 1. */
      readonly rejected: RejectedRecord;
      readonly event?: undefined;
      readonly other?: undefined;
    }
  | {
      /** A record about Braket that is not an API call, as in `BraketBatch.others`. */
      readonly other: BraketOtherEvent;
      readonly event?: undefined;
      readonly rejected?: undefined;
    };

/** A chunk that `braketEventStream` accepts: bytes of UTF-8 text, or text. */
export type BraketStreamChunk = string | ArrayBufferLike | ArrayBufferView;

/**
 * The stream that `braketEventStream` returns. It is assignable to the TransformStream of every platform. It works with the types of
 * the DOM, of Node, of both or of neither.
 */
export interface BraketEventStream {
  /** The side that gives the events. */
  readonly readable: WebReadable<BraketStreamItem>;
  /** The side that takes the bytes or the text. */
  readonly writable: WebWritable<BraketStreamChunk>;
}

/** The options of `braketEventStream`. */
export interface BraketEventStreamOptions {
  /**
   * The most bytes of a line, and of an unfinished line in memory. A number above 0, or `Infinity` for no limit. The default is
   * 16 MiB.
   */
  readonly maxLineBytes?: number | undefined;
}

const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Returns a web TransformStream that reads JSON Lines and gives the Braket events.
 *
 * - A chunk is bytes or text. It may end anywhere, even inside a character.
 * - Memory is constant: the stream keeps one unfinished line, up to `maxLineBytes`.
 * - A line holds one record, or another delivery that `parseBraketEvents` accepts. Blank lines and CRLF are allowed.
 * - A line that does not mention Braket is not parsed and gives no item, even if it is damaged. Compressed data inside a line is not
 *   searched.
 * - A line that mentions Braket and cannot be read gives a `rejected` item, and the stream continues. A line over the limit has the
 *   code `too-large` and no `record`.
 * - The stream fails with a BraketParseError on gzip, on UTF-16, and on chunks that are neither bytes nor text. For gzip, pipe the
 *   input through `new DecompressionStream("gzip")` first.
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
  // The types are equivalent. The compiler cannot prove it, because it compares generic methods in one direction only.
  return new TransformStream<BraketStreamChunk, BraketStreamItem>({
    start(controller) {
      lines = lineReader(maxLineBytes, (line, number) => {
        for (const item of itemsOf(line, number, maxLineBytes)) controller.enqueue(item);
      });
    },
    transform: take,
    flush() {
      // Ends the last line, which may have no newline.
      take("\n");
    },
  }) as unknown as BraketEventStream;
}

/** Names the format of bytes by a first byte that UTF-8 text does not have. */
function notUtf8(first: number | undefined): string | undefined {
  if (first === 0x1f) return 'gzip: pipe it through new DecompressionStream("gzip") first';
  return first === 0xff || first === 0xfe ? "UTF-16" : undefined;
}

function unsupported(message: string, record: unknown): BraketParseError {
  return new BraketParseError(failure("unsupported-delivery", message, record));
}

/** Returns the items of a line. The line is undefined if it is too long. */
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
