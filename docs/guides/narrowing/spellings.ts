import { type BraketEvent, isFailed } from "braket-cloudtrail";

/** `"errorCode" in event` does not narrow, because a successful event may have the member with the value undefined. */
export function codeOf(event: BraketEvent): string | undefined {
  if (event.errorCode !== undefined) return event.errorCode;
  return undefined;
}

/** `Boolean(event.errorCode)` and other calls do not narrow. A guard does. */
export function messagesOf(events: readonly BraketEvent[]): string[] {
  return events.filter(isFailed).map((event) => `${event.eventName}: ${event.errorCode}`);
}
