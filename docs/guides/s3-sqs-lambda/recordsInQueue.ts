import type { SQSHandler } from "aws-lambda";
import { type BraketEvent, type BraketOtherEvent, batchItemFailures, parseBraketEvents } from "braket-cloudtrail";

/**
 * A handler for messages that hold the records themselves, such as those of an EventBridge rule whose target is the queue.
 * `take` gets each call. `takeOther` gets each record about Braket that is no API call.
 */
export function eachEvent(
  take: (event: BraketEvent) => Promise<void>,
  takeOther: (other: BraketOtherEvent) => Promise<void>,
): SQSHandler {
  return async (sqsEvent) => {
    const batch = parseBraketEvents(sqsEvent);
    for (const event of batch.events) await take(event);
    for (const other of batch.others) await takeOther(other);
    return batchItemFailures(sqsEvent, batch);
  };
}
