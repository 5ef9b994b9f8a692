import { type BraketEvent, byTime, type CallError, deviceOf, errorOf, isReadOnly, principalOf } from "braket-cloudtrail";

/** Every refused call that would have changed something, and why it was refused. */
export function refusals(events: readonly BraketEvent[]): string[] {
  return [...events].sort(byTime).flatMap((event) => {
    const error = errorOf(event);
    if (error === undefined || isReadOnly(event)) return [];
    const device = deviceOf(event)?.name;
    return `${event.eventTime} ${event.eventName}${device ? ` on ${device}` : ""} by ${principalOf(event).label}: ${reasonOf(error)}`;
  });
}

function reasonOf(error: CallError): string {
  switch (error.category) {
    case "spending-limit":
      return `$${error.refusal.estimatedCost} does not fit into a limit of $${error.refusal.limit}`;
    case "access-denied":
      return error.denial === undefined
        ? `access denied by ${error.gate ?? "something that the text does not tell"}`
        : `${error.denial.deny ?? "a"} denial of ${error.denial.action} by a policy of type ${error.denial.policyType ?? "unknown"}`;
    default:
      return `${error.category}${error.retryable ? ", try again later" : ""}`;
  }
}
