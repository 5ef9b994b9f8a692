import { isObject } from "../../readers/recordKind.js";
import type { Container, Hint, Part } from "./container.js";

const NEW_IMAGE: readonly Part[] = [{ path: ["dynamodb", "NewImage"], holds: "anything" }];
const OLD_IMAGE: readonly Part[] = [{ path: ["dynamodb", "OldImage"], holds: "anything" }];

/**
 * A record of a DynamoDB stream, as an item of a Lambda batch. Its new image is searched, or its old image if it has no new one.
 * The CloudTrail record may be the text of an attribute, a map, or the whole item. An item without a record is skipped.
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
export const dynamoDb: Container = {
  recognise: ({ eventSource, dynamodb }) => eventSource === "aws:dynamodb" || isObject(dynamodb),
  parts: ({ dynamodb }) => (isObject(dynamodb) && isObject(dynamodb.NewImage) ? NEW_IMAGE : OLD_IMAGE),
  identifier: ({ dynamodb }) => (isObject(dynamodb) ? dynamodb.SequenceNumber : undefined),
};

/** The hint in the error of `parseBraketEvent`. */
export const dynamoDbHint: Hint = [["dynamodb"], "a DynamoDB stream record"];
