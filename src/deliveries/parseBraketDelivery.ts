import { BraketParseError } from "../events/error.js";
import { type BraketDelivery, emptyDelivery, sortBothInto } from "./delivery.js";
import { walkUncompressed } from "./walkUncompressed.js";

/**
 * Parses the CloudTrail records and Braket's own EventBridge events in a delivery, in one pass.
 *
 * - It accepts what `parseBraketEvents` accepts, and returns what that returns and `stateChanges`. Events that `parseBraketEvents`
 *   counts as skipped are in `stateChanges` or, if they are invalid, in `rejected`.
 * - It reads them from every container: queues, streams, archives and their replays, Pipes, files with one event a line.
 * - It rejects compressed data. Use `parseCompressedBraketDelivery` for that.
 *
 * Other EventBridge events of Braket's own come back as unrecognized state changes. Events of other services are skipped.
 *
 * @throws {BraketParseError} when the delivery as a whole cannot be read, as `parseBraketEvents` does.
 * @example
 * const delivery = parseBraketDelivery({ Messages: [{ Body: JSON.stringify(stateChange) }, { Body: JSON.stringify(record) }] });
 * [delivery.events.length, delivery.stateChanges.length, delivery.rejected.length, delivery.skipped]; // => [1, 1, 0, 0]
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function parseBraketDelivery(delivery: unknown): BraketDelivery {
  const found = emptyDelivery();
  const failed = walkUncompressed(delivery, sortBothInto(found));
  if (failed !== undefined) throw new BraketParseError(failed);
  return found;
}
