import { ACCOUNT } from "../account.js";
import { REGION } from "../usual.js";
import { base64Of, type ExampleContent, idOf, outlineOf } from "./content.js";

/** The event that Lambda gets from Amazon MSK. */
export interface ExampleKafkaEvent {
  eventSource: "aws:kafka";
  eventSourceArn: string;
  bootstrapServers: string;
  records: {
    [partition: string]: {
      topic: string;
      partition: number;
      offset: number;
      timestamp: number;
      timestampType: "CREATE_TIME";
      key: string;
      value: string;
      headers: { [name: string]: number[] }[];
    }[];
  };
}

/**
 * Returns records or other deliveries in the event that Lambda gets from Amazon MSK.
 *
 * Each is a Kafka record. All are in one partition.
 *
 * @example
 * parseBraketEvents(inKafka([exampleEvent("CreateJob")])).events.length; // => 1
 */
export function inKafka(contents: readonly ExampleContent[]): ExampleKafkaEvent {
  return {
    eventSource: "aws:kafka",
    eventSourceArn: `arn:aws:kafka:${REGION}:${ACCOUNT}:cluster/trail/${idOf("Kafka")}`,
    bootstrapServers: `b-1.trail.example.kafka.${REGION}.amazonaws.com:9094`,
    records: {
      "trail-0": contents.map((content, offset) => ({
        topic: "trail",
        partition: 0,
        offset,
        timestamp: outlineOf(content).time,
        timestampType: "CREATE_TIME",
        key: base64Of("trail"),
        value: base64Of(content),
        headers: [],
      })),
    },
  };
}
