import { costBasisOf, type QuantumTaskCostBasis } from "../../accessors/costBasisOf.js";
import { type CostRates, costBoundOf, type NoCostBoundReason } from "../../accessors/costBoundOf.js";
import type { JobTimeline, TaskTimeline } from "./timeline.js";

/**
 * What a task or a job cost, at the caller's prices.
 *
 * - `known`: the task completed, or it cost nothing. `reason` says why: `completed`, `failed`, `cancelled`, or `reservation`.
 * - `bounded`: the amount is an upper bound. `reason` says why the exact amount is not known:
 *   - `not-ended`: no event says that it ended.
 *   - `ran`: it ran before it failed or was cancelled.
 *   - `no-call`: the call that made it is missing. Only the call shows a reservation or a job.
 *   - `run-time`: it is a job. Its instances are billed by the minute.
 * - `unbounded`: no amount is known. `reason` is that of `costBoundOf`. An unknown device is such a reason too.
 */
export type TimelineCost =
  | {
      readonly kind: "known";
      readonly amount: number;
      readonly currency: string;
      readonly reason: "completed" | "failed" | "cancelled" | "reservation";
    }
  | {
      readonly kind: "bounded";
      readonly amount: number;
      readonly currency: string;
      readonly reason: "not-ended" | "ran" | "no-call" | "run-time";
    }
  | { readonly kind: "unbounded"; readonly amount?: undefined; readonly currency: string; readonly reason: NoCostBoundReason };

/**
 * Returns what a quantum task or a hybrid job cost at the caller's prices: the amount, its upper bound, or why neither is known.
 *
 * - A completed task cost the price of one task and of all its shots (observed in AWS's SDK).
 * - A task under a reservation cost nothing (documented).
 * - A failed or cancelled task on a quantum processor cost nothing, if no event says that it ran. One that ran has an upper
 *   bound. The event of `RUNNING` can be missing (observed). AWS's SDK counts every failed or cancelled task as free (observed).
 * - A task on a simulator has no bound, because `CostRates` has no price for its running time.
 * - The bound of a job is for the time from its creation to its end, or for its longest run time if that is shorter. The cost
 *   of its tasks is not included.
 *
 * The spend under a limit, as AWS counts it, is in `SpendingLimitTimeline.spend`.
 *
 * @example
 * const rates = { currency: "USD", devices: { "iqm/Garnet": { task: 0.25, shot: 0.5 } } }; // made-up prices
 * const { tasks: [task] } = timelinesOf([event], [stateChange]);
 * costOf(task, rates); // => { kind: "known", amount: 500.25, currency: "USD", reason: "completed" }
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-pricing.html
 */
export function costOf(timeline: TaskTimeline | JobTimeline, rates: CostRates): TimelineCost {
  return timeline.kind === "quantum-task" ? costOfTask(timeline, rates) : costOfJob(timeline, rates);
}

/** The final states of tasks that cost nothing if they never ran. */
const FREE = { FAILED: "failed", CANCELLED: "cancelled" } as const;

function costOfTask(task: TaskTimeline, rates: CostRates): TimelineCost {
  const { currency } = rates;
  const { created, end, startedAt, states, device, shots } = task;
  const basis = created && costBasisOf(created.event);
  if (basis?.kind === "quantum-task" && basis.reservation !== undefined)
    return { kind: "known", amount: 0, currency, reason: "reservation" };
  const status = end?.status ?? "";
  const hasRun = startedAt !== undefined || states.some((state) => state.status === "RUNNING");
  if (device?.kind === "qpu" && !hasRun && Object.hasOwn(FREE, status))
    return { kind: "known", amount: 0, currency, reason: FREE[status as keyof typeof FREE] };
  const told: QuantumTaskCostBasis = {
    kind: "quantum-task",
    omitted: false,
    inJob: false,
    ...(device && { device }),
    ...(shots !== undefined && { shots }),
  };
  const asked = basis?.kind === "quantum-task" ? { ...basis, ...told, inJob: basis.inJob } : told;
  const bounds = [costBoundOf(asked, rates)];
  // Without the call it is unknown whether a job sent the task. Tasks of jobs may have other prices.
  if (created === undefined) bounds.push(costBoundOf({ ...asked, inJob: true }, rates));
  const [bound, inJob] = bounds;
  if (bound?.amount === undefined) return { kind: "unbounded", currency, reason: bound?.reason ?? "no-quantity" };
  const amount = Math.max(bound.amount, inJob?.amount ?? 0);
  if (created === undefined) return { kind: "bounded", amount, currency, reason: "no-call" };
  if (status === "COMPLETED") return { kind: "known", amount, currency, reason: "completed" };
  return { kind: "bounded", amount, currency, reason: end === undefined ? "not-ended" : "ran" };
}

function costOfJob({ created, createdAt, endedAt }: JobTimeline, rates: CostRates): TimelineCost {
  const { currency } = rates;
  const basis = created && costBasisOf(created.event);
  if (basis?.kind !== "hybrid-job") return { kind: "unbounded", currency, reason: "no-quantity" };
  const lasted = createdAt && endedAt && Math.ceil((endedAt.getTime() - createdAt.getTime()) / 1000);
  const longest = basis.maxRuntimeInSeconds ?? Infinity;
  const isShorter = lasted !== undefined && lasted >= 0 && lasted < longest;
  const bound = costBoundOf(isShorter ? { ...basis, maxRuntimeInSeconds: lasted } : basis, rates);
  if (bound.amount === undefined) return { kind: "unbounded", currency, reason: bound.reason };
  return { kind: "bounded", amount: bound.amount, currency, reason: endedAt === undefined ? "not-ended" : "run-time" };
}
