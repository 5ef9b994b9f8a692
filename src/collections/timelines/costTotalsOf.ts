import type { CostRates } from "../../accessors/costBoundOf.js";
import type { EventDevice } from "../../accessors/deviceOf.js";
import { costOf, type TimelineCost } from "./costOf.js";
import { compare } from "./stateOrder.js";
import type { JobTimeline, TaskTimeline, Timelines } from "./timeline.js";

/** The known amounts, the upper bounds, and the number of tasks and jobs with neither. Do not add them up. */
export interface CostSums {
  /** The sum of the known amounts. */
  readonly known: number;
  /** The sum of the upper bounds, for tasks and jobs without a known amount. */
  readonly bounded: number;
  /** The number of tasks and jobs without a known amount and without an upper bound. */
  readonly unbounded: number;
  /** The number of tasks and jobs. */
  readonly runs: number;
}

/** The sums of one person, device, tag or job. */
export interface CostRow extends CostSums {
  /** The key: that of the principal, the ARN of the device or of the job, or the value of the tag. Absent if it is unknown. */
  readonly key?: string;
  /** The name to show to people. */
  readonly label: string;
}

/** The cost of all tasks and jobs. The rows of each list add up to the sums of the total. */
export interface CostTotals extends CostSums {
  /** The currency of all amounts. */
  readonly currency: string;
  /** The sums by the person or role that made the task or the job. A task inside a job counts for the maker of the job. */
  readonly byPerson: readonly CostRow[];
  /** The sums by device. Jobs, and tasks without a device, are in the row `no device`. */
  readonly byDevice: readonly CostRow[];
  /** The sums by job: the job itself and the tasks that it sent. Other tasks are in the row `no job`. */
  readonly byJob: readonly CostRow[];
  /** The sums by the value of the tag. A task without the tag has that of its job. Empty without the option `tag`. */
  readonly byTag: readonly CostRow[];
}

/** The options of `costTotalsOf`. */
export interface CostTotalsOptions {
  /** The name of the tag by which to sum, such as `team`. */
  readonly tag?: string | undefined;
}

type Run = TaskTimeline | JobTimeline;
type Growing<T> = { -readonly [K in keyof T]: T[K] };
type Named = Pick<CostRow, "key" | "label">;

const UNKNOWN = "unknown";

/**
 * Returns the cost of tasks and jobs: in total, by person, by device, by job, and by the values of a tag.
 *
 * - Known amounts and upper bounds have separate sums. Tasks and jobs with neither are counted.
 * - The amounts are those of `costOf`.
 * - The job of a task is inferred, as in `TaskTimeline.job`.
 * - The tags are those in effect after the last call.
 *
 * @example
 * const rates = { currency: "USD", devices: { "iqm/Garnet": { task: 0.25, shot: 0.5 } } }; // made-up prices
 * const totals = costTotalsOf(timelinesOf([event], [stateChange]), rates);
 * [totals.known, totals.bounded, totals.unbounded]; // => [500.25, 0, 0]
 * totals.byPerson.map(({ label, known }) => [label, known]); // => [["mira@example.com as QuantumResearcher", 500.25]]
 */
export function costTotalsOf({ tasks, jobs }: Timelines, rates: CostRates, { tag }: CostTotalsOptions = {}): CostTotals {
  const jobByArn = new Map(jobs.map((job) => [job.arn, job]));
  const jobOf = (run: Run) => (run.kind === "hybrid-job" ? run : jobByArn.get(run.job?.arn ?? ""));
  const costs = [...tasks, ...jobs].map((run) => ({ run, job: jobOf(run), cost: costOf(run, rates) }));
  type Cost = (typeof costs)[number];
  const by = (name: (cost: Cost) => Named) => rowsOf(costs.map((cost) => ({ ...name(cost), cost: cost.cost })));
  return {
    currency: rates.currency,
    ...sumsOf(costs.map(({ cost }) => cost)),
    byPerson: by(({ run, job }) => {
      const maker = (job?.created ?? run.created)?.by;
      return maker === undefined ? { label: UNKNOWN } : { key: maker.key, label: maker.actorLabel };
    }),
    byDevice: by(({ run }) =>
      run.kind === "quantum-task" && run.device !== undefined ? deviceRow(run.device) : { label: "no device" },
    ),
    byJob: by(({ job }) => (job === undefined ? { label: "no job" } : { key: job.arn, label: job.id })),
    byTag: tag === undefined ? [] : by(({ run, job }) => tagRow(run.tags?.[tag] ?? job?.tags?.[tag])),
  };
}

function deviceRow({ known, arn, name }: EventDevice): Named {
  return { key: known?.arn ?? arn ?? name, label: known?.name ?? name };
}

function tagRow(value: string | undefined): Named {
  return value === undefined ? { label: "no tag" } : { key: value, label: value };
}

/** The rows with the largest sums first. */
function rowsOf(costs: readonly (Named & { readonly cost: TimelineCost })[]): CostRow[] {
  const groups = new Map<string | undefined, { readonly named: Named; readonly costs: TimelineCost[] }>();
  for (const { cost, ...named } of costs) {
    const group = groups.get(named.key) ?? { named, costs: [] };
    groups.set(named.key, group);
    group.costs.push(cost);
  }
  return [...groups.values()]
    .map(({ named, costs: of }): CostRow => ({ ...named, ...sumsOf(of) }))
    .sort(
      (left, right) =>
        compare(right.known + right.bounded, left.known + left.bounded) || compare(left.key ?? "~", right.key ?? "~"),
    );
}

/** Sums are rounded to millionths, so that 0.1 and 0.2 make 0.3. */
const PRECISION = 1e6;

function sumsOf(costs: readonly TimelineCost[]): CostSums {
  const sums: Growing<CostSums> = { known: 0, bounded: 0, unbounded: 0, runs: costs.length };
  for (const cost of costs) {
    if (cost.kind === "unbounded") sums.unbounded++;
    else sums[cost.kind] += cost.amount;
  }
  sums.known = Math.round(sums.known * PRECISION) / PRECISION;
  sums.bounded = Math.round(sums.bounded * PRECISION) / PRECISION;
  return sums;
}
