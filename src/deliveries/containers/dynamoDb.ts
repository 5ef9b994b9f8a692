import { type Delivery, isObject, type Part } from "./container.js";

/**
 * A record of a DynamoDB stream, as an item of a Lambda batch. Every text attribute of the new image that is JSON with an
 * `eventSource` is taken for a delivery; an item without one is skipped.
 *
 * ```json
 * {
 *   "eventID": "…", "eventName": "INSERT", "eventVersion": "1.1", "eventSource": "aws:dynamodb", "awsRegion": "us-east-1",
 *   "dynamodb": {
 *     "Keys": { "eventID": { "S": "…" } }, "NewImage": { "eventID": { "S": "…" }, "record": { "S": "{\"eventSource\":\"braket.amazonaws.com\"}" } },
 *     "SequenceNumber": "111", "SizeBytes": 26, "StreamViewType": "NEW_IMAGE"
 *   },
 *   "eventSourceARN": "arn:aws:dynamodb:us-east-1:111122223333:table/trail/stream/2026-09-07T00:00:00.000"
 * }
 * ```
 */
export const dynamoDb: Delivery = {
  name: "a DynamoDB stream record (dynamodb)",
  recognise: ({ eventSource, dynamodb }) => eventSource === "aws:dynamodb" || isObject(dynamodb),
  parts: ({ dynamodb }) => {
    const image = isObject(dynamodb) && isObject(dynamodb.NewImage) ? dynamodb.NewImage : {};
    const parts: Part[] = [];
    for (const [name, attribute] of Object.entries(image)) {
      if (isObject(attribute) && mayHoldRecords(attribute.S)) {
        parts.push({ path: ["dynamodb", "NewImage", name, "S"], holds: "delivery" });
      }
    }
    return parts.length > 0 ? parts : undefined;
  },
};

function mayHoldRecords(text: unknown): boolean {
  return typeof text === "string" && /^\s*[{[]/.test(text) && text.includes('"eventSource"');
}
