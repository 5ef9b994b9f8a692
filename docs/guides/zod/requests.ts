import { CreateJobRequestSchema } from "braket-cloudtrail/zod";
import * as z from "zod";

/** A request with a rule of our own: jobs are named after teams. */
export const TeamJobRequest = CreateJobRequestSchema.extend({ jobName: z.string().regex(/^team-[a-z]+-/) });

/** Two members of the request. `pick` keeps what other members there are, because the schema is a loose object. */
export const JobPlace = CreateJobRequestSchema.pick({ jobName: true, deviceConfig: true });
