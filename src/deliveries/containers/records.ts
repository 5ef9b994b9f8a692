import type { Container, Hint, Part } from "./container.js";

const RECORDS: readonly Part[] = [{ path: ["Records"], holds: "records" }];

/**
 * A log file that a trail delivers to S3, or that the console's Event history downloads; of insights as well.
 *
 * ```json
 * { "Records": [{ "eventVersion": "1.11", "eventSource": "braket.amazonaws.com", "eventName": "GetDevice" }] }
 * ```
 *
 * Lambda's batches from SQS, SNS, Kinesis and DynamoDB, and S3's notifications, have the same outside: their items differ.
 */
export const records: Container = {
  recognise: ({ Records }) => Array.isArray(Records),
  parts: () => RECORDS,
};

/** What to say to somebody who passes it to `parseBraketEvent`. */
export const recordsHint: Hint = [
  ["Records"],
  "a log file or a Lambda batch",
  "pass its `Records` one by one, or use parseBraketEvents",
];
