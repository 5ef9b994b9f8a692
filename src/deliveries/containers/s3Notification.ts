import { isObject } from "../../readers/recordKind.js";
import { type Container, NO_RECORD } from "./container.js";

/**
 * An item of a notification of S3, or the test event that S3 sends when notifications are configured. It names a file, and holds no
 * record.
 *
 * ```json
 * {
 *   "eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "us-east-1", "eventTime": "2026-09-07T08:20:00.000Z",
 *   "eventName": "ObjectCreated:Put", "userIdentity": { "principalId": "AWS:AROAEXAMPLE" },
 *   "s3": { "bucket": { "name": "amzn-s3-demo-bucket" }, "object": { "key": "AWSLogs/111122223333/CloudTrail/us-east-1/….json.gz" } }
 * }
 * ```
 *
 * ```json
 * { "Service": "Amazon S3", "Event": "s3:TestEvent", "Time": "2026-09-07T08:20:00.000Z", "Bucket": "amzn-s3-demo-bucket" }
 * ```
 */
export const s3Notification: Container = {
  recognise: ({ eventSource, s3, Event }) => eventSource === "aws:s3" || isObject(s3) || Event === "s3:TestEvent",
  parts: () => NO_RECORD,
};
