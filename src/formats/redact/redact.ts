import type { BraketEvent } from "../../events/event.js";
import { fieldsOfEvent } from "../../events/fieldsOfEvent.js";
import type { BraketOtherEvent } from "../../events/otherEvents.js";
import { REDACTIONS, type RedactionCategory } from "../../facts/redactions.js";
import type { CloudTrailRecord } from "../../generated/types.js";
import { checkOption, checkOptions } from "../../validation/option.js";
import { copyFields } from "./copyFields.js";
import { fieldTable } from "./fieldTable.js";
import { isCategory } from "./membersByName.js";
import { newRun } from "./run.js";

/** The options of `redact`. */
export interface RedactionPolicy {
  /** The categories to keep; none by default. A category that a later version adds is redacted until you name it here. */
  readonly keep?: readonly RedactionCategory[] | undefined;
}

/**
 * Returns a copy of an event without secrets, names and addresses, which you can share.
 *
 * - Kept are the call, its time, Region and outcome, the kind of caller, devices, statuses, quantities, and the ids of records,
 *   tasks, jobs and limits. A text is kept only if a schema has its place and if it has the form that AWS writes there.
 * - Other texts become `HIDDEN_DUE_TO_SECURITY_REASONS`. ARNs keep their form. Accounts become `000000000001`, `000000000002`
 *   and so on within one event.
 * - The copy has the type of the event and parses. Redacting it again changes nothing. The input is not changed.
 * - Keep `texts` only after you have read them: a plain name in a text cannot be found.
 * - All rules are in docs/guides/rules.md. The categories are those of `RedactionCategory`.
 *
 * @throws {TypeError} when the policy is invalid.
 * @example
 * const shared = redact(event);
 * shared.sourceIPAddress; // => "HIDDEN_DUE_TO_SECURITY_REASONS"
 * shared.recipientAccountId; // => "000000000001"
 * deviceOf(shared)?.name; // => "Garnet"
 * redact(event, { keep: ["accounts"] }).recipientAccountId; // => "123456789012"
 */
export function redact<E extends BraketEvent | BraketOtherEvent | CloudTrailRecord>(event: E, policy: RedactionPolicy = {}): E {
  checkOptions(policy, "policy");
  const { keep = [] } = policy;
  checkOption(Array.isArray(keep), "keep", "an array of categories", keep);
  const categories: readonly unknown[] = REDACTIONS.filter(isCategory);
  keep.forEach((category, index) => {
    checkOption(categories.includes(category), `keep[${index}]`, `one of ${categories.join(", ")}`, category);
  });
  return copyFields(event, fieldsOfEvent(event, fieldTable()), newRun(keep)) as E;
}
