/**
 * Streams of JSON Lines, and scans of large logs that have few Braket records.
 *
 * @module
 */

// A stream of JSON Lines
export {
  type BraketEventStream,
  type BraketEventStreamOptions,
  type BraketStreamChunk,
  type BraketStreamItem,
  braketEventStream,
} from "../deliveries/braketEventStream.js";
export type { WebReadable, WebWritable } from "../deliveries/bytes/webStream.js";

// Large logs with few Braket records
export { mentionsBraket } from "../deliveries/mentionsBraket.js";
export { type BraketScan, scanBraketEvents } from "../deliveries/scanBraketEvents.js";
