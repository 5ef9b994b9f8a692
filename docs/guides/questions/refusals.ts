import { type BraketEvent, byTime, type CallError, deviceOf, errorOf, isReadOnly, principalOf } from "braket-cloudtrail";
import { reasonOf } from "../../examples/analyzer/src/detectors/reasonOf.js";

/** Every refused call that would have changed something, and why it was refused. */
export function refusals(events: readonly BraketEvent[]): string[] {
  return [...events].sort(byTime).flatMap((event) => {
    const error = errorOf(event);
    if (error === undefined || isReadOnly(event)) return [];
    const device = deviceOf(event)?.name;
    return `${event.eventTime} ${event.eventName}${device ? ` on ${device}` : ""} by ${principalOf(event).label}: ${wordsOf(error)}`;
  });
}

function wordsOf(error: CallError): string {
  const reason = reasonOf(error);
  if (error.category === "spending-limit") {
    const { estimatedCost = "an unknown cost", limit = "an unknown amount" } = error.refusal;
    return `$${estimatedCost} does not fit into a limit of $${limit}`;
  }
  if (reason === "access-denied" && error.category === "access-denied") {
    const { denial, gate = "an unknown gate" } = error;
    if (denial === undefined) return `access denied by ${gate}`;
    return `${denial.deny ?? "a"} denial of ${denial.action} by a policy of type ${denial.policyType ?? "unknown"}`;
  }
  return `${reason}${error.retryable ? ", try again later" : ""}`;
}
