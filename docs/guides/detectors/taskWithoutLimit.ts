import { type BraketEvent, byTime, costBasisOf, deviceOf, isCreateQuantumTaskEvent } from "braket-cloudtrail";
import { type DeviceSpendingLimits, spendingLimitAt } from "braket-cloudtrail/timelines";
import { alarm, type Finding, unknown } from "./finding.js";

/**
 * Was a quantum task made while no spending limit was in effect on its device? `limits` comes from `spendingLimitsOf`.
 *
 * It cannot know: limits that were made before the log began. Braket documents that it refuses tasks outside the time period of a
 * limit, so a task that was made there is worth a look.
 */
export function taskWithoutLimit(event: BraketEvent, limits: readonly DeviceSpendingLimits[]): Finding[] {
  if (!isCreateQuantumTaskEvent(event) || event.errorCode !== undefined) return [];
  if (costBasisOf(event)?.reservation !== undefined) return []; // no limit counts tasks under a reservation
  if (deviceOf(event) === undefined) return [unknown("its device was not logged")];
  const found = spendingLimitAt(limits, event);
  const by = `by ${found?.by?.label} at ${found?.event?.eventTime}`;
  switch (found?.state) {
    case "none":
      return [alarm(`after its limit was deleted ${by}`)];
    case "outside-period":
      return [alarm(`outside the time period of its limit, last changed ${by}`)];
    case "unknown": {
      if (found.limit !== undefined) return [unknown(`the time period of its limit was not logged, last changed ${by}`)];
      // A limit from before the log names no device when it is deleted: it may have been the limit of this one.
      const gone = limits.find(({ device, intervals }) => device === undefined && mayConcern(event, intervals.at(-1)?.event));
      const deletion = gone?.intervals.at(-1);
      if (deletion === undefined) return [unknown("no call of the log shows whether its device has a limit")];
      return [unknown(`after a limit of an unknown device was deleted by ${deletion.by?.label} at ${deletion.event?.eventTime}`)];
    }
    default:
      return [];
  }
}

function mayConcern(task: BraketEvent, deletion: BraketEvent | undefined): boolean {
  if (deletion?.eventName !== "DeleteSpendingLimit" || deletion.awsRegion !== task.awsRegion) return false;
  return deletion.recipientAccountId === task.recipientAccountId && byTime(deletion, task) <= 0;
}
