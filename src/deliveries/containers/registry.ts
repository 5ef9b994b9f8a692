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

/** Every declared container, in the order in which they are tried. */
const containers: readonly Container[] = [
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

/** The container that an object is; undefined for any other value. Records must be told before: a member may look like a container's. */
export function containerOf(value: Members): Container | undefined {
  return containers.find(({ recognise }) => recognise(value));
}
