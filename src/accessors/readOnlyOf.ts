import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";

/** Whether a call changes nothing, and what the answer rests on. */
export interface ReadOnlyAnswer {
  /** Whether the call changes nothing. What nobody knows counts as a write. */
  readonly value: boolean;
  /**
   * What the answer rests on: the record's own `readOnly`; the catalog's access level; the verb with which an unrecognized
   * name begins; or nothing.
   */
  readonly basis: "record" | "catalog" | "verb" | "unknown";
  /** Whether the record's own `readOnly` says something else than the catalog, or than the reading verb of an unrecognized name. */
  readonly conflict: boolean;
}

/** The verb of a call that reads, as a word of its own: `GetDevice`, not `Getaway`. */
const READING_VERB = /^(?:[Gg]et|[Ll]ist|[Ss]earch|[Dd]escribe)(?![a-z])/;

/**
 * Does the call change nothing, and how is that known?
 *
 * The record's own `readOnly` decides (documented). Records of old versions lack it: then the access level in AWS's Service
 * Authorization Reference decides (documented), as the catalog has it. For an unrecognized event the verbs Get, List, Search
 * and Describe count as reading (inferred); any other name counts as a write, with the basis `unknown`.
 *
 * `conflict` is a signal rather than an error. For `SearchJobs` it may be harmless: the API model does not mark it as reading,
 * and what its records say is uncertain.
 *
 * @example
 * readOnlyOf(event); // => { value: false, basis: "record", conflict: false }
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_braket.html
 */
export function readOnlyOf(event: BraketEvent): ReadOnlyAnswer {
  const name: string = event.eventName;
  const operation = operationOf(event);
  const expected = operation?.readOnly ?? (READING_VERB.test(name) || undefined);
  const logged = event.readOnly;
  if (typeof logged === "boolean") {
    return { value: logged, basis: "record", conflict: expected !== undefined && expected !== logged };
  }
  const basis = operation !== undefined ? "catalog" : expected === undefined ? "unknown" : "verb";
  return { value: expected ?? false, basis, conflict: false };
}

/**
 * Does the call change nothing? The short form of `readOnlyOf`, with the same rules: the record's own `readOnly`, else the
 * catalog, else the verb of an unrecognized name; what nobody knows counts as a write.
 *
 * @example
 * events.filter((event) => !isReadOnly(event) && event.eventName.startsWith("Delete")).length; // => 2
 */
export function isReadOnly(event: BraketEvent): boolean {
  return readOnlyOf(event).value;
}
