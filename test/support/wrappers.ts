/** Ways in which people's tools hold one CloudTrail record, and the path to it. Written after public descriptions of the tools. */
export interface Wrapper {
  readonly name: string;
  readonly wrap: (record: object) => unknown;
  readonly path: readonly (string | number)[];
}

const json = (value: unknown) => JSON.stringify(value);
const base64 = (value: unknown) => Buffer.from(json(value)).toString("base64");

/** A record in DynamoDB's own JSON. */
function typed(value: unknown): unknown {
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(typed) };
  switch (typeof value) {
    case "object":
      return { M: typedMembers(value as object) };
    case "number":
      return { N: String(value) };
    case "boolean":
      return { BOOL: value };
    default:
      return { S: String(value) };
  }
}

function typedMembers(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, typed(member)]));
}

/** YAML of a long text in single quotes, folded at a space, as the AWS CLI writes it. */
function yamlQuoted(text: string): string {
  return `'${text.replaceAll("'", "''").replace(/ (?=[a-z/])/, "\n    ")}'`;
}

export const wrappers: readonly Wrapper[] = [
  // Queues and streams
  {
    name: "Kafka by MSK",
    wrap: (record) => ({
      eventSource: "aws:kafka",
      records: { "t-0": [{ topic: "t", partition: 0, offset: 1, value: base64(record) }] },
    }),
    path: ["records", "t-0", 0, "value"],
  },
  {
    name: "Kafka of one's own",
    wrap: (record) => ({
      eventSource: "SelfManagedKafka",
      records: { "t-0": [{ topic: "t", partition: 0, offset: 1, key: "a2V5", value: base64(record) }] },
    }),
    path: ["records", "t-0", 0, "value"],
  },
  {
    name: "Kafka by Pipes",
    wrap: (record) => [{ topic: "t", partition: 0, offset: 1, eventSource: "aws:kafka", value: base64(record) }],
    path: [0, "value"],
  },
  {
    name: "Kinesis by Pipes",
    wrap: (record) => [{ eventSource: "aws:kinesis", partitionKey: "k", sequenceNumber: "1", data: base64(record) }],
    path: [0, "data"],
  },
  {
    name: "Kinesis by Pipes, decoded",
    wrap: (record) => [{ eventSource: "aws:kinesis", sequenceNumber: "1", data: json(record) }],
    path: [0, "data"],
  },
  {
    name: "ActiveMQ",
    wrap: (record) => ({ eventSource: "aws:mq", eventSourceArn: "a", messages: [{ messageID: "1", data: base64(record) }] }),
    path: ["messages", 0, "data"],
  },
  {
    name: "RabbitMQ",
    wrap: (record) => ({
      eventSource: "aws:rmq",
      rmqMessagesByQueue: { "q::/": [{ basicProperties: {}, data: base64(record) }] },
    }),
    path: ["rmqMessagesByQueue", "q::/", 0, "data"],
  },
  {
    name: "Firehose to an HTTP endpoint",
    wrap: (record) => ({ requestId: "r", timestamp: 1788768900000, records: [{ data: base64(record) }] }),
    path: ["records", 0, "data"],
  },
  {
    name: "a failure file of Firehose",
    wrap: (record) => ({
      attemptsMade: 4,
      arrivalTimestamp: 1788768900000,
      errorCode: "Lambda.FunctionError",
      rawData: base64(record),
    }),
    path: ["rawData"],
  },
  {
    name: "a Lambda destination",
    wrap: (record) => ({ version: "1.0", requestContext: {}, requestPayload: record, responsePayload: null }),
    path: ["requestPayload"],
  },
  {
    name: "a Lambda destination in SQS",
    wrap: (record) => ({
      Records: [{ messageId: "m", eventSource: "aws:sqs", body: json({ version: "1.0", requestPayload: { detail: record } }) }],
    }),
    path: ["Records", 0, "body", "requestPayload", "detail"],
  },
  {
    name: "a Lambda destination by EventBridge",
    wrap: (record) => ({
      "detail-type": "Lambda Function Invocation Result - Failure",
      source: "lambda",
      detail: { requestPayload: record },
    }),
    path: ["detail", "requestPayload"],
  },
  {
    name: "an EventBridge detail with the record a level deeper",
    wrap: (record) => ({ "detail-type": "AWS API Call via CloudTrail", detail: { event: record } }),
    path: ["detail", "event"],
  },
  {
    name: "an EventBridge detail of JSON text",
    wrap: (record) => ({ "detail-type": "AWS API Call via CloudTrail", detail: json(record) }),
    path: ["detail"],
  },
  {
    name: "an entry of PutEvents",
    wrap: (record) => ({ Entries: [{ Source: "my.app", DetailType: "copy", Detail: json(record) }] }),
    path: ["Entries", 0, "Detail"],
  },
  {
    name: "an event of a source of one's own",
    wrap: (record) => ({ eventSource: "my.app", payload: [record] }),
    path: ["payload", 0],
  },
  {
    name: "a Step Functions input",
    wrap: (record) => ({ input: json({ event: { record } }), name: "execution" }),
    path: ["input", "event", "record"],
  },
  {
    name: "an API Gateway request",
    wrap: (record) => ({ httpMethod: "POST", path: "/", isBase64Encoded: false, body: json({ event: record }) }),
    path: ["body", "event"],
  },
  // Databases and tables
  {
    name: "a text attribute of DynamoDB",
    wrap: (record) => ({
      Records: [{ eventSource: "aws:dynamodb", dynamodb: { SequenceNumber: "1", NewImage: { r: { S: json(record) } } } }],
    }),
    path: ["Records", 0, "dynamodb", "NewImage", "r", "S"],
  },
  {
    name: "a map of DynamoDB",
    wrap: (record) => ({ Records: [{ eventSource: "aws:dynamodb", dynamodb: { NewImage: { r: typed(record) } } }] }),
    path: ["Records", 0, "dynamodb", "NewImage", "r", "M"],
  },
  {
    name: "an item of DynamoDB",
    wrap: (record) => ({ Records: [{ eventSource: "aws:dynamodb", dynamodb: { NewImage: typedMembers(record) } }] }),
    path: ["Records", 0, "dynamodb", "NewImage"],
  },
  {
    name: "an item that DynamoDB removed",
    wrap: (record) => ({
      Records: [{ eventSource: "aws:dynamodb", eventName: "REMOVE", dynamodb: { OldImage: { r: { S: json(record) } } } }],
    }),
    path: ["Records", 0, "dynamodb", "OldImage", "r", "S"],
  },
  { name: "an export of DynamoDB", wrap: (record) => ({ Item: { r: typed(record) } }), path: ["Item", "r", "M"] },
  { name: "a map of id to record", wrap: (record) => ({ "0f1e": record }), path: ["0f1e"] },
  // CloudWatch Logs and the AWS CLI
  {
    name: "a result of Logs Insights",
    wrap: (record) => ({
      status: "Complete",
      results: [
        [
          { field: "@timestamp", value: "2026-09-07" },
          { field: "@message", value: json(record) },
        ],
      ],
    }),
    path: ["results", 0, 1, "value"],
  },
  {
    name: "a download of Logs Insights",
    wrap: (record) => [{ "@timestamp": "2026-09-07 08:15:00.000", "@message": record }],
    path: [0, "@message"],
  },
  {
    name: "a download of Logs Insights with text",
    wrap: (record) => [{ "@timestamp": "2026-09-07 08:15:00.000", "@message": json(record) }],
    path: [0, "@message"],
  },
  { name: "lines of `logs tail`", wrap: (record) => `2026-09-07T08:15:00+00:00 stream ${json(record)}\n`, path: [] },
  { name: "a line of an export to S3", wrap: (record) => `2026-09-07T08:15:00.000Z ${json(record)}`, path: [] },
  { name: "a line of syslog", wrap: (record) => `<134>1 2026-09-07T08:15:00Z host app - - - ${json(record)}`, path: [] },
  {
    name: "text output of the CLI",
    wrap: (record) => `EVENTS\tAKIAI44QH8DHBEXAMPLE\t${json(record)}\t0f1e\tGetDevice\n`,
    path: [],
  },
  {
    name: "YAML output of the CLI",
    wrap: (record) => `Events:\n- AccessKeyId: AKIA\n  CloudTrailEvent: ${yamlQuoted(json(record))}\n  EventId: 0f1e\n`,
    path: [],
  },
  {
    name: "LookupEvents with an object",
    wrap: (record) => ({ Events: [{ EventId: "0f1e", EventName: "GetDevice", CloudTrailEvent: record }] }),
    path: ["Events", 0, "CloudTrailEvent"],
  },
  // Log tools
  {
    name: "Splunk's HEC",
    wrap: (record) => ({ time: 1788768900, sourcetype: "aws:cloudtrail", event: record }),
    path: ["event"],
  },
  { name: "Splunk's HEC with text", wrap: (record) => ({ time: 1788768900, event: json(record) }), path: ["event"] },
  {
    name: "an export of Splunk",
    wrap: (record) => ({ preview: false, result: { _raw: json(record) } }),
    path: ["result", "_raw"],
  },
  {
    name: "a hit of Elasticsearch",
    wrap: (record) => ({ hits: { hits: [{ _source: record }] } }),
    path: ["hits", "hits", 0, "_source"],
  },
  {
    name: "event.original of Elastic",
    wrap: (record) => ({ "@timestamp": "2026-09-07", event: { original: json(record), action: "GetDevice" }, message: "text" }),
    path: ["event", "original"],
  },
  {
    name: "a bulk request of OpenSearch",
    wrap: (record) => `${json({ doc: record })}\n`,
    path: ["doc"],
  },
  { name: "Wazuh", wrap: (record) => ({ integration: "aws", data: { aws: record } }), path: ["data", "aws"] },
  {
    name: "Datadog",
    wrap: (record) => ({ id: "1", attributes: { timestamp: "2026-09-07", message: "a call", attributes: record } }),
    path: ["attributes", "attributes"],
  },
  {
    name: "a log event with the record beside its text",
    wrap: (record) => ({ timestamp: 1788768900000, message: "a call", fields: record }),
    path: ["fields"],
  },
  { name: "Fluent Bit", wrap: (record) => [{ date: 1788768900.1, log: json(record) }], path: [0, "log"] },
  {
    name: "Loki",
    wrap: (record) => ({ streams: [{ stream: { app: "trail" }, values: [["1788768900000000000", json(record)]] }] }),
    path: ["streams", 0, "values", 0, 1],
  },
  {
    name: "OTLP",
    wrap: (record) => ({ resourceLogs: [{ scopeLogs: [{ logRecords: [{ body: { stringValue: json(record) } }] }] }] }),
    path: ["resourceLogs", 0, "scopeLogs", 0, "logRecords", 0, "body", "stringValue"],
  },
  {
    name: "a CloudEvent",
    wrap: (record) => ({ specversion: "1.0", type: "t", source: "s", id: "1", data: record }),
    path: ["data"],
  },
  {
    name: "a CloudEvent in base64",
    wrap: (record) => ({ specversion: "1.0", id: "1", data_base64: base64(record) }),
    path: ["data_base64"],
  },
  {
    name: "Vector",
    wrap: (record) => ({ message: json(record), source_type: "aws_s3", timestamp: "2026-09-07T08:15:00Z" }),
    path: ["message"],
  },
  {
    name: "Logstash",
    wrap: (record) => ({ "@version": "1", "@timestamp": "2026-09-07", message: json(record) }),
    path: ["message"],
  },
  {
    name: "a raw_data of OCSF",
    wrap: (record) => ({ class_uid: 6003, metadata: {}, raw_data: json(record) }),
    path: ["raw_data"],
  },
  { name: "JSON text of JSON text", wrap: (record) => json(json({ event: record })), path: ["event"] },
  { name: "a JSON text sequence", wrap: (record) => `\x1e${json({ event: record })}\n`, path: ["event"] },
  { name: "a list in a list in an object", wrap: (record) => ({ a: { b: [[{ c: record }]] } }), path: ["a", "b", 0, 0, "c"] },
  {
    name: "records in lists by name",
    wrap: (record) => ({ byRegion: { "us-east-1": [record] } }),
    path: ["byRegion", "us-east-1", 0],
  },
  { name: "lines with a comma after each", wrap: (record) => `${json({ Records: [record] })},\n`, path: ["Records", 0] },
  {
    name: "a log file in a text member",
    wrap: (record) => ({ content: json({ Records: [record] }) }),
    path: ["content", "Records", 0],
  },
  {
    name: "a log file in a message attribute",
    wrap: (record) => ({ message: "see file", file: { Records: [record] } }),
    path: ["file", "Records", 0],
  },
];
