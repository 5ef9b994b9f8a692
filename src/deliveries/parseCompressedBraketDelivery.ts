import { type BraketDelivery, emptyDelivery, sortBothInto } from "./delivery.js";
import { type CompressedOptions, walkCompressed } from "./walkCompressed.js";

/**
 * Parses a delivery as `parseBraketDelivery` does, compressed with gzip or not, from memory or from a stream.
 *
 * It accepts what `parseCompressedBraketEvents` accepts, with the same limit.
 *
 * @throws {BraketParseError} as a rejected promise, if the input as a whole cannot be read.
 * @throws {TypeError} as a rejected promise, if an option is invalid. Nothing is read then.
 * @example
 * const lines = [record, stateChange].map((item) => JSON.stringify(item)).join("\n");
 * const bytes = await new Response(new Blob([lines]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
 * const { events, stateChanges } = await parseCompressedBraketDelivery(bytes);
 * [events.length, stateChanges.length]; // => [1, 1]
 */
export function parseCompressedBraketDelivery(input: unknown, options: CompressedOptions = {}): Promise<BraketDelivery> {
  return walkCompressed(input, options, emptyDelivery(), sortBothInto);
}
