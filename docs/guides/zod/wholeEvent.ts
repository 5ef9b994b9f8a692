import { CloudTrailRecordSchema, CreateJobRequestSchema, CreateJobResponseSchema } from "braket-cloudtrail/zod";
import * as z from "zod";

/** The event of a successful `CreateJob`, as an object that can be extended, picked from and put in a discriminated union. */
export const SucceededCreateJob = CloudTrailRecordSchema.extend({
  eventSource: z.literal("braket.amazonaws.com"),
  eventName: z.literal("CreateJob"),
  errorCode: z.undefined().optional(),
  requestParameters: CreateJobRequestSchema,
  responseElements: CreateJobResponseSchema,
});

/** The same, from one region only. */
export const LocalCreateJob = SucceededCreateJob.extend({ awsRegion: z.literal("us-east-1") });
