import { BRAKET_EVENT_SOURCE } from "../facts/service.js";

/** A CloudTrail record of Braket, or one of another service. */
export type RecordKind = "braket" | "foreign";

/** An object with unknown members. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Returns whether an object is a CloudTrail record of Braket or of another service; undefined for other objects.
 *
 * - An object with Braket's `eventSource` is a record of Braket, whatever its other members are. Without other
 *   members it is a cell of a row of CloudTrail Lake.
 * - A record of another service has an `eventSource`; an `eventName` (or an `eventCategory`, for aggregated events); and an
 *   `eventVersion` or an `eventTime`. Items of Lambda batches have an `eventSource` too, such as `aws:sqs` or `SelfManagedKafka`.
 * - An insight has no `eventSource`. Its `insightDetails` have the service.
 */
export function recordKindOf(value: Members): RecordKind | undefined {
  const { eventSource } = value;
  // Nearly every record has an event name, so that the members need not be counted.
  if (eventSource === BRAKET_EVENT_SOURCE) return value.eventName === undefined && isAlone(value) ? undefined : "braket";
  if (typeof eventSource === "string") return isForeign(eventSource, value) ? "foreign" : undefined;
  const { insightDetails } = value;
  if (typeof insightDetails !== "object" || insightDetails === null) return undefined;
  return (insightDetails as Members).eventSource === BRAKET_EVENT_SOURCE ? "braket" : "foreign";
}

/** Whether an object has one member only. */
function isAlone(value: Members): boolean {
  return Object.keys(value).length === 1;
}

function isForeign(eventSource: string, value: Members): boolean {
  if (eventSource.startsWith("aws:")) return false;
  const isNamed = typeof value.eventName === "string" || typeof value.eventCategory === "string";
  return isNamed && (typeof value.eventVersion === "string" || typeof value.eventTime === "string");
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}
