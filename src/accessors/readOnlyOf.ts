import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";

/** Whether a call changes nothing, and the basis of the answer. */
export interface ReadOnlyAnswer {
  /** Whether the call changes nothing; false if it is unknown. */
  readonly value: boolean;
  /**
   * The basis of the answer.
   *
   * - `record`: the `readOnly` of the record.
   * - `catalog`: the access level of the operation.
   * - `verb`: the verb at the beginning of an unrecognized name.
   * - `unknown`: nothing, so the call counts as a write.
   */
  readonly basis: "record" | "catalog" | "verb" | "unknown";
  /** Whether the record's `readOnly` contradicts the catalog, or the reading verb of an unrecognized name. */
  readonly conflict: boolean;
}

/** The verbs of calls that read. The verb must be a whole word: `GetDevice`, not `Getaway`. */
const READING_VERB = /^(?:[Gg]et|[Ll]ist|[Ss]earch|[Dd]escribe)(?![a-z])/;

/**
 * Returns whether a call changes nothing, and the basis of the answer.
 *
 * - The record's `readOnly` comes first (documented). Records of old versions do not have it.
 * - The access level in AWS's Service Authorization Reference comes next (documented).
 * - In an unrecognized event, a name that begins with Get, List, Search or Describe counts as reading (inferred). Any other
 *   name counts as a write.
 *
 * A `conflict` is a hint, not an error. It may be harmless for `SearchJobs`: the API model does not mark it as reading, and
 * what its records say is uncertain.
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
