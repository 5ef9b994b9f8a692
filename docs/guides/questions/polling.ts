import { type BraketEvent, errorOf, historiesOf, isReadOnly } from "braket-cloudtrail";

/** How much of the log is polling, and what is left without it. */
export function polling(events: readonly BraketEvent[]): string[] {
  const reads = events.filter(isReadOnly);
  // Looking for a device in every region until it is found is what the SDK does.
  const probes = reads.filter((event) => event.eventName === "GetDevice" && errorOf(event)?.category === "not-found");
  const mostPolled = historiesOf(events)
    .sort((left, right) => right.polls - left.polls)
    .slice(0, 3);
  return [
    `${reads.length} of ${events.length} events only read; ${probes.length} of them asked a region for a device that is elsewhere`,
    ...mostPolled.map(({ kind, id, polls }) => `${kind} ${id.slice(0, 8)}: polled ${polls} times`),
  ];
}
