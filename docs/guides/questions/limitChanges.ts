import { type BraketEvent, historiesOf, principalOf } from "braket-cloudtrail";

/** Who created, raised, lowered or deleted a spending limit, or tried to. */
export function limitChanges(events: readonly BraketEvent[]): string[] {
  return historiesOf(events).flatMap(({ kind, id, events: story }) => {
    if (kind !== "spending-limit") return [];
    let limit: string | undefined;
    return story.flatMap((event) => {
      const line = (what: string) => `${event.eventTime} ${id.slice(0, 8)} ${what} by ${principalOf(event).label}`;
      if (event.eventName !== "CreateSpendingLimit" && event.eventName !== "UpdateSpendingLimit") {
        if (event.eventName !== "DeleteSpendingLimit") return [];
        return line(event.errorCode === undefined ? `deleted (was $${limit ?? "?"})` : `not deleted: ${event.errorCode}, tried`);
      }
      if (event.errorCode !== undefined) return line(`not changed: ${event.errorCode}, tried`);
      const [before, after] = [limit, event.requestParameters.spendingLimit ?? undefined];
      // Without a new amount, an update changes the time period only.
      limit = after ?? before;
      if (after === undefined) return line("given another time period");
      if (before === undefined) return line(`set to $${after}`);
      return line(`${Number(after) > Number(before) ? "raised" : "lowered"} from $${before} to $${after}`);
    });
  });
}
