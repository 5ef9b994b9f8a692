import { isCreateQuantumTaskEvent, isSucceeded, parseBraketEvents, principalOf } from "braket-cloudtrail";

/** A line for each task that was created. The compiler knows that it has an ARN. */
export function taskLines(log: string): string[] {
  const { events, rejected } = parseBraketEvents(log);
  for (const { message } of rejected) console.error(message);
  return events
    .filter(isCreateQuantumTaskEvent)
    .filter(isSucceeded)
    .map((event) => {
      const { shots = "unknown" } = event.requestParameters;
      return `${principalOf(event).label}: ${shots} shots, ${event.responseElements.quantumTaskArn}`;
    });
}
