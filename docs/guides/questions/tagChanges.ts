import { type BraketEvent, byTime, isEventNamed, principalOf, resourcesOf, tagsOf } from "braket-cloudtrail";

/** Who changed which tags of what. */
export function tagChanges(events: readonly BraketEvent[]): string[] {
  return events
    .filter(isEventNamed("TagResource", "UntagResource"))
    .sort(byTime)
    .map((event) => {
      const { set = {}, removed = [] } = tagsOf(event) ?? {};
      const target = resourcesOf(event).find(({ relation }) => relation === "subject");
      const changes = [...Object.entries(set).map(([name, value]) => `${name}=${value}`), ...removed.map((name) => `no ${name}`)];
      const outcome = event.errorCode === undefined ? "" : ` (${event.errorCode})`;
      return `${event.eventTime} ${target?.kind}: ${changes.join(", ")} by ${principalOf(event).label}${outcome}`;
    });
}
