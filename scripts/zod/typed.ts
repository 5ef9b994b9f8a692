// Compiled in a project with one version of zod.
import type { CreateJobEvent } from "braket-cloudtrail";
import { CloudTrailRecordSchema, CreateJobEventSchema, CreateJobRequestSchema } from "braket-cloudtrail/zod";
import * as z from "zod/v4";

export const Ours = CreateJobRequestSchema.extend({ jobName: z.string().startsWith("team-") });
export const Either = z.union([CreateJobEventSchema, z.object({ custom: z.string() })]);
export const Whole = CloudTrailRecordSchema.extend({ eventName: z.literal("CreateJob"), requestParameters: Ours });

export const name: string = Ours.parse({}).jobName;
export const event: CreateJobEvent = CreateJobEventSchema.parse({});
// @ts-expect-error: the name is a string.
export const wrong: number = Ours.parse({}).jobName;
