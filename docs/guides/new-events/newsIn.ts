import { type BraketEvent, isUnrecognized, unmodelledFieldsOf } from "braket-cloudtrail";

/** What this version does not model: new calls and new fields, each with the number of events. */
export function newsIn(events: readonly BraketEvent[]): string[] {
  const news = new Map<string, number>();
  const note = (what: string) => news.set(what, (news.get(what) ?? 0) + 1);
  for (const event of events) {
    if (isUnrecognized(event)) note(`call ${event.eventName}`);
    for (const field of unmodelledFieldsOf(event)) note(`field ${field} of ${event.eventName}`);
  }
  return [...news].map(([what, count]) => `${what}, ${count} times`).sort();
}
