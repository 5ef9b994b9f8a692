import { type BraketEvent, byTime, principalOf } from "braket-cloudtrail";

/** The first call in each account and region; keep the keys, and a later log shows what is new. */
export function firstUses(events: readonly BraketEvent[], known: ReadonlySet<string> = new Set()): string[] {
  const seen = new Set(known);
  return [...events].sort(byTime).flatMap((event) => {
    const place = `${event.recipientAccountId ?? "?"} ${event.awsRegion}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return `${place}: ${event.eventName} at ${event.eventTime} by ${principalOf(event).label}`;
  });
}
