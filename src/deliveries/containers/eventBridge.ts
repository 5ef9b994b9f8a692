import { type Container, type Hint, NO_RECORD, type Part } from "./container.js";

const DETAIL: readonly Part[] = [{ path: ["detail"], holds: "record" }];

/**
 * Braket's own events hold no record. Their details have texts that callers choose, such as the directory of results: a search of
 * them could take such a text for a record that AWS wrote. So only the name of the sender is searched.
 */
const NATIVE: readonly Part[] = [{ path: ["source"], holds: "anything" }];

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
 * they hold no record, such as S3's `Object Created`. Braket's own, such as `Braket Task State Change`, are not searched.
 */
export const eventBridge: Container = {
  recognise: (value) => typeof value["detail-type"] === "string",
  parts: ({ "detail-type": type, source }) =>
    (type as string).endsWith(" via CloudTrail") ? DETAIL : source === "aws.braket" ? NATIVE : NO_RECORD,
};

/** The hint in the error of `parseBraketEvent`. */
export const eventBridgeHint: Hint = [["detail-type"], "an EventBridge event", "pass its `detail`, or use parseBraketEvents"];
