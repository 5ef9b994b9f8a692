import type { Container, Hint, Part } from "./container.js";

const EVENTS: readonly Part[] = [{ path: ["Events"], holds: "records" }];
const CLOUD_TRAIL_EVENT: readonly Part[] = [{ path: ["CloudTrailEvent"], holds: "delivery" }];

/**
 * The result of CloudTrail's LookupEvents, from the API, the AWS CLI or an SDK, or one event of it. Its `CloudTrailEvent` is the text
 * of a record, or an object if a tool parsed it. The other members are not part of the record.
 *
 * ```json
 * {
 *   "Events": [{
 *     "EventId": "0f1e2d3c-0000-4000-8000-000000000001", "EventName": "GetDevice", "ReadOnly": "true", "EventTime": 1788768900.0,
 *     "EventSource": "braket.amazonaws.com", "Username": "ada", "Resources": [], "CloudTrailEvent": "{\"eventVersion\":\"1.11\"}"
 *   }],
 *   "NextToken": "…"
 * }
 * ```
 */
export const lookupEvents: Container = {
  recognise: ({ Events, CloudTrailEvent }) => Array.isArray(Events) || CloudTrailEvent !== undefined,
  parts: ({ CloudTrailEvent }) => (CloudTrailEvent === undefined ? EVENTS : CLOUD_TRAIL_EVENT),
};

/** The hint in the error of `parseBraketEvent`. */
export const lookupEventsHint: Hint = [
  ["CloudTrailEvent", "Events"],
  "a result of LookupEvents",
  "pass the `CloudTrailEvent` of each event, or use parseBraketEvents",
];
