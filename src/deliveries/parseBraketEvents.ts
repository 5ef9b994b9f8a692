import { BraketParseError } from "../events/error.js";
import { type BraketBatch, emptyBatch, sortInto } from "./batch.js";
import { walkUncompressed } from "./walkUncompressed.js";

/**
 * Parses the records in a delivery: in whatever CloudTrail's records arrive.
 *
 * - It takes objects, JSON text (one value, one a line, or one after the other), and bytes of UTF-8.
 * - It knows log files, EventBridge events, payloads and results of CloudWatch Logs, results of LookupEvents, and Lambda's batches from
 *   SQS, SNS, Kinesis, Kafka, Firehose and DynamoDB, each inside another too. All other JSON is searched for records.
 * - A bad item never hides its neighbours. It is put into `rejected`, with the path to it.
 * - A file that breaks off gives the records that are whole, and one rejected item for the rest.
 * - Compressed data is rejected: `parseCompressedBraketEvents` inflates it.
 *
 * The guide on deliveries lists the containers and the limits.
 *
 * @throws {BraketParseError} when the delivery as a whole cannot be read: it is no JSON, no record is in it, or it is compressed.
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
