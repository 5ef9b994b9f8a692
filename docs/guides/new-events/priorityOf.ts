import { asRecord, type BraketEvent } from "braket-cloudtrail";

/** Reads a field that no type declares. Its value is `unknown`, so check it before you use it. */
export function priorityOf(event: BraketEvent): string | undefined {
  const { requestParameters } = asRecord(event);
  if (typeof requestParameters !== "object" || requestParameters === null) return undefined;
  const priority: unknown = Reflect.get(requestParameters, "priority");
  return typeof priority === "string" ? priority : undefined;
}
