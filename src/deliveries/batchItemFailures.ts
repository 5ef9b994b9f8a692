import { isObject } from "./containers/container.js";
import type { BraketBatch } from "./parseBraketEvents.js";

/** What a Lambda function returns to have only some items of its batch delivered again. */
export interface BatchItemFailures {
  /** One entry for each item that failed. */
  batchItemFailures: { itemIdentifier: string }[];
}

/**
 * Makes the partial-batch response of a Lambda function that reads from SQS, Kinesis or DynamoDB streams: which items are to be
 * delivered again, and in the end to the dead-letter queue. An item has failed when anything in it was rejected, whatever the
 * code; what was skipped has not, such as a message that only points to a file in S3: whoever reads the file knows whether it
 * failed. To let some codes pass, leave their entries out of `rejected`.
 *
 * The batch must be what `parseBraketEvents` or `parseCompressedBraketEvents` made of this very event, for the paths in it lead
 * to the items. Where an entry leads to no item that has an identifier, the response has an empty one: Lambda then takes the
 * whole batch for failed, so that nothing is lost.
 *
 * Lambda reads the response only where the event source mapping has `ReportBatchItemFailures`. A stream stops at the item that
 * fails until it succeeds or expires, unless the mapping limits the attempts.
 *
 * @example
 * const event = { Records: [{ messageId: "m-1", body: JSON.stringify(record) }, { messageId: "m-2", body: "{" }] };
 * batchItemFailures(event, parseBraketEvents(event)); // => { batchItemFailures: [{ itemIdentifier: "m-2" }] }
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
 */
export function batchItemFailures(lambdaEvent: unknown, batch: Pick<BraketBatch, "rejected">): BatchItemFailures {
  const identifiers = new Set(batch.rejected.map(({ path }) => identifierOf(lambdaEvent, path)));
  return { batchItemFailures: [...identifiers].map((itemIdentifier) => ({ itemIdentifier })) };
}

/** What the source of a batch calls the item that a path leads through. */
function identifierOf(lambdaEvent: unknown, [list, index]: readonly (string | number)[]): string {
  const items = isObject(lambdaEvent) && list === "Records" ? lambdaEvent.Records : undefined;
  const item: unknown = Array.isArray(items) && typeof index === "number" ? items[index] : undefined;
  if (!isObject(item)) return "";
  const { messageId, kinesis, dynamodb } = item;
  const identifier = isObject(kinesis) ? kinesis.sequenceNumber : isObject(dynamodb) ? dynamodb.SequenceNumber : messageId;
  return typeof identifier === "string" ? identifier : "";
}
