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
