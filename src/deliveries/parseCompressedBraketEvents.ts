import { type BraketBatch, emptyBatch, sortInto } from "./batch.js";
import { type CompressedOptions, walkCompressed } from "./walkCompressed.js";

export type { CompressedOptions };

/**
 * Parses a delivery that is compressed with gzip, a stream, or anything that `parseBraketEvents` accepts.
 *
 * - It accepts the bytes of a log file (`.json.gz`), also in base64 or base64url, with or without padding.
 * - It accepts a ReadableStream, a Blob, a Response, and any async iterable of bytes or text, such as Node's streams.
 * - It inflates compressed items of Lambda payloads, such as those of CloudWatch Logs and Kinesis.
 * - It reads several gzip members in one file, as Firehose and `cat a.gz b.gz` write them, on every platform. Other bytes after the
 *   end are `corrupt`; some platforms ignore zeros there.
 * - `maxBytes` is a limit for the whole call. After it, all compressed items are rejected as `too-large`. It stops decompression
 *   bombs, and streams that do not end. Data in memory that is not compressed does not count.
 * - An item that does not inflate is rejected. The other items are parsed.
 *
 * @throws {BraketParseError} as a rejected promise, if the input as a whole cannot be read: the data is `corrupt` or `too-large`,
 *   the stream fails or is locked, or the body was read before. The `cause` is the exception of the platform.
 * @throws {TypeError} as a rejected promise, if an option is invalid. Nothing is read then.
 * @example
 * const bytes = await new Response(new Blob([log]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
 * const batch = await parseCompressedBraketEvents(bytes);
 * batch.events.length; // => events.length
 */
export function parseCompressedBraketEvents(input: unknown, options: CompressedOptions = {}): Promise<BraketBatch> {
  return walkCompressed(input, options, emptyBatch(), sortInto);
}
