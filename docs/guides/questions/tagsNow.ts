import type { BraketEvent } from "braket-cloudtrail";
import { tagsInEffect } from "braket-cloudtrail/timelines";

/** How many tasks and jobs have which value of a tag, such as the team that pays. */
export function tagsNow(events: readonly BraketEvent[], name = "project"): string[] {
  const counts = new Map<string, number>();
  for (const { kind, tags, complete } of tagsInEffect(events)) {
    if (kind !== "quantum-task" && kind !== "hybrid-job") continue;
    const row = `${kind}: ${tags[name] ?? (complete ? `no ${name}` : "unknown")}`;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].map(([row, count]) => `${row}, ${count}`).sort();
}
