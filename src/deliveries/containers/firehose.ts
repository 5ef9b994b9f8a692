import type { Container, Hint, Part } from "./container.js";

const RECORDS: readonly Part[] = [{ path: ["records"], holds: "records" }];
const DATA: readonly Part[] = [{ path: ["data"], holds: "base64" }];

/**
 * What Firehose hands to a transforming Lambda, or one item of it. Its data is any delivery in base64, compressed where
 * CloudWatch Logs writes to the stream. The items that Firehose posts to an HTTP endpoint have no `recordId`; they are searched.
 *
 * ```json
 * {
 *   "invocationId": "…", "deliveryStreamArn": "arn:aws:firehose:us-east-1:111122223333:deliverystream/trail", "region": "us-east-1",
 *   "records": [{ "recordId": "…", "approximateArrivalTimestamp": 1788768900000, "data": "eyJldmVudFZlcnNpb24iOiIxLjExIn0=" }]
 * }
 * ```
 */
export const firehose: Container = {
  recognise: ({ records, recordId }) => Array.isArray(records) || typeof recordId === "string",
  parts: ({ recordId }) => (typeof recordId === "string" ? DATA : RECORDS),
};

/** What to say to somebody who passes it to `parseBraketEvent`. */
export const firehoseHint: Hint = [["recordId"], "an item of Firehose"];
