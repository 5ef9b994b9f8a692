import type { BraketEvent } from "../events/event.js";
import type { BraketOtherEvent } from "../events/otherEvents.js";
import { emptyBatch, sortInto } from "./batch.js";
import type { WebReadable, WebWritable } from "./bytes/webStream.js";
import { type LineItems, lineStream } from "./lineStream.js";
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

/**
 * Returns a web TransformStream that reads JSON Lines and gives the Braket events.
 *
 * - A chunk is bytes or text. It may end anywhere, even inside a character.
 * - Memory is constant: the stream keeps one unfinished line, up to `maxLineBytes`.
 * - A line holds one record, or another delivery that `parseBraketEvents` accepts. Blank lines and CRLF are allowed.
 * - A line that does not mention Braket is not parsed and gives no item, even if it is damaged. Compressed data inside a line is not
 *   searched.
 * - Braket's own EventBridge events give no item. `braketDeliveryStream` of `braket-cloudtrail/state-changes` gives them too.
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
  return lineStream(options, itemsIn) as BraketEventStream;
}

const itemsIn: LineItems<BraketStreamItem> = (text, reject) => {
  const batch = emptyBatch();
  const failed = walkUncompressed(text, sortInto(batch));
  if (failed !== undefined) return [reject(failed)];
  return [
    ...batch.events.map((event) => ({ event })),
    ...batch.others.map((other) => ({ other })),
    ...batch.rejected.map((item) => reject(item, item.path)),
  ];
};
