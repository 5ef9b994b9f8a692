import { ACCOUNT } from "../account.js";
import { REGION } from "../usual.js";
import { base64Of, type ExampleContent, outlineOf } from "./content.js";

/** The event that Lambda gets from a Kinesis data stream. */
export interface ExampleKinesisEvent {
  Records: {
    kinesis: {
      kinesisSchemaVersion: string;
      partitionKey: string;
      sequenceNumber: string;
      data: string;
      approximateArrivalTimestamp: number;
    };
    eventSource: string;
    eventVersion: string;
    eventID: string;
    eventName: string;
    invokeIdentityArn: string;
    awsRegion: string;
    eventSourceARN: string;
  }[];
}

/**
 * Returns records or other deliveries in the event that Lambda gets from a Kinesis data stream. Each is a Kinesis record.
 *
 * @example
 * const delivery = inKinesis([exampleEvent("CreateJob"), exampleEvent("CancelJob")]);
 * parseBraketEvents(delivery).events.map((item) => item.eventName); // => ["CreateJob", "CancelJob"]
 */
export function inKinesis(contents: readonly ExampleContent[]): ExampleKinesisEvent {
  return {
    Records: contents.map((content, index) => {
      const sequenceNumber = `4959033827149025660855969253836157109592157598913658${String(index).padStart(4, "0")}`;
      return {
        kinesis: {
          kinesisSchemaVersion: "1.0",
          partitionKey: "trail",
          sequenceNumber,
          data: base64Of(content),
          approximateArrivalTimestamp: outlineOf(content).time / 1000,
        },
        eventSource: "aws:kinesis",
        eventVersion: "1.0",
        eventID: `shardId-000000000000:${sequenceNumber}`,
        eventName: "aws:kinesis:record",
        invokeIdentityArn: `arn:aws:iam::${ACCOUNT}:role/trail-reader`,
        awsRegion: REGION,
        eventSourceARN: `arn:aws:kinesis:${REGION}:${ACCOUNT}:stream/trail`,
      };
    }),
  };
}
