import { type BraketEvent, historiesOf, isReadOnly, principalOf, timeOf } from "braket-cloudtrail";
import type { BraketStateChange } from "braket-cloudtrail/state-changes";
import { type JobTimeline, type SpendingLimitTimeline, type TaskTimeline, timelinesOf } from "braket-cloudtrail/timelines";
import { grouped, timeText } from "../data/texts.js";
import type { Store } from "./store.js";

/** A quantum task or a hybrid job, as a line of a table. */
export interface RunRow {
  readonly index: number;
  readonly kind: "task" | "job";
  readonly id: string;
  /** The time of the call that made it; empty if the log does not have it. */
  readonly created: string;
  readonly by: string;
  readonly device: string;
  readonly shots: string;
  /** The last state that is known. */
  readonly state: string;
  readonly queueMs: number | undefined;
  readonly runMs: number | undefined;
  readonly polls: number;
  readonly refused: number;
}

/** One step of its history. */
export interface RunStep {
  readonly time: string;
  readonly what: string;
  readonly by: string;
  /** The place of its record in the worker. */
  readonly index: number | undefined;
}

export interface RunDetails {
  readonly arn: string;
  readonly tags: string;
  /** The job that sent it, or the number of tasks that it sent. */
  readonly job: string;
  readonly steps: readonly RunStep[];
  /** The number of calls that only read it. They are no steps. */
  readonly polls: number;
}

type Run = TaskTimeline | JobTimeline;

/** The tasks and jobs of a log, tasks and jobs together in the order of time. */
export interface Runs {
  readonly rows: readonly RunRow[];
  readonly runs: readonly Run[];
  readonly spendingLimits: readonly SpendingLimitTimeline[];
}

export function runsOf({ calls, stateChanges }: Store): Runs {
  const { tasks, jobs, spendingLimits } = timelinesOf(calls, stateChanges);
  const histories = new Map(historiesOf(calls).map((history) => [history.arn, history]));
  const runs: readonly Run[] = [...tasks, ...jobs].sort((left, right) => startOf(left) - startOf(right));
  const rows = runs.map((run, index): RunRow => {
    const history = histories.get(run.arn);
    const task = run.kind === "quantum-task" ? run : undefined;
    return {
      index,
      kind: task ? "task" : "job",
      id: run.id,
      created: timeText(run.createdAt?.getTime() ?? Number.NaN),
      by: run.created?.by.label ?? "",
      device: task?.device?.known?.name ?? task?.device?.name ?? "",
      shots: task?.shots === undefined ? "" : grouped(task.shots),
      state: stateOf(run),
      queueMs: run.queueMs,
      runMs: run.runMs,
      polls: history?.polls ?? 0,
      refused: history?.refused.length ?? 0,
    };
  });
  return { rows, runs, spendingLimits };
}

/** A run without a time comes last. */
function startOf(run: Run): number {
  const [first] = run.events;
  return (run.createdAt ?? (first && timeOf(first)) ?? run.states[0]?.at)?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

function stateOf(run: Run): string {
  const last = run.end ?? run.states.at(-1);
  if (last !== undefined) return last.status.toLowerCase();
  if (run.cancelCall !== undefined) return "cancel requested";
  return run.created === undefined ? "not in the log" : "created";
}

/** Returns the steps of a run: calls that change it or fail, and its states. `indexOf` finds the place of a record. */
export function runDetails(run: Run, indexOf: (record: BraketEvent | BraketStateChange) => number | undefined): RunDetails {
  const calls = run.events.filter((event) => !isReadOnly(event) || event.errorCode !== undefined);
  const steps = [
    ...calls.map((event) => ({
      time: timeText(timeOf(event)?.getTime() ?? Number.NaN) || event.eventTime,
      what: event.errorCode === undefined ? event.eventName : `${event.eventName}: ${event.errorCode}`,
      by: principalOf(event).label,
      index: indexOf(event),
    })),
    ...run.states.map(({ status, at, changes }) => ({
      time: timeText(at?.getTime() ?? Number.NaN),
      what: status.toLowerCase(),
      by: "Amazon Braket",
      index: changes[0] && indexOf(changes[0]),
    })),
  ];
  const job = run.kind === "quantum-task" ? (run.job?.arn ?? "") : run.tasks.length > 0 ? `${run.tasks.length} tasks` : "";
  return {
    arn: run.arn,
    tags: run.tags
      ? Object.entries(run.tags)
          .map((pair) => pair.join("="))
          .join(", ")
      : "",
    job,
    steps: steps.sort((left, right) => (left.time < right.time ? -1 : left.time > right.time ? 1 : 0)),
    polls: run.events.length - calls.length,
  };
}
