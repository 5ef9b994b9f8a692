import { type Delivery, isObject, isService, type Part } from "./container.js";

const ITSELF: readonly Part[] = [{ path: [], holds: "record" }];

/**
 * One CloudTrail record, of any service.
 *
 * ```json
 * { "eventVersion": "1.11", "userIdentity": {}, "eventTime": "2026-09-07T07:29:10Z", "eventSource": "braket.amazonaws.com", "eventName": "GetDevice" }
 * ```
 *
 * Insights name no source of their own. The items of Lambda batches and S3 notifications have an `eventSource` too, such as
 * `aws:sqs`, and are no records.
 */
export const record: Delivery = {
  name: "a CloudTrail record",
  recognise: ({ eventSource, eventVersion, insightDetails }) =>
    isService(eventSource) || (typeof eventSource !== "string" && (typeof eventVersion === "string" || isObject(insightDetails))),
  parts: () => ITSELF,
};
