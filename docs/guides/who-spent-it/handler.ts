import type { SQSHandler } from "aws-lambda";
import { batchItemFailures, eventKey } from "braket-cloudtrail";
import { parseBraketDelivery } from "braket-cloudtrail/state-changes";

/** Where the items are kept until they are asked for: a table of DynamoDB, for example. */
export interface SpendStore {
  /** Keeps an item. The same key may come again, with the same item. */
  put(key: string, item: unknown): Promise<void>;
}

/** Makes the handler of the queue. It keeps the calls and Braket's own events. */
export function keeping(store: SpendStore): SQSHandler {
  return async (delivery) => {
    const batch = parseBraketDelivery(delivery);
    for (const event of batch.events) await store.put(`call/${eventKey(event)}`, event);
    for (const change of batch.stateChanges) await store.put(`change/${change.account}/${change.id}`, change);
    // SQS delivers only the messages again that cannot be read. After some tries they go to the dead-letter queue.
    return batchItemFailures(delivery, batch);
  };
}
