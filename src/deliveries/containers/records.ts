import type { Container, Hint, Part } from "./container.js";

const RECORDS: readonly Part[] = [{ path: ["Records"], holds: "records" }];

/**
 * A log file that a trail writes to S3, or that the Event history of the console downloads. Files of insights have the same form.
 *
 * ```json
 * { "Records": [{ "eventVersion": "1.11", "eventSource": "braket.amazonaws.com", "eventName": "GetDevice" }] }
 * ```
 *
 * Lambda batches from SQS, SNS, Kinesis and DynamoDB, and notifications of S3, have a `Records` array too. Their items differ.
 */
export const records: Container = {
  recognise: ({ Records }) => Array.isArray(Records),
  parts: () => RECORDS,
};

/** The hint in the error of `parseBraketEvent`. */
export const recordsHint: Hint = [
  ["Records"],
  "a log file or a Lambda batch",
  "pass its `Records` one by one, or use parseBraketEvents",
];
