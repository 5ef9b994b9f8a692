import { type BraketEvent, byTime, deviceOf, isEventNamed, principalOf, resourcesOf } from "braket-cloudtrail";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";
import { limitChanges as changesIn } from "../../examples/analyzer/src/detectors/limitChanges.js";

/** Who set, raised, lowered or deleted a spending limit, or tried to. */
export function limitChanges(events: readonly BraketEvent[]): string[] {
  const limits = spendingLimitsOf(events);
  const subjectOf = (event: BraketEvent) => {
    const id = resourcesOf(event).find(({ kind }) => kind === "spending-limit")?.arn;
    const known = limits.find(({ intervals }) => id !== undefined && intervals.some(({ limit }) => limit === id));
    return deviceOf(event)?.name ?? known?.name ?? "an unknown device";
  };
  const changes = changesIn(events).map(({ event, what }) => ({ event, what }));
  const attempts = events
    .filter(isEventNamed("CreateSpendingLimit", "UpdateSpendingLimit", "DeleteSpendingLimit"))
    .flatMap((event) =>
      event.errorCode === undefined
        ? []
        : { event, what: `not changed: ${event.eventName} failed with ${event.errorCode}, tried` },
    );
  return [...changes, ...attempts]
    .sort((left, right) => byTime(left.event, right.event))
    .map(({ event, what }) => `${event.eventTime} limit of ${subjectOf(event)} ${what} by ${principalOf(event).label}`);
}
