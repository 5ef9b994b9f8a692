import { BraketParseError, type BraketParseErrorCode, failure, messageOf, type ParseFailure } from "../events/error.js";
import type { BraketEvent } from "../events/event.js";
import { kindOf } from "../validation/issue.js";
import { emptyBatch, sortInto } from "./batch.js";
import { textOf } from "./bytes/bytes.js";
import { chunkReader, joined } from "./bytes/chunks.js";
import { indexOfMention } from "./mentionsBraket.js";
import type { RejectedRecord } from "./sink.js";
import { walkUncompressed } from "./walkUncompressed.js";

declare global {
  // Where the platform's types are known, they add their members to this; where they are not, our declarations still compile.
  interface TransformStream<I, O> {}
}

/** What `braketEventStream` gives: an event, or an item that is no valid one. */
export type BraketStreamItem =
  | {
      /** The event. */
      readonly event: BraketEvent;
      readonly rejected?: undefined;
    }
  | {
      /** The item and what is wrong with it. Its path starts with `"line"` and the number of the line, counted from 1. */
      readonly rejected: RejectedRecord;
      readonly event?: undefined;
    };

/** What `braketEventStream` takes: bytes of UTF-8 text, or text. */
export type BraketStreamChunk = string | ArrayBufferLike | ArrayBufferView;

/** What `braketEventStream` may be told. */
export interface BraketEventStreamOptions {
  /** The most bytes that a line may have, and so what is held in memory of one that goes on: 16 MiB unless told. */
  readonly maxLineBytes?: number | undefined;
}

const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Makes a web TransformStream that takes JSON Lines, a record a line, of any length, in constant memory, and gives the Braket
 * events. Chunks may be bytes or text and end anywhere, even within a character. A line may also hold what else `parseBraketEvents`
 * takes, such as an EventBridge event; so may it end with CRLF, be blank, or be the last without an end.
 *
 * A line that does not mention Braket is not parsed. So it is fast where nearly every record is foreign, and silent about what is
 * none of its business: foreign records, and lines that are damaged but do not mention Braket, as one that breaks off before the
 * record's `eventSource` does not. Compressed data inside a line is not looked into.
 *
 * What mentions Braket and cannot be read comes out as `rejected`: a damaged line, an invalid record, and a line over the limit
 * (`too-large`, with an undefined `record`); it goes on with the next line. The stream fails, with a BraketParseError, only on
 * what is no UTF-8 text at all: on gzip (pipe it through `new DecompressionStream("gzip")` first), on UTF-16, and on chunks of
 * other kinds.
 *
 * @example
 * const lines = ['{"eventVersion":"1.11","eventSource":"s3.amazonaws.com","eventName":"GetObject"}', JSON.stringify(record)].join("\n");
 * const stream = new Blob([lines]).stream().pipeThrough(braketEventStream());
 * const names = [];
 * for await (const { event } of stream) names.push(event?.eventName);
 * names; // => ["CreateQuantumTask"]
 */
export function braketEventStream(options: BraketEventStreamOptions = {}): TransformStream<BraketStreamChunk, BraketStreamItem> {
  const { maxLineBytes = MAX_LINE_BYTES } = options;
  const read = chunkReader();
  let lines: (bytes: Uint8Array) => void;
  let began = false;
  const take = (chunk: unknown) => {
    const bytes = read(chunk);
    if (bytes === undefined) throw unsupported(`expected chunks of bytes or text, found ${kindOf(chunk)}`, chunk);
    if (!began && bytes.length > 0) {
      began = true;
      const other = notUtf8(bytes[0]);
      if (other !== undefined) throw unsupported(`expected UTF-8 text, found ${other}`, chunk);
    }
    lines(bytes);
  };
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
  });
}

/** What bytes are that begin with one that UTF-8 text does not begin with. */
function notUtf8(first: number | undefined): string | undefined {
  if (first === 0x1f) return 'gzip: pipe it through new DecompressionStream("gzip") first';
  return first === 0xff || first === 0xfe ? "UTF-16" : undefined;
}

function unsupported(message: string, record: unknown): BraketParseError {
  return new BraketParseError(failure("unsupported-delivery", message, record));
}

/** Bytes enough for the name with every character escaped, in JSON text that is nested a few times. */
const LONGEST_MENTION = 1024;

const NEWLINE = 0x0a;

/**
 * Makes a function that takes the bytes of a text piece by piece, and tells of each line that mentions Braket: its bytes, or
 * undefined for a line over the limit, and its number. The bytes are lent: they are only good during the call.
 */
function lineReader(limit: number, tell: (line: Uint8Array | undefined, number: number) => void): (bytes: Uint8Array) => void {
  let number = 1;
  // The beginning of the line that the next piece goes on with; once it is over the limit, only the end of that.
  let held: Uint8Array[] = [];
  let size = 0;
  let mentioned = false;

  const hold = (piece: Uint8Array) => {
    if (piece.length === 0) return;
    size += piece.length;
    held.push(piece.slice());
    if (size <= limit) return;
    const known = joined(held);
    mentioned ||= indexOfMention(known) !== -1;
    held = [known.slice(-LONGEST_MENTION)];
  };

  const finish = () => {
    const line = size > limit ? undefined : joined(held);
    if (line === undefined ? mentioned : indexOfMention(line) !== -1) tell(line, number);
    held = [];
    size = 0;
    mentioned = false;
    number++;
  };

  return (bytes) => {
    let at = 0;
    if (size > 0) {
      const end = bytes.indexOf(NEWLINE);
      hold(end === -1 ? bytes : bytes.subarray(0, end));
      if (end === -1) return;
      finish();
      at = end + 1;
    }
    const stop = bytes.lastIndexOf(NEWLINE) + 1;
    const whole = bytes.subarray(0, stop);
    while (at < stop) {
      const mention = indexOfMention(whole.subarray(at));
      const begin = mention === -1 ? stop : whole.lastIndexOf(NEWLINE, at + mention) + 1;
      number += linesBetween(whole, at, begin);
      if (mention === -1) break;
      const end = whole.indexOf(NEWLINE, at + mention);
      tell(end - begin > limit ? undefined : whole.subarray(begin, end), number++);
      at = end + 1;
    }
    hold(bytes.subarray(Math.max(at, stop)));
  };
}

/** How many lines there are between the beginnings of two. */
function linesBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = bytes.indexOf(NEWLINE, at) + 1) count++;
  return count;
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
  const text = textOf(line);
  if (text === undefined) return unreadable("corrupt", "expected UTF-8 text, found other bytes", line.slice());
  const batch = emptyBatch();
  const failed = walkUncompressed(text.endsWith("\r") ? text.slice(0, -1) : text, sortInto(batch));
  if (failed !== undefined) return [rejected(failed)];
  return [...batch.events.map((event) => ({ event })), ...batch.rejected.map((item) => rejected(item, item.path))];
}
