import { type Container, NO_RECORD } from "./container.js";

/**
 * A notification that CloudTrail publishes to an SNS topic for each log file. It names the file, and holds no record.
 *
 * ```json
 * { "s3Bucket": "amzn-s3-demo-bucket", "s3ObjectKey": ["AWSLogs/111122223333/CloudTrail/us-east-1/2026/09/07/….json.gz"] }
 * ```
 */
export const cloudTrailNotification: Container = {
  recognise: ({ s3Bucket, s3ObjectKey }) => typeof s3Bucket === "string" && s3ObjectKey !== undefined,
  parts: () => NO_RECORD,
};
