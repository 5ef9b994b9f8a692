import { type Container, type Hint, NO_RECORD, type Part } from "./container.js";

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
 * The detail may also be the JSON text of the record. All types of CloudTrail end with ` via CloudTrail`. Other events are skipped if
 * they hold no record, such as Braket's own `Braket Task State Change` and S3's `Object Created`.
 */
export const eventBridge: Container = {
  recognise: (value) => typeof value["detail-type"] === "string",
  parts: ({ "detail-type": type }) => ((type as string).endsWith(" via CloudTrail") ? DETAIL : NO_RECORD),
};

/** The hint in the error of `parseBraketEvent`. */
export const eventBridgeHint: Hint = [["detail-type"], "an EventBridge event", "pass its `detail`, or use parseBraketEvents"];
