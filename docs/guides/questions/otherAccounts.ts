import { accountsOf, type BraketEvent, isCrossAccount, principalOf } from "braket-cloudtrail";

/** The calls that come from another account, or reach into one. */
export function otherAccounts(events: readonly BraketEvent[]): string[] {
  return events.filter(isCrossAccount).map((event) => {
    const { actor, recipient } = accountsOf(event);
    const outcome = event.errorCode ?? "done";
    return `${event.eventTime} ${event.eventName} by ${principalOf(event).label}: account ${actor} in ${recipient}, ${outcome}`;
  });
}
