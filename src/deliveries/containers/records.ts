import type { Delivery, Part } from "./container.js";

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
export const records: Delivery = {
  name: "a log file or a Lambda batch (Records)",
  recognise: ({ Records }) => Array.isArray(Records),
  parts: () => RECORDS,
};
