import { type BraketEvent, byTime, costBasisOf, principalOf } from "braket-cloudtrail";

/** Every quantum task that was made on a quantum processor. */
export function qpuRuns(events: readonly BraketEvent[]): string[] {
  return [...events].sort(byTime).flatMap((event) => {
    const basis = costBasisOf(event);
    if (basis?.kind !== "quantum-task" || basis.device?.kind !== "qpu") return [];
    const { device, shots = "an unknown number of" } = basis;
    return `${event.eventTime} ${event.awsRegion} ${device.name}: ${shots} shots by ${principalOf(event).label}`;
  });
}
