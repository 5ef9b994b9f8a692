import { costBasisOf, type QuantumTaskCostBasis } from "../../accessors/costBasisOf.js";
import { type CostRates, costBoundOf, type NoCostBoundReason } from "../../accessors/costBoundOf.js";
import type { JobTimeline, TaskTimeline } from "./timeline.js";

/**
 * What a task or a job cost, at the caller's prices.
 *
 * - `known`: the task completed, or it cost nothing. `reason` says why: `completed`, `failed`, `cancelled`, or `reservation`.
 * - `bounded`: it cost the amount at most. `reason` says why no more is known: `not-ended`; `ran` (it ran before it failed or was
 *   cancelled); `no-call` (the call that made it is missing, which tells a reservation and a job); `run-time` (a job, whose instances
 *   are paid by the minute).
 * - `unbounded`: no amount is known, for the reason that `costBoundOf` gives, or because the device is not told.
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
 * - A task on a quantum processor that failed or was cancelled, and of which no event says that it ran, cost nothing. AWS's SDK counts
 *   all failed and cancelled tasks so (observed). One that ran has a bound here. The event of `RUNNING` can be missing (observed).
 * - A task that completed cost the task and all its shots (observed in AWS's SDK). One under a reservation cost nothing (documented).
 * - A task on a simulator has no bound: `CostRates` has no price of its minutes.
 * - A job is bounded by the time from its creation to its end, where it is shorter than its longest run time. The tasks that it sends
 *   are not in it.
 *
 * AWS's own figures of the spend under a limit are in `SpendingLimitTimeline.spend`.
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

/** The ends of tasks that cost nothing where they never ran. */
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
  // Without the call it is not known whether a job sent the task, which may have other prices.
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
