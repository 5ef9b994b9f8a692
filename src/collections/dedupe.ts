import type { BraketEvent } from "../events/event.js";
import { eventKey } from "./eventKey.js";

/**
 * The deepest nesting that is compared. No record comes near it; a fixed number gives the same answer in every engine, however
 * large its stack is, and it ends on data that refers to itself.
 */
const DEEPEST = 1000;

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
 * when its content is the same in any order of members, else a conflict. Content nested deeper than 1,000 levels counts as other,
 * and so does content that cannot be read, such as a getter that throws.
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

/** Whether two events have the same content. Comparing costs a fraction of writing both out. */
function hasSameContent(left: BraketEvent, right: BraketEvent): boolean {
  try {
    return isSame(left, right, 0, { visits: 0, pairs: new Map() });
  } catch {
    return false;
  }
}

/** From this many objects on, compared pairs are remembered: an object that stands in many places would be compared as often. */
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
    // A difference ends the comparison, so a remembered pair is the same. Deeper than before, it may have become too deep.
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
