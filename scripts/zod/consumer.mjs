// Run in a project with one version of zod: prints what the zod entry answers there.
import { createRequire } from "node:module";
import * as entry from "braket-cloudtrail/zod";
import * as z from "zod/v4";

const record = {
  eventVersion: "1.11",
  eventTime: "2026-09-07T08:15:00Z",
  eventSource: "braket.amazonaws.com",
  eventName: "CreateJob",
  awsRegion: "us-east-1",
  eventID: "5d0cbd09-6dd5-4b1c-a0a1-4b8f39ad4ab3",
  userIdentity: {},
  requestParameters: { jobName: "team-a", roleArn: "r", deviceConfig: { device: "d" }, more: 1 },
  responseElements: { jobArn: "j" },
};
const request = record.requestParameters;
const { BraketEventSchema, CreateJobEventSchema, CreateJobRequestSchema, GetDeviceEventSchema, TagResourceRequestSchema } = entry;
const pathsOf = ({ error }) => error.issues.map(({ path }) => path.join("."));

const answers = {
  names: Object.keys(entry).length,
  sameObject: [BraketEventSchema.parse(record) === record, CreateJobEventSchema.parse(record) === record],
  otherName: pathsOf(GetDeviceEventSchema.safeParse(record)),
  paths: pathsOf(BraketEventSchema.safeParse({ ...record, requestParameters: { ...request, jobName: 7 } })),
  extend: pathsOf(CreateJobRequestSchema.extend({ team: z.string() }).safeParse(request)),
  pick: CreateJobRequestSchema.pick({ jobName: true }).parse({ jobName: "a", more: 1 }),
  union: z.union([CreateJobEventSchema, z.object({ custom: z.string() })]).parse({ custom: "x" }),
  isObject: CreateJobRequestSchema instanceof z.ZodObject,
  proto: pathsOf(TagResourceRequestSchema.safeParse({ resourceArn: "x", tags: JSON.parse('{"__proto__":7}') })),
  jsonSchema: [BraketEventSchema, BraketEventSchema.describe("One."), z.array(CreateJobEventSchema).element].map(
    (schema) => z.toJSONSchema(schema).title,
  ),
  requestSchema: Object.keys(z.toJSONSchema(CreateJobRequestSchema).properties).length,
  commonJs: createRequire(import.meta.url)("braket-cloudtrail/zod").BraketEventSchema.parse(record) === record,
};
console.log(JSON.stringify(answers));
