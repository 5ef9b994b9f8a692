import { BraketParseError } from "../events/error.js";
import { type BraketBatch, emptyBatch, sortInto } from "./batch.js";
import { walkUncompressed } from "./walkUncompressed.js";

/**
 * Parses all records in a delivery, and returns the events and the rejected items.
 *
 * - A delivery is an object, JSON text (one value, one on each line, or one after the other), or bytes of UTF-8 text.
 * - Known containers are log files, EventBridge events, payloads and results of CloudWatch Logs, results of LookupEvents, and Lambda
 *   batches from SQS, SNS, Kinesis, Kafka, Firehose and DynamoDB, also inside each other. All other JSON is searched for records.
 * - An invalid item does not stop the parse. It is in `rejected`, with its path.
 * - A truncated file gives its complete records, and one rejected item for the rest.
 * - Compressed data is rejected. Use `parseCompressedBraketEvents` for it.
 *
 * The guide `docs/guides/deliveries.md` lists the containers and the limits.
 *
 * @throws {BraketParseError} if the delivery as a whole cannot be read: it is not JSON, it holds no record, or it is compressed.
 * @example
 * const batch = parseBraketEvents(log);
 * [batch.events.length, batch.rejected.length, batch.skipped]; // => [71, 2, 12]
 * batch.rejected[1]?.path; // => ["Records", 77]
 * batch.rejected[1]?.message; // => "Records[77].requestParameters.shots: expected a number, found a string"
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 */
export function parseBraketEvents(delivery: unknown): BraketBatch {
  const batch = emptyBatch();
  const failed = walkUncompressed(delivery, sortInto(batch));
  if (failed !== undefined) throw new BraketParseError(failed);
  return batch;
}
