import type { SQSHandler } from "aws-lambda";
import { type BraketEvent, batchItemFailures, parseBraketEvents } from "braket-cloudtrail";

/** Where the messages hold the records themselves, such as an EventBridge rule whose target is the queue. */
export function eachEvent(take: (event: BraketEvent) => Promise<void>): SQSHandler {
  return async (sqsEvent) => {
    const batch = parseBraketEvents(sqsEvent);
    for (const event of batch.events) await take(event);
    return batchItemFailures(sqsEvent, batch);
  };
}
