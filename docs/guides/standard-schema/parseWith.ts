import type { StandardSchemaV1 } from "@standard-schema/spec";
import { formatPath } from "braket-cloudtrail";
import { braketEvent } from "braket-cloudtrail/standard-schema";

/** A function as libraries have it: it takes any Standard Schema, and knows nothing of CloudTrail. */
export async function parseWith<S extends StandardSchemaV1>(schema: S, value: unknown): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues === undefined) return result.value as StandardSchemaV1.InferOutput<S>;
  throw new Error(result.issues.map(({ path = [], message }) => `${formatPath(keysOf(path))}: ${message}`).join("\n"));
}

/** A path has keys, or objects with a key. */
function keysOf(path: NonNullable<StandardSchemaV1.Issue["path"]>): (string | number)[] {
  return path.map((part) => (typeof part === "object" ? part.key : part) as string | number);
}

/** The name of the call in a message of a queue. The type of `event` is `BraketEvent`, by inference. */
export async function callIn(message: unknown): Promise<string> {
  const event = await parseWith(braketEvent, message);
  return event.eventName;
}
