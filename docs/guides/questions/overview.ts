import { type BraketEvent, dedupe, summarize } from "braket-cloudtrail";

/** A log in numbers. */
export function overview(delivered: readonly BraketEvent[]): string[] {
  const { events, duplicates, conflicts } = dedupe(delivered);
  const { byPrincipal, byDevice, byOutcome, shots, first, last } = summarize(events);
  return [
    `${events.length} events, ${duplicates.length} delivered again, ${conflicts.length} that contradict another`,
    `from ${first?.toISOString()} to ${last?.toISOString()}, ${shots} shots`,
    `most calls: ${byPrincipal
      .slice(0, 3)
      .map(({ label, events: calls }) => `${label} ${calls}`)
      .join("; ")}`,
    `most shots: ${[...byDevice]
      .sort((left, right) => right.shots - left.shots)
      .slice(0, 3)
      .map((row) => `${row.name} ${row.shots}`)
      .join("; ")}`,
    `outcomes: ${byOutcome.map(({ outcome, events: calls }) => `${outcome} ${calls}`).join("; ")}`,
  ];
}
