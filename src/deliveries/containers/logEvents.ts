import type { Container, Hint, Part } from "./container.js";

const EVENTS: readonly Part[] = [{ path: ["events"], holds: "records" }];
const MESSAGE: readonly Part[] = [{ path: ["message"], holds: "delivery" }];

/**
 * The result of FilterLogEvents or GetLogEvents of CloudWatch Logs, or one event of it. Its `message` is the text of a record.
 *
 * ```json
 * {
 *   "events": [{
 *     "logStreamName": "111122223333_CloudTrail_us-east-1", "timestamp": 1788768900000, "message": "{\"eventVersion\":\"1.11\"}",
 *     "ingestionTime": 1788768960000, "eventId": "39000000000000000000000000000000000000000000000000000001"
 *   }],
 *   "nextToken": "…"
 * }
 * ```
 */
export const logEvents: Container = {
  recognise: ({ events, message, timestamp }) =>
    Array.isArray(events) || (typeof message === "string" && typeof timestamp === "number"),
  parts: ({ message }) => (typeof message === "string" ? MESSAGE : EVENTS),
};

/** The hint in the error of `parseBraketEvent`. */
export const logEventsHint: Hint = [
  ["events"],
  "a result of CloudWatch Logs",
  "pass the `message` of each event, or use parseBraketEvents",
];
