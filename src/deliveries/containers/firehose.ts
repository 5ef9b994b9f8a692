import type { Container, Hint, Part } from "./container.js";

const RECORDS: readonly Part[] = [{ path: ["records"], holds: "records" }];
const DATA: readonly Part[] = [{ path: ["data"], holds: "base64" }];

/**
 * The event of a Lambda function that transforms records of Firehose, or one item of it. Its data is any delivery in base64. It is
 * compressed if CloudWatch Logs writes to the stream. The items that Firehose sends to an HTTP endpoint have no `recordId`, so they
 * are searched.
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

/** The hint in the error of `parseBraketEvent`. */
export const firehoseHint: Hint = [["recordId"], "an item of Firehose"];
