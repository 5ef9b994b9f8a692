import { timeOf } from "../accessors/timeOf.js";
import type { BraketEvent } from "../events/event.js";
import { limitedDeviceOf } from "./limitedDeviceOf.js";
import type { DeviceSpendingLimits, SpendingLimitInterval } from "./spendingLimitsOf.js";

/**
 * Returns the interval of `spendingLimitsOf` that applied to a call: that of its account, its device and its time.
 *
 * The state is `unknown` where the log has no limit of the device, for one may have been made before the log began. A call in the
 * second of a change counts as made after it. Undefined for a call that names no device, or one that can have no limit: a simulator
 * or a `local` device (documented). A task under a reservation is outside of every limit (documented), which this does not look at.
 *
 * @example
 * const limits = spendingLimitsOf(events);
 * const tasks = events.filter(isSucceeded).filter(isCreateQuantumTaskEvent);
 * const unlimited = tasks.filter((task) => spendingLimitAt(limits, task)?.state === "none");
 * unlimited.map((task) => [task.eventTime, task.requestParameters.shots]); // => [["2026-09-10T20:51:08Z", 100000]]
 */
export function spendingLimitAt(limits: readonly DeviceSpendingLimits[], event: BraketEvent): SpendingLimitInterval | undefined {
  const named = limitedDeviceOf(event);
  if (named === undefined) return undefined;
  const time = timeOf(event);
  const found = limits.find(({ device, accountId }) => device === named.device && accountId === named.accountId);
  const begun = found?.intervals.filter(({ from }) => time !== undefined && (from === undefined || from <= time));
  return begun?.at(-1) ?? { state: "unknown" };
}
