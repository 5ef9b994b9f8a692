import { isObject, recordKindOf } from "../readers/recordKind.js";
import type { BraketBatch } from "./batch.js";
import { containerOf } from "./containers/registry.js";

/** The partial-batch response of a Lambda function: the items that Lambda delivers again. */
export interface BatchItemFailures<Identifier = string> {
  /** One entry for each item that failed. */
  batchItemFailures: { itemIdentifier: Identifier }[];
}

/** The identifier of a Kafka record in a partial-batch response: its topic and partition, and its offset. */
export interface KafkaItemIdentifier {
  /** The topic, a hyphen, and the number of the partition: `trail-0`. */
  partition: string;
  /** The offset of the record in its partition. */
  offset: number;
}

/** The members of a Lambda event from Kafka that `batchItemFailures` reads. */
export interface KafkaLambdaEvent {
  readonly eventSource: "aws:kafka" | "SelfManagedKafka" | (string & {});
  readonly records: object;
}

/**
 * Returns the partial-batch response of a Lambda function, with the items that Lambda delivers again.
 *
 * - Pass the event that the batch was parsed from, because the paths in the batch refer to it.
 * - The event source is SQS, Kinesis, a DynamoDB stream or Kafka. Kafka's identifiers are objects.
 * - An item failed if anything in it was rejected. To ignore a code, remove its entries from `rejected`.
 * - A skipped item did not fail, such as a message that only names a file in S3.
 * - A rejected entry without an identifier gives an empty identifier. Lambda then delivers the whole batch again, so nothing is lost.
 * - Lambda reads the response only if the event source mapping has `ReportBatchItemFailures`. A stream repeats a failed item until
 *   it succeeds or expires, unless the mapping limits the attempts.
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

/** Returns the identifier of the outermost item on a path; empty without one. */
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
