import { type BraketEvent, byTime, isEventNamed, principalOf, resourcesOf, tagsOf } from "braket-cloudtrail";

/** Who changed which tags of what. */
export function tagChanges(events: readonly BraketEvent[]): string[] {
  return events
    .filter(isEventNamed("TagResource", "UntagResource"))
    .sort(byTime)
    .map((event) => {
      const { set = {}, removed = [], hidden } = tagsOf(event) ?? {};
      const target = resourcesOf(event).find(({ relation }) => relation === "subject")?.kind ?? "unknown resource";
      const changes = [...Object.entries(set).map(([name, value]) => `${name}=${value}`), ...removed.map((name) => `no ${name}`)];
      if (hidden) changes.push("hidden tags");
      const outcome = event.errorCode === undefined ? "" : ` (${event.errorCode})`;
      return `${event.eventTime} ${target}: ${changes.join(", ") || "nothing logged"} by ${principalOf(event).label}${outcome}`;
    });
}
