import { type Container, NO_RECORD } from "./container.js";

/**
 * A digest file of CloudTrail. It holds the hashes of the log files of an hour, and no record.
 *
 * ```json
 * {
 *   "awsAccountId": "111122223333", "digestStartTime": "2026-09-07T07:01:31Z", "digestEndTime": "2026-09-07T08:01:31Z",
 *   "digestS3Bucket": "amzn-s3-demo-bucket", "digestS3Object": "AWSLogs/111122223333/CloudTrail-Digest/us-east-1/….json.gz", "logFiles": []
 * }
 * ```
 */
export const digest: Container = {
  recognise: ({ digestStartTime, digestS3Object }) => typeof digestStartTime === "string" || typeof digestS3Object === "string",
  parts: () => NO_RECORD,
};
