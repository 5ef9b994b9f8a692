import { ACCOUNT } from "../account.js";
import { REGION } from "../usual.js";
import { base64Of, type ExampleContent, idOf, outlineOf } from "./content.js";

/** The event that a transforming Lambda function gets from Firehose. */
export interface ExampleFirehoseEvent {
  invocationId: string;
  deliveryStreamArn: string;
  region: string;
  records: { recordId: string; approximateArrivalTimestamp: number; data: string }[];
}

/**
 * Returns records or other deliveries in the event that a transforming Lambda function gets from Firehose.
 *
 * Each is a Firehose record.
 *
 * @example
 * parseBraketEvents(inFirehose([exampleEvent("CreateJob")])).events.length; // => 1
 */
export function inFirehose(contents: readonly ExampleContent[]): ExampleFirehoseEvent {
  return {
    invocationId: idOf("Firehose"),
    deliveryStreamArn: `arn:aws:firehose:${REGION}:${ACCOUNT}:deliverystream/trail`,
    region: REGION,
    records: contents.map((content, index) => ({
      recordId: `EXAMPLE-record-${index}`,
      approximateArrivalTimestamp: outlineOf(content).time,
      data: base64Of(content),
    })),
  };
}
