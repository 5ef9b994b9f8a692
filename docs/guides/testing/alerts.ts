import { type BraketEvent, errorOf, isUnrecognized, parseBraketEvents, principalOf } from "braket-cloudtrail";

/** A line for everything in a delivery that somebody should look at. */
export function alertsIn(delivery: unknown): string[] {
  const { events, rejected } = parseBraketEvents(delivery);
  return [...events.flatMap(alertsOf), ...rejected.map(({ message }) => `Unreadable: ${message}`)];
}

/** What one event gives rise to. */
export function alertsOf(event: BraketEvent): string[] {
  const who = principalOf(event).label;
  if (isUnrecognized(event)) return [`${who} called ${event.eventName}, which is new`];
  if (errorOf(event)?.category === "access-denied") return [`${who} was denied ${event.eventName}`];
  if (event.errorCode !== undefined) return [];
  if (event.eventName === "DeleteSpendingLimit") return [`${who} deleted ${event.requestParameters.spendingLimitArn}`];
  if (event.eventName === "CreateQuantumTask" && Number(event.requestParameters.shots) > 10_000) {
    return [`${who} asked for ${event.requestParameters.shots} shots`];
  }
  return [];
}
