import type { CostRates } from "braket-cloudtrail";

/** What is usual in your account. */
export interface Settings {
  /** Other accounts that you trust, such as those of your organization. */
  readonly accounts: readonly string[];
  /** The buckets that hybrid jobs may use, besides those whose names begin with `amazon-braket-`. */
  readonly buckets: readonly string[];
  /** The longest usual time of a hybrid job, in seconds. */
  readonly longestRun: number;
  /** The prices; absent if no cost is looked at. Take yours from Braket's pricing page. */
  readonly rates?: CostRates;
  /** The highest usual cost of a hybrid job, in the currency of the prices. */
  readonly highestCost: number;
  /** How many refused calls of one caller, within how many milliseconds, make a burst. */
  readonly burst: { readonly atLeast: number; readonly within: number };
  /** The keys of `usesIn` that are known from before the log; absent if nothing is known. */
  readonly known?: ReadonlySet<string>;
}

export const DEFAULT_SETTINGS: Settings = {
  accounts: [],
  buckets: [],
  longestRun: 86_400,
  highestCost: 100,
  burst: { atLeast: 5, within: 5 * 60_000 },
};
