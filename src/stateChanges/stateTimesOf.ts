import { definedParts } from "../readers/definedParts.js";
import { memberOf } from "../readers/path.js";
import { isoTime, readTimestamp } from "../readers/time.js";
import type { BraketStateChange } from "./stateChange.js";

/** The times that one of Braket's own events tells, UTC. */
export interface StateChangeTimes {
  /** The time of the change: the event's own `time`, to the second. */
  readonly at?: Date;
  /** The time at which the task was created, to the millisecond; events of tasks have it. */
  readonly createdAt?: Date;
  /** The time at which the job started; events of jobs have it. */
  readonly startedAt?: Date;
  /** The time at which the task or the job ended. */
  readonly endedAt?: Date;
}

/**
 * Returns the times that an event tells, each as a Date.
 *
 * - `at` is when it happened, not when it was delivered: EventBridge delivers late, more than once, and in no order (documented).
 * - Those of tasks are ISO 8601 text (documented). How those of jobs are written is uncertain, so they are read in every style.
 * - What cannot be read is absent. Without a zone it is UTC.
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
