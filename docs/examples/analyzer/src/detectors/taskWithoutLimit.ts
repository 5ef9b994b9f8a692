import { type BraketEvent, byTime, costBasisOf, deviceOf, isCreateQuantumTaskEvent } from "braket-cloudtrail";
import { type DeviceSpendingLimits, spendingLimitAt, spendingLimitsOf } from "braket-cloudtrail/timelines";
import type { Detector, Observation } from "./detector.js";
import { alarm, type Finding, unknown } from "./finding.js";

/** Was a quantum task made while no spending limit was in effect on its device? `limits` comes from `spendingLimitsOf`. */
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

/** The findings of all tasks. Those that cannot be judged for one reason are one finding for each device, about the first. */
function detect(events: readonly BraketEvent[]): Observation[] {
  const limits = spendingLimitsOf(events);
  const found: Observation[] = [];
  const unjudged = new Map<string, { readonly event: BraketEvent; readonly reason: string; count: number }>();
  for (const event of [...events].sort(byTime)) {
    const device = deviceOf(event)?.name ?? "an unknown device";
    for (const { level, what } of taskWithoutLimit(event, limits)) {
      if (level !== "unknown") {
        found.push({ level, what: `made a task on ${device} ${what}`, event });
        continue;
      }
      const reason = `on ${device} cannot be judged: ${what}`;
      const same = unjudged.get(reason) ?? { event, reason, count: 0 };
      same.count++;
      unjudged.set(reason, same);
    }
  }
  return [
    ...found,
    ...[...unjudged.values()].map(({ event, reason, count }): Observation => {
      return { level: "unknown", what: `${count === 1 ? "1 task" : `${count} tasks`} ${reason}`, event };
    }),
  ];
}

export const taskWithoutLimitDetector: Detector = {
  tells: "A quantum task was made after the limit of its device was deleted, or outside its time period.",
  cannotSee: "Limits that were made before the log began. Tasks on simulators and under reservations: no limit counts them.",
  unknownWhen: "The log does not show whether the device has a limit, or the device or the time period was not logged.",
  needs: "the log",
  detect: ({ events }) => detect(events),
};
