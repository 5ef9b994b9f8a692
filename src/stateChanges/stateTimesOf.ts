import { definedParts } from "../readers/definedParts.js";
import { memberOf } from "../readers/path.js";
import { isoTime, readTimestamp } from "../readers/time.js";
import type { BraketStateChange } from "./stateChange.js";

/** The times in one of Braket's own events, UTC. */
export interface StateChangeTimes {
  /** The time of the change: the event's own `time`, to the second. */
  readonly at?: Date;
  /** The time at which the task was created, to the millisecond. Events of tasks have it. */
  readonly createdAt?: Date;
  /** The time at which the job started. Events of jobs have it. */
  readonly startedAt?: Date;
  /** The time at which the task or the job ended. */
  readonly endedAt?: Date;
}

/**
 * Returns the times in an event, as Dates.
 *
 * - `at` is the time of the change, not of its delivery. EventBridge may deliver late, more than once, and in any order
 *   (documented).
 * - The times of tasks are ISO 8601 text (documented). The format of the times of jobs is uncertain, so every known format is
 *   read.
 * - A time that cannot be read is absent. A time without a zone is UTC.
 *
 * @example
 * const { createdAt, endedAt } = stateTimesOf(stateChange);
 * endedAt.getTime() - createdAt.getTime(); // => 141837
 */
export function stateTimesOf(change: BraketStateChange): StateChangeTimes {
  const { time, detail } = change;
  const at = typeof time === "string" ? isoTime(time) : undefined;
  return definedParts<StateChangeTimes>({
    at: at === undefined ? undefined : new Date(at),
    createdAt: readTimestamp(memberOf(detail, "createdAt")),
    startedAt: readTimestamp(memberOf(detail, "startedAt")),
    endedAt: readTimestamp(memberOf(detail, "endedAt")),
  });
}
