import { CreateJobRequestSchema } from "braket-cloudtrail/zod";
import * as z from "zod";

/** The JSON Schema of a request with rules of our own. */
export const schema = z.toJSONSchema(CreateJobRequestSchema.extend({ jobName: z.string().regex(/^team-/) }));
