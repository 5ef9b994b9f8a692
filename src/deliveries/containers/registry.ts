import type { Members } from "../../readers/recordKind.js";
import { cloudTrailNotification } from "./cloudTrailNotification.js";
import { cloudWatchLogs } from "./cloudWatchLogs.js";
import type { Container } from "./container.js";
import { digest } from "./digest.js";
import { dynamoDb } from "./dynamoDb.js";
import { dynamoDbItem } from "./dynamoDbItem.js";
import { eventBridge } from "./eventBridge.js";
import { firehose } from "./firehose.js";
import { kafka, kafkaRecord } from "./kafka.js";
import { kinesis } from "./kinesis.js";
import { logEvents } from "./logEvents.js";
import { lookupEvents } from "./lookupEvents.js";
import { records } from "./records.js";
import { s3Notification } from "./s3Notification.js";
import { sns } from "./sns.js";
import { sqs } from "./sqs.js";

/** All declared containers, in the order in which they are tried. */
export const containers: readonly Container[] = [
  records,
  eventBridge,
  logEvents,
  lookupEvents,
  sqs,
  sns,
  kafka,
  kafkaRecord,
  kinesis,
  firehose,
  cloudWatchLogs,
  dynamoDb,
  dynamoDbItem,
  s3Notification,
  cloudTrailNotification,
  digest,
];

/** Returns the container that an object is; undefined for another object. Test for a record first: it may have a member of a container. */
export function containerOf(value: Members): Container | undefined {
  return containers.find(({ recognise }) => recognise(value));
}
