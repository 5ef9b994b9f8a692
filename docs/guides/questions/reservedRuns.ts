import { type BraketEvent, costBasisOf } from "braket-cloudtrail";

/** How many tasks and jobs on each quantum processor came under a reservation. */
export function reservedRuns(events: readonly BraketEvent[]): string[] {
  const runs = new Map<string, { all: number; reserved: number }>();
  for (const event of events) {
    const basis = costBasisOf(event);
    if (basis?.device?.kind !== "qpu") continue;
    const row = runs.get(basis.device.name) ?? { all: 0, reserved: 0 };
    runs.set(basis.device.name, row);
    row.all++;
    if (basis.reservation !== undefined) row.reserved++;
  }
  return [...runs].map(([name, { all, reserved }]) => `${name}: ${reserved} of ${all} under a reservation`).sort();
}
