import { type BraketEvent, principalOf } from "braket-cloudtrail";

/** Each person behind calls: how often, in which way, and on what evidence. */
export function people(events: readonly BraketEvent[]): string[] {
  const ways = new Map<string, Map<string, number>>();
  for (const event of events) {
    const { human, actorLabel } = principalOf(event);
    if (human === undefined) continue;
    const way = `as "${actorLabel}" by ${human.via}`;
    const calls = ways.get(human.value) ?? new Map<string, number>();
    calls.set(way, (calls.get(way) ?? 0) + 1);
    ways.set(human.value, calls);
  }
  return [...ways]
    .map(([person, calls]) => `${person}: ${[...calls].map(([way, count]) => `${count} calls ${way}`).join(", ")}`)
    .sort();
}
