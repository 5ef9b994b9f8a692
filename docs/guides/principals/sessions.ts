import { type BraketEvent, byTime, principalOf } from "braket-cloudtrail";

/** Each named session of a role that no person is known to use: its first and last call, and the number of calls. */
export function sessions(events: readonly BraketEvent[]): string[] {
  const bySession = new Map<string, BraketEvent[]>();
  for (const event of [...events].sort(byTime)) {
    const { session, human } = principalOf(event);
    if (session === undefined || human !== undefined) continue;
    bySession.set(session, [...(bySession.get(session) ?? []), event]);
  }
  return [...bySession.values()].flatMap((calls) => {
    const [first, last] = [calls[0], calls.at(-1)];
    if (first === undefined || last === undefined) return [];
    return `${principalOf(first).label}: ${calls.length} calls, ${first.eventTime} to ${last.eventTime}`;
  });
}
