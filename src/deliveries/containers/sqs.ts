import type { Container, Hint, Part } from "./container.js";

const MESSAGES: readonly Part[] = [{ path: ["Messages"], holds: "records" }];
const BODY: readonly Part[] = [{ path: ["body"], holds: "delivery" }];
const RECEIVED_BODY: readonly Part[] = [{ path: ["Body"], holds: "delivery" }];

/**
 * An SQS message, as an item of a Lambda batch, or in a result of ReceiveMessage. Its body is the text of any delivery.
 *
 * ```json
 * {
 *   "messageId": "0f1e2d3c-0000-4000-8000-000000000001", "receiptHandle": "…", "body": "{\"eventVersion\":\"1.11\"}", "attributes": {},
 *   "messageAttributes": {}, "md5OfBody": "…", "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:us-east-1:111122223333:trail",
 *   "awsRegion": "us-east-1"
 * }
 * ```
 *
 * ```json
 * { "Messages": [{ "MessageId": "…", "ReceiptHandle": "…", "MD5OfBody": "…", "Body": "{\"eventVersion\":\"1.11\"}" }] }
 * ```
 */
export const sqs: Container = {
  recognise: ({ eventSource, body, Body, Messages }) =>
    eventSource === "aws:sqs" || typeof body === "string" || typeof Body === "string" || Array.isArray(Messages),
  parts: ({ body, Body, Messages }) =>
    typeof body === "string" ? BODY : typeof Body === "string" ? RECEIVED_BODY : Array.isArray(Messages) ? MESSAGES : BODY,
  identifier: ({ messageId }) => messageId,
};

/** The hint in the error of `parseBraketEvent`. */
export const sqsHint: Hint = [["body", "Messages"], "an SQS message", "pass its body, or use parseBraketEvents"];
