import { BraketParseError, failure, type ParseFailure } from "../events/error.js";
import { checkLimit, checkOptions } from "../validation/option.js";
import type { BraketEventStreamOptions, BraketStreamChunk } from "./braketEventStream.js";
import { decodedText } from "./bytes/bytes.js";
import { chunkReader, kindOfChunk } from "./bytes/chunks.js";
import { type IndexOfMention, lineReader } from "./bytes/lines.js";
import { rejected } from "./rejected.js";
import type { RejectedRecord } from "./sink.js";

/** A rejected item. Its path starts with `"line"` and the number of the line. */
interface RejectedLine {
  readonly rejected: RejectedRecord;
}

/** Makes a rejected item of the line. `inside` is the path in the line. */
type RejectLine = (failed: ParseFailure, inside?: readonly (string | number)[]) => RejectedLine;

/** Returns the items in the text of a line. */
export type LineItems<I> = (text: string, reject: RejectLine) => readonly (I | RejectedLine)[];

const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** The formats of bytes by a first byte that UTF-8 text does not have. */
const NOT_UTF8: Readonly<Record<number, string>> = {
  31: 'gzip: pipe it through new DecompressionStream("gzip") first',
  254: "UTF-16",
  255: "UTF-16",
};

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
    if (bytes === undefined) throw unsupported("chunks of bytes or text", kindOfChunk(chunk), chunk);
    const other = began ? undefined : NOT_UTF8[bytes[0] ?? 0];
    if (other !== undefined) throw unsupported("UTF-8 text", other, chunk);
    began ||= bytes.length > 0;
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

function unsupported(expected: string, found: string, chunk: unknown): BraketParseError {
  return new BraketParseError(failure("unsupported-delivery", `expected ${expected}, found ${found}`, chunk));
}

/** Returns the items of a line. The line is undefined if it is too long. */
function itemsOf<I>(
  line: Uint8Array | undefined,
  number: number,
  limit: number,
  itemsIn: LineItems<I>,
): readonly (I | RejectedLine)[] {
  const reject: RejectLine = (failed, inside = []) => ({ rejected: rejected(failed, ["line", number, ...inside]) });
  const text = line && decodedText(line);
  if (typeof text === "string") return itemsIn(text.endsWith("\r") ? text.slice(0, -1) : text, reject);
  const { code, message } = text ?? {
    code: "too-large",
    message: `expected a line of at most ${limit} bytes (maxLineBytes), found a longer one`,
  };
  return [reject(failure(code, message, line?.slice()))];
}
