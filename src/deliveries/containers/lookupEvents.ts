import type { Container, Hint, Part } from "./container.js";

const EVENTS: readonly Part[] = [{ path: ["Events"], holds: "records" }];
const CLOUD_TRAIL_EVENT: readonly Part[] = [{ path: ["CloudTrailEvent"], holds: "delivery" }];

/**
 * The result of CloudTrail's LookupEvents, from the API, the AWS CLI or an SDK, or one event of it; its `CloudTrailEvent` is
 * the text of a record; tools that rewrite it may have made it an object. The members beside it are no part of the record.
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

/** What to say to somebody who passes it to `parseBraketEvent`. */
export const lookupEventsHint: Hint = [
  ["CloudTrailEvent", "Events"],
  "a result of LookupEvents",
  "the `CloudTrailEvent` of each event",
];
