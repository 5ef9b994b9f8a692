import { gzipSync } from "node:zlib";
import * as envelopes from "@aws-lambda-powertools/parser/envelopes";
import { JSONStringified } from "@aws-lambda-powertools/parser/helpers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { braketEvent } from "braket-cloudtrail/standard-schema";
import { BraketEventSchema, CreateJobEventSchema } from "braket-cloudtrail/zod";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { handler } from "../../docs/guides/zod/decorator.js";
import { eventOfRule, eventsOfQueue } from "../../docs/guides/zod/envelope.js";
import { schema as requestJsonSchema } from "../../docs/guides/zod/jsonSchema.js";
import { parseCall } from "../../docs/guides/zod/middleware.js";
import { JobPlace, TeamJobRequest } from "../../docs/guides/zod/requests.js";
import { CostlyEvent, Message } from "../../docs/guides/zod/union.js";
import { LocalCreateJob, SucceededCreateJob } from "../../docs/guides/zod/wholeEvent.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { eventFile } from "../support/guideEvents.js";

const job = fixtureRecord("CreateJob/success");
const request = job.requestParameters as Record<string, unknown>;
const text = JSON.stringify(job);
const base64 = Buffer.from(text).toString("base64");
const rule = { ...eventFile<{ event: object }>("eventbridge").event, detail: job };

const pathsOf = ({ error }: { readonly error?: z.ZodError | undefined }) => error?.issues.map(({ path }) => path.join("."));

describe("the guide of zod", () => {
  it("extends a request and picks from one", () => {
    expect(pathsOf(TeamJobRequest.safeParse(request))).toEqual(["jobName"]);
    expect(TeamJobRequest.parse({ ...request, jobName: "team-a-1" })).toEqual({ ...request, jobName: "team-a-1" });
    expect(JobPlace.parse({ jobName: "a", deviceConfig: { device: "d" } })).toEqual({
      jobName: "a",
      deviceConfig: { device: "d" },
    });
    expect(pathsOf(JobPlace.safeParse({}))).toEqual(["jobName", "deviceConfig"]);
  });

  it("makes a whole event that can be extended", () => {
    expect(SucceededCreateJob.parse(job)).toEqual(job);
    for (const { record, name } of fixtures()) {
      const expected = record.eventName === "CreateJob" && record.errorCode === undefined && !name.includes("omitted");
      expect(SucceededCreateJob.safeParse(record).success, name).toBe(expected);
    }
    expect(pathsOf(LocalCreateJob.safeParse({ ...job, awsRegion: "eu-north-1" }))).toEqual(["awsRegion"]);
    expect(LocalCreateJob.safeParse({ ...job, awsRegion: "us-east-1" }).success).toBe(true);
  });

  it("unites events, which a discriminated union cannot", () => {
    expect(CostlyEvent.parse(job)).toBe(job);
    expect(CostlyEvent.safeParse(fixtureRecord("GetDevice/success")).success).toBe(false);
    expect(Message.parse({ receivedAt: "2026-09-07T08:15:00Z", detail: job }).detail).toBe(job);
    const options = [CreateJobEventSchema, z.object({ eventName: z.literal("x") })] as never;
    expect(() => z.discriminatedUnion("eventName", options).safeParse(job)).toThrow(/discriminat/i);
    const objects = z.discriminatedUnion("eventName", [SucceededCreateJob, z.object({ eventName: z.literal("x") })]);
    expect(objects.parse(job)).toEqual(job);
  });

  it("makes a JSON Schema of a request with rules", () => {
    const accepts = new Ajv2020({ allowUnionTypes: true }).compile(requestJsonSchema);
    expect([accepts({ ...request, jobName: "team-a" }), accepts(request)]).toEqual([true, false]);
  });
});

describe("the parser of powertools", () => {
  const http = { body: text, isBase64Encoded: false, headers: {} };
  const identity = { sourceIp: "192.0.2.1" };
  const sns = {
    Type: "Notification",
    MessageId: "5d0cbd09-6dd5-4b1c-a0a1-4b8f39ad4ab3",
    TopicArn: "arn:aws:sns:us-east-1:111122223333:trail",
    Timestamp: "2026-09-07T08:15:00.000Z",
    SignatureVersion: "1",
    Signature: "x",
  };
  const sqs = (body: string) => ({
    Records: [
      {
        messageId: "5d0cbd09-6dd5-4b1c-a0a1-4b8f39ad4ab3",
        receiptHandle: "x",
        body,
        attributes: { ApproximateReceiveCount: "1", ApproximateFirstReceiveTimestamp: "1", SenderId: "x", SentTimestamp: "1" },
        messageAttributes: {},
        md5OfBody: "x",
        eventSource: "aws:sqs",
        eventSourceARN: "arn:aws:sqs:us-east-1:111122223333:trail",
        awsRegion: "us-east-1",
      },
    ],
  });
  const kafka = (eventSource: string) => ({
    eventSource,
    ...(eventSource === "aws:kafka" ? { eventSourceArn: "arn:aws:kafka:us-east-1:111122223333:cluster/trail/1" } : {}),
    bootstrapServers: "b-1.example.com:9092",
    records: {
      "trail-0": [
        {
          topic: "trail",
          partition: 0,
          offset: 1,
          timestamp: 1772530282958,
          timestampType: "CREATE_TIME",
          key: "a2V5",
          value: base64,
          headers: [],
        },
      ],
    },
  });
  const logs = { messageType: "DATA_MESSAGE", owner: "111122223333", logGroup: "g", logStream: "s", subscriptionFilters: ["f"] };
  const inLogs = { ...logs, logEvents: [{ id: "1", timestamp: 1772530282958, message: text }] };

  const asText = JSONStringified(BraketEventSchema);
  const image = z.object({ record: asText });

  const deliveries: [string, { parse: (data: unknown, schema: never) => unknown }, z.ZodType, unknown][] = [
    ["EventBridgeEnvelope", envelopes.EventBridgeEnvelope, BraketEventSchema, rule],
    ["SqsEnvelope", envelopes.SqsEnvelope, asText, sqs(text)],
    [
      "SnsEnvelope",
      envelopes.SnsEnvelope,
      asText,
      {
        Records: [
          {
            EventSource: "aws:sns",
            EventVersion: "1.0",
            EventSubscriptionArn: "arn:aws:sns:us-east-1:111122223333:trail:1",
            Sns: {
              ...sns,
              Message: text,
              Subject: null,
              MessageAttributes: {},
              SigningCertUrl: "https://sns.us-east-1.amazonaws.com/c.pem",
              UnsubscribeUrl: "https://sns.us-east-1.amazonaws.com/u",
            },
          },
        ],
      },
    ],
    [
      "SnsSqsEnvelope",
      envelopes.SnsSqsEnvelope,
      asText,
      sqs(
        JSON.stringify({
          ...sns,
          Message: text,
          SigningCertURL: "https://sns.us-east-1.amazonaws.com/c.pem",
          UnsubscribeURL: "https://sns.us-east-1.amazonaws.com/u",
        }),
      ),
    ],
    [
      "KinesisEnvelope",
      envelopes.KinesisEnvelope,
      BraketEventSchema,
      {
        Records: [
          {
            eventSource: "aws:kinesis",
            eventVersion: "1.0",
            eventID: "shardId-000000000000:1",
            eventName: "aws:kinesis:record",
            awsRegion: "us-east-1",
            invokeIdentityArn: "arn:aws:iam::111122223333:role/r",
            eventSourceARN: "arn:aws:kinesis:us-east-1:111122223333:stream/trail",
            kinesis: {
              kinesisSchemaVersion: "1.0",
              partitionKey: "1",
              sequenceNumber: "1",
              approximateArrivalTimestamp: 1,
              data: base64,
            },
          },
        ],
      },
    ],
    [
      "KinesisFirehoseEnvelope",
      envelopes.KinesisFirehoseEnvelope,
      asText,
      {
        invocationId: "i",
        deliveryStreamArn: "arn:aws:firehose:us-east-1:111122223333:deliverystream/trail",
        region: "us-east-1",
        records: [{ recordId: "1", approximateArrivalTimestamp: 1, data: base64 }],
      },
    ],
    ["KafkaEnvelope, MSK", envelopes.KafkaEnvelope, asText, kafka("aws:kafka")],
    ["KafkaEnvelope, self-managed", envelopes.KafkaEnvelope, asText, kafka("SelfManagedKafka")],
    [
      "CloudWatchEnvelope",
      envelopes.CloudWatchEnvelope,
      asText,
      { awslogs: { data: gzipSync(JSON.stringify(inLogs)).toString("base64") } },
    ],
    [
      "DynamoDBStreamEnvelope",
      envelopes.DynamoDBStreamEnvelope,
      image,
      {
        Records: [
          {
            eventID: "1",
            eventName: "INSERT",
            eventVersion: "1.1",
            eventSource: "aws:dynamodb",
            awsRegion: "us-east-1",
            eventSourceARN: "arn:aws:dynamodb:us-east-1:111122223333:table/trail/stream/1",
            dynamodb: {
              ApproximateCreationDateTime: 1,
              Keys: { id: { S: "1" } },
              NewImage: { record: { S: text } },
              SequenceNumber: "1",
              SizeBytes: 1,
              StreamViewType: "NEW_IMAGE",
            },
          },
        ],
      },
    ],
    [
      "ApiGatewayEnvelope",
      envelopes.ApiGatewayEnvelope,
      asText,
      {
        ...http,
        resource: "/",
        path: "/",
        httpMethod: "POST",
        queryStringParameters: null,
        multiValueHeaders: null,
        multiValueQueryStringParameters: null,
        requestContext: {
          accountId: "111122223333",
          apiId: "a",
          path: "/",
          stage: "s",
          protocol: "HTTP/1.1",
          requestId: "r",
          requestTime: "x",
          requestTimeEpoch: 1,
          resourcePath: "/",
          httpMethod: "POST",
          identity,
        },
      },
    ],
    [
      "ApiGatewayV2Envelope",
      envelopes.ApiGatewayV2Envelope,
      asText,
      {
        ...http,
        version: "2.0",
        routeKey: "$default",
        rawPath: "/",
        rawQueryString: "",
        requestContext: {
          accountId: "111122223333",
          apiId: "a",
          domainName: "d",
          domainPrefix: "d",
          http: { method: "POST", path: "/", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "u" },
          requestId: "r",
          routeKey: "$default",
          stage: "$default",
          time: "x",
          timeEpoch: 1,
        },
      },
    ],
    [
      "LambdaFunctionUrlEnvelope",
      envelopes.LambdaFunctionUrlEnvelope,
      asText,
      {
        ...http,
        version: "2.0",
        routeKey: "$default",
        rawPath: "/",
        rawQueryString: "",
        requestContext: {
          accountId: "anonymous",
          apiId: "a",
          domainName: "d",
          domainPrefix: "d",
          http: { method: "POST", path: "/", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "u" },
          requestId: "r",
          routeKey: "$default",
          stage: "$default",
          time: "x",
          timeEpoch: 1,
        },
      },
    ],
    [
      "VpcLatticeEnvelope",
      envelopes.VpcLatticeEnvelope,
      asText,
      { method: "POST", headers: {}, raw_path: "/", body: text, is_base64_encoded: false, query_string_parameters: {} },
    ],
    [
      "VpcLatticeV2Envelope",
      envelopes.VpcLatticeV2Envelope,
      asText,
      {
        version: "2.0",
        path: "/",
        method: "POST",
        headers: {},
        body: text,
        isBase64Encoded: false,
        requestContext: {
          serviceNetworkArn: "arn:aws:vpc-lattice:us-east-1:111122223333:servicenetwork/sn-1",
          serviceArn: "arn:aws:vpc-lattice:us-east-1:111122223333:service/svc-1",
          targetGroupArn: "arn:aws:vpc-lattice:us-east-1:111122223333:targetgroup/tg-1",
          region: "us-east-1",
          timeEpoch: "1772530282958000",
          identity: {},
        },
      },
    ],
  ];

  it.each(deliveries)("finds the call in %s", (_name, envelope, schema, delivery) => {
    const found = envelope.parse(delivery, schema as never);
    expect(JSON.stringify(found)).toContain(text);
  });

  it("takes it by function, decorator and middleware", async () => {
    expect(eventOfRule(rule)).toBe(job);
    expect(eventsOfQueue(sqs(text))).toEqual([job]);
    expect(() => eventsOfQueue(sqs("{}"))).toThrow(/SQS/);
    expect(await handler(rule as never, {} as never)).toBe("CreateJob");
    const middleware = { event: rule as unknown };
    parseCall.before(middleware as never);
    expect(middleware.event).toBe(job);
  });

  it("cannot use braketEvent inside an envelope", () => {
    expect(() => envelopes.EventBridgeEnvelope.parse(rule, braketEvent as never)).toThrow();
    expect(() => envelopes.SqsEnvelope.parse(sqs(text), braketEvent as never)).toThrow();
  });

  it("has no envelope that is not tried here", () => {
    const tried = new Set(deliveries.map(([name]) => name.split(",")[0]));
    expect(Object.keys(envelopes).filter((name) => name.endsWith("Envelope") && !tried.has(name))).toEqual([]);
  });
});
