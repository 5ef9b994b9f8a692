import { timeOf } from "../accessors/timeOf.js";
import type { BraketEvent } from "../events/event.js";
import { limitedDeviceOf } from "./limitedDeviceOf.js";
import type { DeviceSpendingLimits, SpendingLimitInterval } from "./spendingLimitsOf.js";

/**
 * Returns the interval of `spendingLimitsOf` that applied to a call, by its account, device and time.
 *
 * - The state is `unknown` if the log has no limit for the device: one may have been created before the log began.
 * - A call in the second of a change counts as later than the change.
 * - A task under a reservation is not subject to limits (documented). This function does not look for a reservation.
 *
 * @returns undefined if the call names no device, or one that cannot have a limit: a simulator or a `local` device
 *   (documented).
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
