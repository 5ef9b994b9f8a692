// What a user of zod writes: our schemas compose with their own.
import { BraketEventSchema, CreateJobEventSchema, CreateJobRequestSchema } from "braket-cloudtrail/zod";
import * as z from "zod";

export const Envelope = z.object({ source: z.literal("aws.braket"), detail: BraketEventSchema });
export const Either = z.union([CreateJobEventSchema, z.object({ custom: z.string() })]);
export const Ours = CreateJobRequestSchema.extend({ jobName: z.string().startsWith("team-") });

export function jobName(input: unknown): string | undefined {
  const parsed = Ours.safeParse(input);
  return parsed.success ? parsed.data.jobName : undefined;
}

export function eventNameOf(input: unknown): string {
  return Envelope.parse(input).detail.eventName;
}
