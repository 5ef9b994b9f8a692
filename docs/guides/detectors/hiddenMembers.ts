import type { BraketEvent } from "braket-cloudtrail";

/** The mark that CloudTrail writes in place of a value that it must not show. */
const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** The paths of the request's members that CloudTrail hid: `algorithmSpecification.containerImage.uri`. */
export function hiddenMembers(event: BraketEvent): string[] {
  const found: string[] = [];
  const open: [path: string, value: unknown][] = [["", event.requestParameters]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (value === HIDDEN) found.push(path);
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) open.push([path === "" ? name : `${path}.${name}`, member]);
  }
  return found.sort();
}
