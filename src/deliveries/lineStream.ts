import { BraketParseError, type BraketParseErrorCode, failure, messageOf, type ParseFailure } from "../events/error.js";
import { checkLimit, checkOptions } from "../validation/option.js";
import type { BraketEventStreamOptions, BraketStreamChunk } from "./braketEventStream.js";
import { decodedText } from "./bytes/bytes.js";
import { chunkReader, kindOfChunk } from "./bytes/chunks.js";
import { type IndexOfMention, lineReader } from "./bytes/lines.js";
import { Unreadable } from "./bytes/unreadable.js";
import type { RejectedRecord } from "./sink.js";

/** A rejected item. Its path starts with `"line"` and the number of the line. */
interface RejectedLine {
  readonly rejected: RejectedRecord;
}

/** Makes a rejected item of the line. `inside` is the path in the line. */
type RejectLine = (failed: ParseFailure, inside?: readonly (string | number)[]) => RejectedLine;

/** Returns the items in the text of a line. */
export type LineItems<I> = (text: string, rejected: RejectLine) => readonly (I | RejectedLine)[];

const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** Returns a stream that reads the lines that mention Braket, each of them by `itemsIn`. `indexOf` finds the mentions. */
export function lineStream<I>(options: BraketEventStreamOptions, itemsIn: LineItems<I>, indexOf?: IndexOfMention) {
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
  return new TransformStream<BraketStreamChunk, I | RejectedLine>({
    start(controller) {
      const report = (line: Uint8Array | undefined, number: number) => {
        for (const item of itemsOf(line, number, maxLineBytes, itemsIn)) controller.enqueue(item);
      };
      lines = lineReader(maxLineBytes, report, indexOf);
    },
    transform: take,
    flush() {
      // Ends the last line, which may have no newline.
      take("\n");
    },
  });
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
function itemsOf<I>(
  line: Uint8Array | undefined,
  number: number,
  limit: number,
  itemsIn: LineItems<I>,
): readonly (I | RejectedLine)[] {
  const at = ["line", number];
  const rejected: RejectLine = (failed, inside = []) => {
    const path = [...at, ...inside];
    return { rejected: { ...failed, path, message: messageOf(failed.issues, path) } };
  };
  const unreadable = (code: BraketParseErrorCode, message: string, record: unknown) => [rejected(failure(code, message, record))];
  if (line === undefined) {
    return unreadable("too-large", `expected a line of at most ${limit} bytes (maxLineBytes), found a longer one`, undefined);
  }
  const text = decodedText(line);
  if (text instanceof Unreadable) return unreadable(text.code, text.message, line.slice());
  return itemsIn(text.endsWith("\r") ? text.slice(0, -1) : text, rejected);
}
