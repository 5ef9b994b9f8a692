import { BraketEventSchema, CreateJobEventSchema, CreateQuantumTaskEventSchema } from "braket-cloudtrail/zod";
import * as z from "zod";

/** The calls that cost something. */
export const CostlyEvent = z.union([CreateJobEventSchema, CreateQuantumTaskEventSchema]);

/** What a queue of ours carries. */
export const Message = z.object({ receivedAt: z.iso.datetime(), detail: BraketEventSchema });
