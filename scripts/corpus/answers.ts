import {
  accountsOf,
  actionOf,
  type BraketEvent,
  clientOf,
  credentialOf,
  deviceOf,
  errorOf,
  principalOf,
  readOnlyOf,
  resourcesOf,
  sourceOf,
  timeOf,
  unmodelledFieldsOf,
} from "../../src/entries/index.js";

/** What the accessors cannot tell of an event, each by a line. An answer that is rightly absent is not among them. */
export function unknownsOf(event: BraketEvent): string[] {
  const found: string[] = [];
  const note = (isUnknown: boolean, text: string) => isUnknown && found.push(text);
  note(principalOf(event).kind === "unknown", "principalOf: kind unknown");
  note(clientOf(event).kind === "unknown", "clientOf: kind unknown");
  note(clientOf(event).kind === "other", "clientOf: kind other");
  note(sourceOf(event).kind === "other", "sourceOf: kind other");
  note(sourceOf(event).kind === "unknown", "sourceOf: kind unknown");
  note(errorOf(event)?.category === "unknown", "errorOf: category unknown");
  note(readOnlyOf(event).basis === "unknown", "readOnlyOf: basis unknown");
  note(timeOf(event) === undefined, "timeOf: no time");
  note(accountsOf(event).actor === undefined, "accountsOf: no actor");
  note(deviceOf(event)?.kind === "unknown", "deviceOf: kind unknown");
  note(
    resourcesOf(event).some(({ kind }) => kind === "other"),
    "resourcesOf: a resource of another kind",
  );
  // Absent answers are usual for these. They must not throw on any record.
  actionOf(event);
  credentialOf(event);
  return found;
}

/** The fields that no schema describes, once each. */
export function unmodelledOf(event: BraketEvent): ReadonlySet<string> {
  return new Set(unmodelledFieldsOf(event).map(withoutIndexes));
}

/** A path that stands for all items of a list, so that the same field counts together. */
export function withoutIndexes(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}
