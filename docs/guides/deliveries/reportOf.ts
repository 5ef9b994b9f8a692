import { type BraketOtherEvent, isInsightEvent, isNetworkActivityEvent, parseBraketEvents } from "braket-cloudtrail";

/** What a delivery has: the counts, then the records that are no API call, then what was rejected. */
export function reportOf(delivery: unknown): string[] {
  const { events, others, rejected, skipped } = parseBraketEvents(delivery);
  return [
    `${events.length} events, ${others.length} others, ${rejected.length} rejected, ${skipped} skipped`,
    ...others.map((other) => `${kindOf(other)}: ${other.eventName ?? "many calls"} ${other.errorCode ?? ""}`.trimEnd()),
    ...rejected.map(({ code, message }) => `${code}: ${message}`),
  ];
}

function kindOf(other: BraketOtherEvent): string {
  if (isNetworkActivityEvent(other)) return "network activity";
  return isInsightEvent(other) ? "insight" : "service event";
}
