import { isObject } from "../../readers/recordKind.js";
import { type Container, type Hint, NO_RECORD, type Part } from "./container.js";

const DATA: readonly Part[] = [{ path: ["awslogs", "data"], holds: "base64" }];
const LOG_EVENTS: readonly Part[] = [{ path: ["logEvents"], holds: "records" }];

/**
 * A payload of a CloudWatch Logs subscription. Lambda gets it compressed and in base64; the second form is the decoded payload.
 *
 * ```json
 * { "awslogs": { "data": "H4sIAAAAAAAA…" } }
 * ```
 *
 * ```json
 * {
 *   "messageType": "DATA_MESSAGE", "owner": "111122223333", "logGroup": "trail", "logStream": "111122223333_CloudTrail_us-east-1",
 *   "subscriptionFilters": ["braket"], "logEvents": [{ "id": "…", "timestamp": 1788768900000, "message": "{\"eventVersion\":\"1.11\"}" }]
 * }
 * ```
 *
 * A `CONTROL_MESSAGE` is skipped: CloudWatch Logs sends it to test its destination.
 */
export const cloudWatchLogs: Container = {
  recognise: ({ awslogs, logEvents }) => isObject(awslogs) || Array.isArray(logEvents),
  parts: ({ awslogs, messageType }) => (isObject(awslogs) ? DATA : messageType === "CONTROL_MESSAGE" ? NO_RECORD : LOG_EVENTS),
};

/** The hint in the error of `parseBraketEvent`. */
export const cloudWatchLogsHint: Hint = [
  ["awslogs", "logEvents"],
  "a CloudWatch Logs payload",
  "use parseCompressedBraketEvents",
];
