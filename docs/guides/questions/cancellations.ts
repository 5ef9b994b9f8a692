import { type BraketEvent, historiesOf } from "braket-cloudtrail";

/** Who cancelled what; and who cancelled `many` or more, of their own or of others. */
export function cancellations(events: readonly BraketEvent[], many = 10): string[] {
  const counts = new Map<string, number>();
  const lines = historiesOf(events).flatMap(({ kind, id, created, cancelled }) => {
    if (cancelled === undefined || kind === "spending-limit") return [];
    counts.set(cancelled.by.actorLabel, (counts.get(cancelled.by.actorLabel) ?? 0) + 1);
    const owner = created === undefined ? "somebody" : created.by.key === cancelled.by.key ? "the same" : created.by.label;
    return `${cancelled.event.eventTime} ${kind} ${id.slice(0, 8)} by ${cancelled.by.label}, made by ${owner}`;
  });
  return [...lines, ...[...counts].filter(([, count]) => count >= many).map(([who, count]) => `${who}: ${count} cancellations`)];
}
