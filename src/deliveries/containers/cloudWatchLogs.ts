import { isObject } from "../../readers/recordKind.js";
import { type Container, type Hint, NO_RECORD, type Part } from "./container.js";

const DATA: readonly Part[] = [{ path: ["awslogs", "data"], holds: "base64" }];
const LOG_EVENTS: readonly Part[] = [{ path: ["logEvents"], holds: "records" }];

/**
 * What a subscription of CloudWatch Logs sends: to Lambda compressed and in base64, and what that decodes to.
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
 * A `CONTROL_MESSAGE`, by which CloudWatch Logs checks whether its destination can be reached, is skipped.
 */
export const cloudWatchLogs: Container = {
  recognise: ({ awslogs, logEvents }) => isObject(awslogs) || Array.isArray(logEvents),
  parts: ({ awslogs, messageType }) => (isObject(awslogs) ? DATA : messageType === "CONTROL_MESSAGE" ? NO_RECORD : LOG_EVENTS),
};

/** What to say to somebody who passes it to `parseBraketEvent`. */
export const cloudWatchLogsHint: Hint = [
  ["awslogs", "logEvents"],
  "a CloudWatch Logs payload",
  "use parseCompressedBraketEvents",
];
