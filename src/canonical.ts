import stringify from "fast-json-stable-stringify";
import { timeOf } from "./accessors/timeOf.js";
import { BraketParseError, failure } from "./error.js";
import type { BraketEvent } from "./event.js";

/**
 * The deepest nesting that is compared. No record comes near it; a fixed number gives the same answer in every engine, however
 * large its stack is, and it ends on data that refers to itself.
 */
const DEEPEST = 1000;

/**
 * The JSON text of a value with the members of every object in the order of their names, so that the same content gives the
 * same text whatever the order in which it was written: for hashes, snapshots and comparisons.
 *
 * The work is done by fast-json-stable-stringify: names are ordered by their UTF-16 code units, numbers are written as JavaScript
 * writes them, and what JSON cannot carry is treated as `JSON.stringify` does.
 *
 * @throws {BraketParseError} `too-large` when the value refers to itself, or is nested deeper than the engine's stack reaches,
 * which is some thousands of levels; no record comes near it.
 * @throws {TypeError} for a BigInt, as `JSON.stringify` does.
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => "{\"a\":[2],\"b\":1}"
 */
export function canonicalJson(value: unknown): string {
  try {
    return stringify(value) ?? "null";
  } catch (error) {
    if (!(error instanceof RangeError || (error instanceof TypeError && error.message.includes("circular")))) throw error;
    const message = "expected JSON data, found data that is nested too deep or refers to itself";
    throw new BraketParseError(failure("too-large", message, value));
  }
}

/**
 * The text by which an event is recognised when it comes again: the account that received the record, a slash, and the event's
 * id, which AWS documents to be the same in every copy of a record. An account that was not logged, or as empty text, leaves
 * its side empty. Different pairs of account and id never give the same text.
 *
 * `sharedEventID` is no part of it: records that share one lie in different accounts, each with an id and content of its own.
 * An unrecognized event has a key like any other.
 *
 * @example
 * eventKey(event); // => `${record.recipientAccountId}/${record.eventID}`
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function eventKey(event: BraketEvent): string {
  const account = event.recipientAccountId ?? "";
  // The id comes last and may hold anything; only a slash in the account could make two pairs one.
  return `${/[%/]/.test(account) ? account.replaceAll("%", "%25").replaceAll("/", "%2F") : account}/${event.eventID}`;
}

/** An event that has the key of one seen before it, but other content. */
export interface EventConflict<E extends BraketEvent = BraketEvent> {
  /** The key that both have. */
  readonly key: string;
  /** The event that was seen first, and stays. */
  readonly kept: E;
  /** The event that came later and differs. */
  readonly dropped: E;
}

/** Events without those that came again. Together the three lists hold every event that came in, each once. */
export interface DedupedEvents<E extends BraketEvent = BraketEvent> {
  /** The first event of each key, in the order in which they came. */
  readonly events: readonly E[];
  /** The events that came again with the same content. */
  readonly duplicates: readonly E[];
  /** The events that came again with other content: rare, and worth a look. */
  readonly conflicts: readonly EventConflict<E>[];
}

/**
 * Takes out events that were delivered more than once, as AWS documents that CloudTrail may do, and as two trails, or a queue
 * that delivers again, do too. The first event of each `eventKey` stays, whatever its name is; a later one is an exact duplicate
 * when its content is the same in any order of members, else a conflict. Content nested deeper than 1,000 levels counts as other.
 *
 * @example
 * const { events: kept, duplicates } = dedupe([event, structuredClone(event)]);
 * [kept.length, duplicates.length]; // => [1, 1]
 * dedupe([event, { ...event, eventTime: "2026-09-07T08:15:01Z" }]).conflicts.length; // => 1
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-find-log-files.html
 */
export function dedupe<E extends BraketEvent>(events: Iterable<E>): DedupedEvents<E> {
  const first = new Map<string, E>();
  const duplicates: E[] = [];
  const conflicts: EventConflict<E>[] = [];
  for (const event of events) {
    const key = eventKey(event);
    const kept = first.get(key);
    if (kept === undefined) first.set(key, event);
    else if (hasSameContent(kept, event, 0)) duplicates.push(event);
    else conflicts.push({ key, kept, dropped: event });
  }
  return { events: [...first.values()], duplicates, conflicts };
}

type Members = Readonly<Record<string, unknown>>;

/** Whether two values of JSON say the same. Comparing costs a fraction of writing both out. */
function hasSameContent(left: unknown, right: unknown, depth: number): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (depth === DEEPEST || Array.isArray(left) !== Array.isArray(right)) return false;
  if (Array.isArray(left) && left.length !== (right as readonly unknown[]).length) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every(
    (name) => Object.hasOwn(right, name) && hasSameContent((left as Members)[name], (right as Members)[name], depth + 1),
  );
}

/** The form in which CloudTrail writes times. Texts of this form are in order when their moments are. */
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Puts events in the order of their `eventTime`, and of their `eventID` within a second, for `sort`. It is a total order over
 * any events, unrecognized ones too: one whose time cannot be read comes after all others.
 *
 * CloudTrail does not write records in order, and its times are to the second and tell when a call ended: which of two calls
 * within a second came first cannot be known, and the order of their ids only makes the result the same every time.
 *
 * @example
 * [...events].sort(byTime)[0]?.eventTime; // => "2026-09-07T07:29:10Z"
 */
export function byTime(left: BraketEvent, right: BraketEvent): number {
  return compareText(sortableTime(left), sortableTime(right)) || compareText(left.eventID, right.eventID);
}

/** Sorts after every time that can be read, and begins the text of every one that cannot. */
export const UNREADABLE = "~";

/** The time of an event as text that is in order when the times are: without `Z`, so that a fraction sorts after its second. */
export function sortableTime(event: BraketEvent): string {
  const { eventTime } = event;
  if (PLAIN_TIME.test(eventTime)) return eventTime.slice(0, -1);
  const time = timeOf(event);
  return time === undefined ? `${UNREADABLE}${eventTime}` : time.toISOString().replace(/(\.000)?Z$/, "");
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
