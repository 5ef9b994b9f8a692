import { fixtureRecord } from "./fixtures.js";
import { stateChangeFixture } from "./stateChangeFixtures.js";

const record = fixtureRecord("CreateQuantumTask/success");
const request = record.requestParameters as object;
const change = stateChangeFixture("task-completed");
const row = { eventsource: "braket.amazonaws.com", eventname: "GetJob", errorcode: null };
const eventjson = { ResultSetMetadata: { ColumnInfo: [{ Name: "eventjson" }] } };

/** A stream that gives a value twice. */
function reader(value: unknown) {
  let reads = 0;
  return { read: () => ({ done: reads++ > 1, value }), cancel: () => value };
}

/** The places at which a value may be: alone, in each container, in the members that decide, in rows and in streams. */
export const PLACES: Readonly<Record<string, (value: unknown) => unknown>> = {
  "in a list": (value) => [value, record],
  "as the records of a log file": (value) => ({ Records: value }),
  "in a log file": (value) => ({ Records: [value] }),
  "in an EventBridge event": (detail) => ({ "detail-type": "AWS API Call via CloudTrail", source: "aws.braket", detail }),
  "in an SQS message": (body) => ({ Records: [{ messageId: "m", eventSource: "aws:sqs", body }] }),
  "as an SNS message": (Sns) => ({ Records: [{ EventSource: "aws:sns", Sns }] }),
  "in an SNS message": (Message) => ({
    Records: [{ EventSource: "aws:sns", Sns: { TopicArn: "t", Type: "Notification", Message } }],
  }),
  "in a Kinesis record": (data) => ({ Records: [{ kinesis: { data } }] }),
  "in a Firehose record": (data) => ({ deliveryStreamArn: "d", records: [{ recordId: "r", data }] }),
  "in a CloudWatch Logs event": (data) => ({ awslogs: { data } }),
  "as log events": (logEvents) => ({ messageType: "DATA_MESSAGE", logEvents }),
  "in a log event": (message) => ({ messageType: "DATA_MESSAGE", logEvents: [{ id: "1", timestamp: 1, message }] }),
  "in a LookupEvents page": (CloudTrailEvent) => ({ Events: [{ CloudTrailEvent }] }),
  "as Kafka's topics": (records) => ({ eventSource: "aws:kafka", records }),
  "in a Kafka topic": (value) => ({ eventSource: "aws:kafka", records: { "t-0": [value] } }),
  "as an item of DynamoDB": (NewImage) => ({ Records: [{ eventSource: "aws:dynamodb", dynamodb: { NewImage } }] }),
  "in an item of DynamoDB": (value) => ({
    Records: [{ eventSource: "aws:dynamodb", dynamodb: { NewImage: { a: value, b: { M: value }, c: { L: value } } } }],
  }),
  "in an unknown wrapping": (inside) => ({ anything: { inside } }),
  ...Object.fromEntries(
    ["eventSource", "eventName", "eventVersion", "errorCode", "eventType", "requestParameters", "userIdentity", "extra"].map(
      (name) => [`as ${name}`, (value: unknown) => ({ ...record, [name]: value })],
    ),
  ),
  "as members of a request": (value) => ({
    ...record,
    requestParameters: { ...request, action: value, tags: value, associations: value },
  }),
  "as details of an insight": (insightDetails) => ({ eventVersion: "1", eventCategory: "Insight", insightDetails }),
  ...Object.fromEntries(
    ["source", "detail-type", "detail", "resources"].map((name) => [
      `as ${name} of Braket's own event`,
      (value: unknown) => ({ ...change, [name]: value }),
    ]),
  ),
  "as the record of a row": (value) => ({ eventjson: value }),
  "as a struct of a row": (useridentity) => ({ ...row, useridentity }),
  "as the cells of a row": (value) => ({
    ...row,
    eventtime: value,
    requestparameters: value,
    readonly: value,
    resources: value,
    tlsdetails: value,
  }),
  "as a page of rows": (ResultSet) => ({ ResultSet }),
  "as the rows of a page": (Rows) => ({ ResultSet: { Rows, ...eventjson } }),
  "as the cells of a page": (Data) => ({ ResultSet: { Rows: [{ Data }], ...eventjson } }),
  "as a cell and its column": (value) => ({
    ResultSet: { Rows: [{ Data: [value] }], ResultSetMetadata: { ColumnInfo: [value] } },
  }),
  "as the rows of CloudTrail Lake": (QueryResultRows) => ({ QueryResultRows }),
  "in a row of CloudTrail Lake": (value) => ({ QueryResultRows: [[value]] }),
  "as the bytes of a response": (value) => ({ arrayBuffer: () => value, bodyUsed: false }),
  "as the body of a response": (body) => ({ arrayBuffer: () => undefined, bodyUsed: false, body }),
  "as the reader of a stream": (value) => ({ getReader: () => value }),
  "as a step of a stream": (value) => ({ getReader: () => ({ read: () => value }) }),
  "as a chunk of a stream": (value) => ({ getReader: () => reader(value) }),
  "as an iterator": (value) => ({ [Symbol.asyncIterator]: () => value }),
  "as a step of an iterator": (value) => ({ [Symbol.asyncIterator]: () => ({ next: () => value }) }),
};
