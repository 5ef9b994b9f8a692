import { BRAKET_EVENT_SOURCE } from "../facts/service.js";

/** A CloudTrail record of Braket, or one of another service. */
export type RecordKind = "braket" | "foreign";

/** An object of which nothing is known. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Tells whether an object is a CloudTrail record, and whose. Every way in asks here, so that all of them agree.
 *
 * - An object whose `eventSource` is Braket's is a record of Braket, whatever else it has.
 * - A record of another service names its service, and has an `eventName`, or for aggregated events an `eventCategory`; and an
 *   `eventVersion` or an `eventTime`. Items of Lambda batches have an `eventSource` too, such as `aws:sqs` or `SelfManagedKafka`.
 * - An insight has no `eventSource`. Its `insightDetails` name the service.
 */
export function recordKindOf(value: Members): RecordKind | undefined {
  const { eventSource } = value;
  if (eventSource === BRAKET_EVENT_SOURCE) return "braket";
  if (typeof eventSource === "string") return isForeign(eventSource, value) ? "foreign" : undefined;
  const { insightDetails } = value;
  if (typeof insightDetails !== "object" || insightDetails === null) return undefined;
  return (insightDetails as Members).eventSource === BRAKET_EVENT_SOURCE ? "braket" : "foreign";
}

function isForeign(eventSource: string, value: Members): boolean {
  if (eventSource.startsWith("aws:")) return false;
  const isNamed = typeof value.eventName === "string" || typeof value.eventCategory === "string";
  return isNamed && (typeof value.eventVersion === "string" || typeof value.eventTime === "string");
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}
