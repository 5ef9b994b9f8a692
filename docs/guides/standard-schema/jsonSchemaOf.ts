import type { BraketEventName } from "braket-cloudtrail";
import { braketEvent } from "braket-cloudtrail/standard-schema";

/** The JSON Schema of one event, for tools that take a Standard JSON Schema or a plain one. */
export function jsonSchemaOf(eventName: BraketEventName): Record<string, unknown> {
  return braketEvent["~standard"].jsonSchema.output({ target: "draft-2020-12", libraryOptions: { eventName } });
}
