import type { BraketEvent } from "../events/event.js";
import { eventKey } from "./eventKey.js";

/**
 * The deepest nesting that is compared. A fixed number gives the same answer in every engine, and ends on data that contains
 * itself.
 */
const DEEPEST = 1000;

/** An event whose key occurred before with other content. */
export interface EventConflict<E extends BraketEvent = BraketEvent> {
  /** The key of both events. */
  readonly key: string;
  /** The first event, which is kept. */
  readonly kept: E;
  /** The later event, which differs. */
  readonly dropped: E;
}

/** The events by key. The three lists together hold every input event once. */
export interface DedupedEvents<E extends BraketEvent = BraketEvent> {
  /** The first event of each key, in input order. */
  readonly events: readonly E[];
  /** The later events with the same key and the same content. */
  readonly duplicates: readonly E[];
  /** The later events with the same key and other content. They are rare, and worth an investigation. */
  readonly conflicts: readonly EventConflict<E>[];
}

/**
 * Separates the first event of each `eventKey` from the events that were delivered again.
 *
 * AWS documents that CloudTrail may deliver a record more than once. Two trails do so, and so does a queue that retries.
 *
 * - A later event is a duplicate if its content is the same, in any order of members. Otherwise it is a conflict.
 * - Content that is nested deeper than 1,000 levels counts as different.
 * - Content that cannot be read, such as a getter that throws, counts as different.
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
    else if (hasSameContent(kept, event)) duplicates.push(event);
    else conflicts.push({ key, kept, dropped: event });
  }
  return { events: [...first.values()], duplicates, conflicts };
}

type Members = Readonly<Record<string, unknown>>;

/** Whether two events have the same content. Comparing is several times faster than writing both as canonical JSON. */
function hasSameContent(left: BraketEvent, right: BraketEvent): boolean {
  try {
    return isSame(left, right, 0, { visits: 0, pairs: new Map() });
  } catch {
    return false;
  }
}

/** The number of objects from which on compared pairs are remembered, so that an object with many references is compared once. */
const MANY = 1000;

interface Comparison {
  visits: number;
  /** The depth at which each pair was compared last. */
  readonly pairs: Map<object, Map<object, number>>;
}

function isSame(left: unknown, right: unknown, depth: number, comparison: Comparison): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (depth === DEEPEST || Array.isArray(left) !== Array.isArray(right)) return false;
  if (++comparison.visits > MANY) {
    // A remembered pair is equal, because a difference ends the comparison. At a greater depth, it may exceed the limit.
    const depths = comparison.pairs.get(left) ?? new Map<object, number>();
    if ((depths.get(right) ?? -1) >= depth) return true;
    comparison.pairs.set(left, depths.set(right, depth));
  }
  if (Array.isArray(left) && left.length !== (right as readonly unknown[]).length) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every(
    (name) => Object.hasOwn(right, name) && isSame((left as Members)[name], (right as Members)[name], depth + 1, comparison),
  );
}
