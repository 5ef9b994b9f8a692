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
  const { eventSource, eventName, insightDetails } = PROTOTYPE;
  // Engines know that these members are absent, so the test takes no time.
  return kindByMembers((eventSource ?? eventName ?? insightDetails) === undefined ? value : { __proto__: null, ...value });
}

/** The prototype of objects. Some libraries, and some attacks, add members to it: they are not members of a record. */
const PROTOTYPE = Object.prototype as Members;

function kindByMembers(value: Members): RecordKind | undefined {
  const { eventSource } = value;
  // Nearly every record has an event name, so that the members need not be counted.
  if (eventSource === BRAKET_EVENT_SOURCE)
    return value.eventName === undefined && Object.keys(value).length === 1 ? undefined : "braket";
  if (typeof eventSource === "string") return isForeign(eventSource, value) ? "foreign" : undefined;
  const { insightDetails } = value;
  if (typeof insightDetails !== "object" || insightDetails === null) return undefined;
  return memberOf(insightDetails as Members, "eventSource") === BRAKET_EVENT_SOURCE ? "braket" : "foreign";
}

function isForeign(eventSource: string, value: Members): boolean {
  if (eventSource.startsWith("aws:")) return false;
  const isNamed = typeof value.eventName === "string" || typeof value.eventCategory === "string";
  return isNamed && (typeof value.eventVersion === "string" || typeof value.eventTime === "string");
}

/** Returns a member; undefined for one that only a polluted `Object.prototype` has. */
export function memberOf(value: Members, name: string): unknown {
  return PROTOTYPE[name] === undefined || Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}
