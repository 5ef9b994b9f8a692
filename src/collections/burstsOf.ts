import { timeOf } from "../accessors/timeOf.js";
import type { BraketEvent } from "../events/event.js";
import { checkOption, checkOptions } from "../validation/option.js";
import { byTime } from "./byTime.js";

/** The options of `burstsOf`. */
export interface BurstOptions<E extends BraketEvent = BraketEvent> {
  /**
   * The function that returns the key by which events are grouped, such as the caller's; events with the key `undefined` are
   * left out.
   */
  readonly by: (event: E) => string | undefined;
  /** The length of the window, in milliseconds, 0 or more. */
  readonly within: number;
  /** The number of events in one window that makes a burst, 1 or more. */
  readonly atLeast: number;
}

/** Many events with one key in a short time. */
export interface Burst<E extends BraketEvent = BraketEvent> {
  /** The key of all the events. */
  readonly key: string;
  /** The events in the order of time. */
  readonly events: readonly E[];
  /** The time of the first event, UTC. */
  readonly from: Date;
  /** The time of the last event, UTC. */
  readonly to: Date;
}

/**
 * Returns the bursts: events with one key, of which at least `atLeast` lie within `within` milliseconds.
 *
 * - The window moves with the events. Two events that are exactly `within` apart are in one window.
 * - Windows that share an event are one burst, so a burst may last longer than `within`.
 * - Bursts are in the order of their first events. Times are to the second.
 * - Events may be in any order. An event that was delivered twice counts twice: call `dedupe` first.
 * - Events whose time cannot be read are left out.
 *
 * @throws {TypeError} when an option is missing or of the wrong kind.
 * @throws {RangeError} when `within` or `atLeast` is out of range.
 * @example
 * const tasks = events.filter(isCreateQuantumTaskEvent);
 * const [burst] = burstsOf(tasks, { by: (task) => principalOf(task).key, within: 5 * 60_000, atLeast: 4 });
 * [burst.events.length, burst.from.toISOString()]; // => [4, "2026-09-11T07:45:02.000Z"]
 */
export function burstsOf<E extends BraketEvent>(events: Iterable<E>, options: BurstOptions<E>): Burst<E>[] {
  checkOptions(options);
  const { by, within, atLeast } = options;
  checkOption(typeof by === "function", "by", "a function that returns a key", by);
  checkOption(typeof within === "number", "within", "a number of milliseconds", within);
  checkOption(typeof atLeast === "number", "atLeast", "a number of events", atLeast);
  if (!(within >= 0)) {
    const fix = "Pass `5 * 60_000` for five minutes.";
    throw new RangeError(`within: expected a number of milliseconds, 0 or more, found ${within}. ${fix}`);
  }
  if (!(atLeast >= 1)) {
    throw new RangeError(`atLeast: expected a number of events, 1 or more, found ${atLeast}. Pass \`10\` for ten events.`);
  }
  const byKey = new Map<string, { event: E; time: Date }[]>();
  for (const event of events) {
    const key = by(event);
    const time = timeOf(event);
    if (key === undefined || time === undefined) continue;
    const items = byKey.get(key) ?? [];
    byKey.set(key, items);
    items.push({ event, time });
  }
  const bursts: Burst<E>[] = [];
  for (const [key, items] of byKey) {
    items.sort((left, right) => byTime(left.event, right.event));
    // The first event of the current burst, and the first event after it.
    let [start, end] = [0, 0];
    const close = () => {
      const [first, last] = [items[start], items[end - 1]];
      if (first && last && start < end) {
        bursts.push({ key, events: items.slice(start, end).map(({ event }) => event), from: first.time, to: last.time });
      }
    };
    const size = Math.ceil(atLeast);
    for (let i = 0; i + size <= items.length; i++) {
      const [first, last] = [items[i], items[i + size - 1]];
      if (!first || !last || last.time.getTime() - first.time.getTime() > within) continue;
      if (i >= end) {
        close();
        start = i;
      }
      end = i + size;
    }
    close();
  }
  return bursts.sort((left, right) => left.from.getTime() - right.from.getTime() || (left.key < right.key ? -1 : 1));
}
