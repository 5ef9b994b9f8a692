import type { Fields } from "../../events/fieldsOfEvent.js";
import { REDACTIONS, type Redaction, type RedactionCategory } from "../../facts/redactions.js";
import { fieldTable } from "./fieldTable.js";

let found: Map<string, Redaction> | undefined;

/**
 * The names of all modelled members and their redactions, for members whose place is unknown. If one name has a category and a
 * form, the category counts.
 */
export function membersByName(): ReadonlyMap<string, Redaction> {
  if (found !== undefined) return found;
  found = new Map();
  const { record, error, calls } = fieldTable();
  for (const shape of [record, error, ...Object.values(calls).flat()]) collect(shape, found);
  return found;
}

function collect(fields: Fields | undefined, members: Map<string, Redaction>): void {
  for (const [name, field] of Object.entries(fields ?? {})) {
    const redaction = typeof field === "number" ? (REDACTIONS[field] ?? "unmodelled") : "code";
    if (!members.has(name) || isCategory(redaction)) members.set(name, redaction);
    if (typeof field === "object") collect(field, members);
  }
}

/** Whether a redaction is a category rather than a form. */
export function isCategory(redaction: Redaction): redaction is RedactionCategory {
  return REDACTIONS.indexOf(redaction) <= REDACTIONS.indexOf("unmodelled");
}
