import { type Delivery, isObject, type Part } from "./container.js";

const DETAIL: readonly Part[] = [{ path: ["detail"], holds: "record" }];

/**
 * An EventBridge event.
 *
 * ```json
 * {
 *   "version": "0", "id": "0f1e2d3c-0000-4000-8000-000000000001", "detail-type": "AWS API Call via CloudTrail", "source": "aws.braket",
 *   "account": "111122223333", "time": "2026-09-07T08:15:00Z", "region": "us-east-1", "resources": [],
 *   "detail": { "eventVersion": "1.11", "eventSource": "braket.amazonaws.com", "eventName": "CreateQuantumTask" }
 * }
 * ```
 *
 * Events that did not come through CloudTrail, such as Braket's own `Braket Task State Change` and S3's `Object Created`, are
 * skipped. All of CloudTrail's types end alike, in both spellings of the sign-in: `AWS Service Event via CloudTrail`.
 */
export const eventBridge: Delivery = {
  name: "an EventBridge event (detail-type)",
  recognise: (value) => typeof value["detail-type"] === "string",
  parts: ({ "detail-type": type, detail }) =>
    (type as string).endsWith(" via CloudTrail") || (isObject(detail) && typeof detail.eventSource === "string")
      ? DETAIL
      : undefined,
};
