import { ACCOUNT } from "../account.js";
import { REGION } from "../usual.js";
import { type ExampleContent, idOf, outlineOf, textOf } from "./content.js";

/** The event that Lambda gets from SQS. */
export interface ExampleSqsEvent {
  Records: {
    messageId: string;
    receiptHandle: string;
    body: string;
    attributes: {
      ApproximateReceiveCount: string;
      SentTimestamp: string;
      SenderId: string;
      ApproximateFirstReceiveTimestamp: string;
    };
    messageAttributes: Record<string, never>;
    md5OfBody: string;
    eventSource: string;
    eventSourceARN: string;
    awsRegion: string;
  }[];
}

/**
 * Returns records or other deliveries in the event that Lambda gets from SQS. Each is a message.
 *
 * `md5OfBody` is made up. Lambda does not check it.
 *
 * @example
 * const delivery = inSqs([inEventBridge(exampleEvent("CreateJob")), inLogFile([exampleEvent("CancelJob")])]);
 * parseBraketEvents(delivery).events.map((item) => item.eventName); // => ["CreateJob", "CancelJob"]
 */
export function inSqs(contents: readonly ExampleContent[]): ExampleSqsEvent {
  return {
    Records: contents.map((content, index) => {
      const sent = String(outlineOf(content).time);
      return {
        messageId: idOf(`SQS ${index}`),
        receiptHandle: `EXAMPLE-receipt-handle-${index}`,
        body: textOf(content),
        attributes: {
          ApproximateReceiveCount: "1",
          SentTimestamp: sent,
          SenderId: "AIDACKCEVSQ6C2EXAMPLE",
          ApproximateFirstReceiveTimestamp: sent,
        },
        messageAttributes: {},
        md5OfBody: "0".repeat(32),
        eventSource: "aws:sqs",
        eventSourceARN: `arn:aws:sqs:${REGION}:${ACCOUNT}:trail`,
        awsRegion: REGION,
      };
    }),
  };
}
