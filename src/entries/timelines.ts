/**
 * Many events over time: spending limits, tags, bursts of calls, and the cost of tasks and jobs.
 *
 * @module
 */

// Bursts
export { type Burst, type BurstOptions, burstsOf } from "../collections/burstsOf.js";

// Spending limits over time
export type { LimitedDevice } from "../collections/limitedDeviceOf.js";
export { spendingLimitAt } from "../collections/spendingLimitAt.js";
export {
  type DeviceSpendingLimits,
  type SpendingLimitChange,
  type SpendingLimitInterval,
  spendingLimitsOf,
} from "../collections/spendingLimitsOf.js";

// Tags over time
export { type ResourceTags, tagsInEffect } from "../collections/tagsInEffect.js";

// Cost
export { costOf, type TimelineCost } from "../collections/timelines/costOf.js";
export {
  type CostRow,
  type CostSums,
  type CostTotals,
  type CostTotalsOptions,
  costTotalsOf,
} from "../collections/timelines/costTotalsOf.js";

// Calls joined with Braket's own events
export type {
  JobTimeline,
  RunTimeline,
  SpendingLimitTimeline,
  SpendStep,
  TaskJob,
  TaskTimeline,
  TimelineCreation,
  TimelineState,
  Timelines,
} from "../collections/timelines/timeline.js";
export { timelinesOf } from "../collections/timelines/timelinesOf.js";
