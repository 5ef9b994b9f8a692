import { type BraketEvent, byTime, deviceOf, isSucceeded, principalOf, resourcesOf } from "braket-cloudtrail";

/** The quantum tasks that were made while a device's limit was deleted and not yet set again. */
export function tasksInGap(events: readonly BraketEvent[]): string[] {
  const deviceOfLimit = new Map<string, string>();
  const unguarded = new Map<string, BraketEvent>();
  const lines: string[] = [];
  for (const event of [...events].filter(isSucceeded).sort(byTime)) {
    const device = deviceOf(event)?.arn;
    const limit = resourcesOf(event).find(({ kind }) => kind === "spending-limit")?.arn;
    if (event.eventName === "CreateSpendingLimit" && device !== undefined && limit !== undefined) {
      deviceOfLimit.set(limit, device);
      unguarded.delete(device);
    } else if (event.eventName === "DeleteSpendingLimit") {
      const freed = deviceOfLimit.get(limit ?? "");
      if (freed !== undefined) unguarded.set(freed, event);
    } else if (event.eventName === "CreateQuantumTask") {
      const deletion = unguarded.get(device ?? "");
      if (deletion === undefined) continue;
      lines.push(
        `${event.eventTime} ${event.requestParameters.shots ?? "?"} shots on ${deviceOf(event)?.name} by ${principalOf(event).label}`,
        `  after its limit was deleted at ${deletion.eventTime} by ${principalOf(deletion).label}`,
      );
    }
  }
  return lines;
}
