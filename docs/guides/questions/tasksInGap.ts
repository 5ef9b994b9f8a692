import { type BraketEvent, byTime, deviceOf, isCreateQuantumTaskEvent, principalOf } from "braket-cloudtrail";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";
import { taskWithoutLimit } from "../../examples/analyzer/src/detectors/taskWithoutLimit.js";

/** The quantum tasks that were made while no spending limit was in effect, and those for which the log does not show it. */
export function tasksInGap(events: readonly BraketEvent[]): string[] {
  const limits = spendingLimitsOf(events);
  const lines: string[] = [];
  const unknown = new Map<string, number>();
  for (const event of events.filter(isCreateQuantumTaskEvent).sort(byTime)) {
    const device = deviceOf(event)?.name ?? "an unknown device";
    for (const { level, what } of taskWithoutLimit(event, limits)) {
      const row = `unknown: ${what} (${device})`;
      if (level === "unknown") unknown.set(row, (unknown.get(row) ?? 0) + 1);
      else {
        const shots = event.requestParameters?.shots ?? "an unknown number of";
        lines.push(`${event.eventTime} ${shots} shots on ${device} by ${principalOf(event).label}`, `  ${what}`);
      }
    }
  }
  return [...lines, ...[...unknown].map(([row, tasks]) => `${row}: ${tasks} tasks`).sort()];
}
