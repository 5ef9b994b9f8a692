import type { BraketEvent } from "braket-cloudtrail";

/** What one call led to, in a line. */
export function outcomeOf(event: BraketEvent): string {
  if (event.errorCode) return `failed: ${event.errorCode}`;
  if (event.eventName === "CreateQuantumTask") return `created ${event.responseElements.quantumTaskArn}`;
  return "succeeded";
}
