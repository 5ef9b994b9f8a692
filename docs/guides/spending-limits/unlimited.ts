import { type BraketEvent, deviceOf, isCreateQuantumTaskEvent, isSucceeded, principalOf } from "braket-cloudtrail";
import { spendingLimitAt, spendingLimitsOf } from "braket-cloudtrail/timelines";

/** Which tasks ran without a limit? `none`: it was deleted. `unknown`: the log does not show one. */
export function unlimited(events: readonly BraketEvent[], state: "none" | "unknown" = "none"): string[] {
  const limits = spendingLimitsOf(events);
  return events
    .filter(isSucceeded)
    .filter(isCreateQuantumTaskEvent)
    .filter((task) => spendingLimitAt(limits, task)?.state === state)
    .map(
      (task) => `${task.eventTime} ${deviceOf(task)?.name}, ${task.requestParameters.shots} shots by ${principalOf(task).label}`,
    );
}
