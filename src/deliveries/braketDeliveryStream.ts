import type { BraketStateChange } from "../stateChanges/stateChange.js";
import type { BraketEventStreamOptions, BraketStreamChunk, BraketStreamItem } from "./braketEventStream.js";
import { indexOfEither } from "./bytes/mentionOfEither.js";
import type { WebReadable, WebWritable } from "./bytes/webStream.js";
import { emptyDelivery, sortBothInto } from "./delivery.js";
import { type LineItems, lineStream } from "./lineStream.js";
import { walkUncompressed } from "./walkUncompressed.js";

/** An item of a `braketDeliveryStream`: an item of a `braketEventStream`, or one of Braket's own EventBridge events. */
export type BraketDeliveryStreamItem =
  | (BraketStreamItem & { readonly stateChange?: undefined })
  | {
      /** Braket's own event. */
      readonly stateChange: BraketStateChange;
      readonly event?: undefined;
      readonly other?: undefined;
      readonly rejected?: undefined;
    };

/** The stream that `braketDeliveryStream` returns. It is assignable to the TransformStream of every platform. */
export interface BraketDeliveryStream {
  /** The side that gives the events. */
  readonly readable: WebReadable<BraketDeliveryStreamItem>;
  /** The side that takes the bytes or the text. */
  readonly writable: WebWritable<BraketStreamChunk>;
}

/**
 * Returns a web TransformStream that reads JSON Lines and gives the Braket events and Braket's own EventBridge events.
 *
 * A line that mentions neither the service nor the sender `aws.braket` is not parsed and gives no item. Its other rules are those of
 * `braketEventStream` of `braket-cloudtrail/large-logs`, which gives no event of Braket's own.
 *
 * @throws {TypeError} when an option is invalid.
 * @example
 * const lines = [stateChange, record].map((item) => JSON.stringify(item)).join("\n");
 * const stream = new Blob([lines]).stream().pipeThrough(braketDeliveryStream());
 * const names = [];
 * for await (const { event, stateChange } of stream) names.push(event?.eventName ?? stateChange?.["detail-type"]);
 * names; // => ["Braket Task State Change", "CreateQuantumTask"]
 */
export function braketDeliveryStream(options: BraketEventStreamOptions = {}): BraketDeliveryStream {
  return lineStream(options, itemsIn, indexOfEither) as BraketDeliveryStream;
}

const itemsIn: LineItems<BraketDeliveryStreamItem> = (text, reject) => {
  const delivery = emptyDelivery();
  const failed = walkUncompressed(text, sortBothInto(delivery));
  if (failed !== undefined) return [reject(failed)];
  return [
    ...delivery.events.map((event) => ({ event })),
    ...delivery.others.map((other) => ({ other })),
    ...delivery.stateChanges.map((stateChange) => ({ stateChange })),
    ...delivery.rejected.map((item) => reject(item, item.path)),
  ];
};
