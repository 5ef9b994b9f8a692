import { type BraketEvent, costBasisOf } from "braket-cloudtrail";

/** How many tasks and jobs on each quantum processor came under a reservation. */
export function reservedRuns(events: readonly BraketEvent[]): string[] {
  const runs = new Map<string, { all: number; reserved: number }>();
  for (const event of events) {
    const basis = costBasisOf(event);
    if (basis === undefined) continue;
    const { device, reservation } = basis;
    if (device !== undefined && device.kind !== "qpu" && device.kind !== "unknown") continue;
    // Without a device the parameters were not logged: then a reservation is unknown too.
    const name = device?.name ?? "unknown device";
    const row = runs.get(name) ?? { all: 0, reserved: 0 };
    runs.set(name, row);
    row.all++;
    if (reservation !== undefined) row.reserved++;
  }
  return [...runs].map(([name, { all, reserved }]) => `${name}: ${reserved} of ${all} under a reservation`).sort();
}
