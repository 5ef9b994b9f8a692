import { isObject } from "../../readers/recordKind.js";
import type { Container, Hint, Part } from "./container.js";

/**
 * A Lambda event from Amazon MSK (`aws:kafka`) or from a self-managed Kafka cluster (`SelfManagedKafka`). It has an array of records
 * for each partition. The key of the array is the topic and the number of the partition.
 *
 * ```json
 * {
 *   "eventSource": "aws:kafka", "eventSourceArn": "arn:aws:kafka:us-east-1:111122223333:cluster/trail/…", "bootstrapServers": "…",
 *   "records": { "trail-0": [{ "topic": "trail", "partition": 0, "offset": 15, "timestamp": 1788768900000, "value": "eyJldmVudFZlcnNpb24iOiIxLjExIn0=" }] }
 * }
 * ```
 */
export const kafka: Container = {
  recognise: ({ eventSource, records }) =>
    (eventSource === "aws:kafka" || eventSource === "SelfManagedKafka") && isObject(records),
  parts: ({ records }) => Object.keys(records as object).map((name): Part => ({ path: ["records", name], holds: "records" })),
};

const VALUE: readonly Part[] = [{ path: ["value"], holds: "base64" }];

/**
 * A Kafka record, as an item of a Lambda batch or of a batch of EventBridge Pipes. Its value is any delivery in base64. Its key and
 * headers are not read. A record without a value deletes a key, and is skipped.
 *
 * ```json
 * {
 *   "topic": "trail", "partition": 0, "offset": 15, "timestamp": 1788768900000, "timestampType": "CREATE_TIME",
 *   "key": "a2V5", "value": "eyJldmVudFZlcnNpb24iOiIxLjExIn0=", "headers": []
 * }
 * ```
 */
export const kafkaRecord: Container = {
  recognise: ({ topic, partition, offset, value }) =>
    typeof topic === "string" && typeof partition === "number" && typeof offset === "number" && value !== undefined,
  parts: ({ value }) => (value === null ? DELETED : VALUE),
  identifier: ({ topic, partition, offset }) => ({ partition: `${topic}-${partition}`, offset }),
};

const DELETED: readonly Part[] = [{ path: ["value"], holds: "anything" }];

/** The hint in the error of `parseBraketEvent`. */
export const kafkaHint: Hint = [["records"], "a batch of Kafka or Firehose"];
