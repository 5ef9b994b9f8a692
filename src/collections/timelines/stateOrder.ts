import { factsOfStateChange } from "../../facts/stateChanges.js";
import type { JobStateChange, TaskStateChange } from "../../generated/stateChangeTypes.js";
import { definedParts } from "../../readers/definedParts.js";
import type { BraketStateChange } from "../../stateChanges/stateChange.js";
import { stateTimesOf } from "../../stateChanges/stateTimesOf.js";
import type { TimelineState } from "./timeline.js";

type RunChange = TaskStateChange | JobStateChange;

/** The states of one task or job, in their order. */
export interface OrderedStates {
  readonly states: readonly TimelineState[];
  readonly end?: TimelineState;
  readonly contradictions: readonly BraketStateChange[];
}

/**
 * Returns the states of one task or job in their order. The events may be in any order, late, missing or duplicated.
 *
 * - Each state comes once, at the time of its earliest event.
 * - The end is the earliest terminal state. A later state is a contradiction, and so is another terminal state.
 * - Times are to the second. Within a second, the states are in the order of the life cycle.
 */
export function orderedStates(changes: readonly RunChange[]): OrderedStates {
  const facts = factsOfStateChange(changes[0]?.["detail-type"] ?? "");
  const passing = facts?.passing ?? [];
  const rankOf = ({ status }: TimelineState) => (passing.includes(status) ? passing.indexOf(status) : passing.length);
  const inOrder = (left: TimelineState, right: TimelineState) =>
    compare(left.at?.getTime() ?? Infinity, right.at?.getTime() ?? Infinity) ||
    compare(rankOf(left), rankOf(right)) ||
    compare(left.status, right.status);
  const all = statesIn(changes).sort(inOrder);
  const isEnd = ({ status }: TimelineState) => facts?.terminal.includes(status) === true;
  const end = all.find(isEnd);
  const isAfterEnd = ({ at }: TimelineState) => at !== undefined && end?.at !== undefined && at > end.at;
  const states: TimelineState[] = [];
  const contradictions: BraketStateChange[] = [];
  for (const state of all) {
    if (state === end) continue;
    if (isEnd(state) || isAfterEnd(state)) contradictions.push(...state.changes);
    else if (state.at !== undefined) states.push(state);
    else states.splice(placeOf(state, states, rankOf), 0, state);
  }
  if (end !== undefined) states.push(end);
  return { states, ...(end && { end }), contradictions };
}

/** Returns the place of a state without a time: after the last state that the life cycle has before it. */
function placeOf(state: TimelineState, states: readonly TimelineState[], rankOf: (state: TimelineState) => number): number {
  let place = states.length;
  while (place > 0 && rankOf(states[place - 1] as TimelineState) > rankOf(state)) place--;
  return place;
}

function statesIn(changes: readonly RunChange[]): TimelineState[] {
  const byStatus = new Map<string, RunChange[]>();
  for (const change of inTime(changes)) {
    const known = byStatus.get(change.detail.status);
    if (known === undefined) byStatus.set(change.detail.status, [change]);
    else known.push(change);
  }
  return [...byStatus].map(([status, of]) => {
    const at = of.map((change) => stateTimesOf(change).at).find((time) => time !== undefined);
    return definedParts<TimelineState>({ status, at, changes: of });
  });
}

/** Returns the events in the order of time, without copies. Those without a time come last. */
export function inTime<C extends BraketStateChange>(changes: readonly C[]): C[] {
  const unique = new Map<string, C>();
  for (const change of changes) {
    const key = keyOf(change);
    if (!unique.has(key)) unique.set(key, change);
  }
  const timed = [...unique].map(([key, change]) => ({ key, change, time: stateTimesOf(change).at?.getTime() ?? Infinity }));
  return timed.sort((left, right) => compare(left.time, right.time) || compare(left.key, right.key)).map(({ change }) => change);
}

/** Returns a key that all copies of an event share: its id, or else its content. */
function keyOf(change: BraketStateChange): string {
  return typeof change.id === "string" && change.id !== "" ? `${change.account ?? ""}/${change.id}` : JSON.stringify(change);
}

export function compare<T extends string | number>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
