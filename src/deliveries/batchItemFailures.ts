import { isObject, recordKindOf } from "../readers/recordKind.js";
import type { BraketBatch } from "./batch.js";
import { containerOf } from "./containers/registry.js";

/** What a Lambda function returns to have only some items of its batch delivered again. */
export interface BatchItemFailures<Identifier = string> {
  /** One entry for each item that failed. */
  batchItemFailures: { itemIdentifier: Identifier }[];
}

/** How Lambda names a Kafka record: the topic with the number of its partition, as in the `records` of the event, and the offset. */
export interface KafkaItemIdentifier {
  /** The topic, a hyphen, and the number of the partition: `trail-0`. */
  partition: string;
  /** The offset of the record in its partition. */
  offset: number;
}

/** A Lambda event from Kafka, as far as `batchItemFailures` needs to know it. */
export interface KafkaLambdaEvent {
  readonly eventSource: "aws:kafka" | "SelfManagedKafka" | (string & {});
  readonly records: object;
}

/**
 * Makes the partial-batch response of a Lambda function: which items of the batch are to be delivered again.
 *
 * - It knows the batches of SQS, Kinesis and DynamoDB streams, and of Kafka, whose identifiers are objects.
 * - An item has failed when anything in it was rejected, whatever the code. To let some codes pass, leave their entries out of `rejected`.
 * - What was skipped has not failed, such as a message that only points to a file in S3.
 * - An entry that leads to no item with an identifier gives an empty identifier: Lambda then takes the whole batch for failed, so that
 *   nothing is lost.
 *
 * Pass the same event that the batch was parsed from: the paths in the batch lead into it. Lambda reads the response only where the
 * event source mapping has `ReportBatchItemFailures`. A stream stops at the item that fails until it succeeds or expires, unless the
 * mapping limits the attempts.
 *
 * @example
 * const event = { Records: [{ messageId: "m-1", body: JSON.stringify(record) }, { messageId: "m-2", body: "{" }] };
 * batchItemFailures(event, parseBraketEvents(event)); // => { batchItemFailures: [{ itemIdentifier: "m-2" }] }
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
 */
export function batchItemFailures(
  lambdaEvent: KafkaLambdaEvent,
  batch: Pick<BraketBatch, "rejected">,
): BatchItemFailures<KafkaItemIdentifier | "">;
export function batchItemFailures(
  lambdaEvent: { readonly Records: readonly unknown[] },
  batch: Pick<BraketBatch, "rejected">,
): BatchItemFailures;
export function batchItemFailures(
  lambdaEvent: unknown,
  batch: Pick<BraketBatch, "rejected">,
): BatchItemFailures<string | KafkaItemIdentifier>;
export function batchItemFailures(
  lambdaEvent: unknown,
  batch: Pick<BraketBatch, "rejected">,
): BatchItemFailures<string | KafkaItemIdentifier> {
  const identifiers = new Map<string, string | KafkaItemIdentifier>();
  for (const { path } of batch.rejected) {
    const identifier = identifierOf(lambdaEvent, path);
    identifiers.set(JSON.stringify(identifier), identifier);
  }
  return { batchItemFailures: [...identifiers.values()].map((itemIdentifier) => ({ itemIdentifier })) };
}

/** The identifier of the outermost item that a path leads through; empty where there is none. */
function identifierOf(lambdaEvent: unknown, path: readonly (string | number)[]): string | KafkaItemIdentifier {
  let item = lambdaEvent;
  try {
    for (const key of [...path, ""]) {
      if (!isObject(item)) break;
      const identifier = recordKindOf(item) === undefined ? containerOf(item)?.identifier?.(item) : undefined;
      if (isIdentifier(identifier)) return identifier;
      item = item[key];
    }
  } catch {
    // An item that throws when it is read has no identifier.
  }
  return "";
}

function isIdentifier(value: unknown): value is string | KafkaItemIdentifier {
  return (typeof value === "string" && value !== "") || isObject(value);
}
