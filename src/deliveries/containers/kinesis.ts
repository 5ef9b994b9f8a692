import { isObject } from "../../readers/recordKind.js";
import type { Container, Hint, Part } from "./container.js";

const DATA: readonly Part[] = [{ path: ["kinesis", "data"], holds: "base64" }];
const FLAT_DATA: readonly Part[] = [{ path: ["data"], holds: "base64" }];
const READ_DATA: readonly Part[] = [{ path: ["Data"], holds: "base64" }];

/**
 * A record of a Kinesis data stream, as an item of a Lambda batch or of a GetRecords result. Its data is any delivery in base64. It
 * is compressed if CloudWatch Logs writes to the stream. EventBridge Pipes puts the members of `kinesis` on the record itself.
 *
 * ```json
 * {
 *   "kinesis": {
 *     "kinesisSchemaVersion": "1.0", "partitionKey": "…", "sequenceNumber": "49590338271490256608559692538361571095921575989136588898",
 *     "data": "eyJldmVudFZlcnNpb24iOiIxLjExIn0=", "approximateArrivalTimestamp": 1788768900.0
 *   },
 *   "eventSource": "aws:kinesis", "eventVersion": "1.0", "eventID": "shardId-000000000006:…", "eventName": "aws:kinesis:record",
 *   "invokeIdentityArn": "…", "awsRegion": "us-east-1", "eventSourceARN": "arn:aws:kinesis:us-east-1:111122223333:stream/trail"
 * }
 * ```
 */
export const kinesis: Container = {
  recognise: ({ eventSource, kinesis, SequenceNumber, Data }) =>
    eventSource === "aws:kinesis" || isObject(kinesis) || (typeof SequenceNumber === "string" && Data !== undefined),
  parts: ({ kinesis, SequenceNumber }) => (isObject(kinesis) ? DATA : typeof SequenceNumber === "string" ? READ_DATA : FLAT_DATA),
  identifier: ({ kinesis, sequenceNumber }) => (isObject(kinesis) ? kinesis.sequenceNumber : sequenceNumber),
};

/** The hint in the error of `parseBraketEvent`. */
export const kinesisHint: Hint = [["kinesis"], "a Kinesis record"];
