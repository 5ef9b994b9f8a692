import { type BraketEvent, byTime, costBasisOf, principalOf } from "braket-cloudtrail";

/** Every quantum task that was made on a quantum processor, and those whose device was not logged. */
export function qpuRuns(events: readonly BraketEvent[]): string[] {
  return [...events].sort(byTime).flatMap((event) => {
    const basis = costBasisOf(event);
    if (basis?.kind !== "quantum-task") return [];
    const { device, shots = "an unknown number of" } = basis;
    if (device !== undefined && device.kind !== "qpu" && device.kind !== "unknown") return [];
    return `${event.eventTime} ${event.awsRegion} ${device?.name ?? "unknown device"}: ${shots} shots by ${principalOf(event).label}`;
  });
}
