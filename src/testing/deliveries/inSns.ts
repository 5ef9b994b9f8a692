import { ACCOUNT } from "../account.js";
import { REGION } from "../usual.js";
import { type ExampleContent, idOf, outlineOf, textOf } from "./content.js";

/** The event that Lambda gets from SNS. */
export interface ExampleSnsEvent {
  Records: {
    EventVersion: string;
    EventSubscriptionArn: string;
    EventSource: string;
    Sns: {
      Type: string;
      MessageId: string;
      TopicArn: string;
      Subject: string;
      Message: string;
      Timestamp: string;
      SignatureVersion: string;
      Signature: string;
      SigningCertUrl: string;
      UnsubscribeUrl: string;
      MessageAttributes: Record<string, never>;
    };
  }[];
}

/**
 * Returns records or other deliveries in the event that Lambda gets from SNS. Each is a notification. The signature is made up.
 *
 * @example
 * const delivery = inSns([inEventBridge(exampleEvent("CreateJob"))]);
 * parseBraketEvents(delivery).events.length; // => 1
 * parseBraketEvents(inSqs(delivery.Records.map((item) => item.Sns))).events.length; // => 1
 */
export function inSns(contents: readonly ExampleContent[]): ExampleSnsEvent {
  const topic = `arn:aws:sns:${REGION}:${ACCOUNT}:trail`;
  const subscription = `${topic}:${idOf("SNS subscription")}`;
  return {
    Records: contents.map((content, index) => ({
      EventVersion: "1.0",
      EventSubscriptionArn: subscription,
      EventSource: "aws:sns",
      Sns: {
        Type: "Notification",
        MessageId: idOf(`SNS ${index}`),
        TopicArn: topic,
        Subject: "CloudTrail",
        Message: textOf(content),
        Timestamp: new Date(outlineOf(content).time).toISOString(),
        SignatureVersion: "1",
        Signature: "EXAMPLE",
        SigningCertUrl: `https://sns.${REGION}.amazonaws.com/EXAMPLE.pem`,
        UnsubscribeUrl: `https://sns.${REGION}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${subscription}`,
        MessageAttributes: {},
      },
    })),
  };
}
