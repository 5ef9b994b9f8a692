import type { BraketEvent } from "../../events/event.js";
import { fieldsOfEvent } from "../../events/fieldsOfEvent.js";
import type { BraketOtherEvent } from "../../events/otherEvents.js";
import { REDACTIONS, type RedactionCategory } from "../../facts/redactions.js";
import type { CloudTrailRecord } from "../../generated/types.js";
import { checkOption, checkOptions } from "../../validation/option.js";
import { copyFields } from "./copyFields.js";
import { isCategory } from "./membersByName.js";
import { newRun } from "./run.js";

/** What to leave in when an event is redacted. */
export interface RedactionPolicy {
  /** The categories to leave as they are; none by default. What a later version learns to take out is taken out until named here. */
  readonly keep?: readonly RedactionCategory[] | undefined;
}

/**
 * Returns a copy of an event that can be shared: in a bug report, with a vendor, as a test's fixture.
 *
 * What stays, each only where a schema has its place and only if it looks as AWS writes it:
 *
 * - the call, its time, Region and outcome, the kind of caller;
 * - devices, statuses, quantities (shots, sums of money, run times);
 * - the ids of records and requests, and the UUIDs of tasks, jobs and limits.
 *
 * All else goes: see `RedactionCategory`. `policy.keep` names categories to leave in. In the place of a text stands the mark that
 * CloudTrail writes, `HIDDEN_DUE_TO_SECURITY_REASONS`. ARNs keep their form. Accounts become `000000000001`, `000000000002` and so
 * on, so that one sees whether two of them differ, but only within the event.
 *
 * - The copy is an event of the same type, it parses, and redacting it again changes nothing. The input is not changed.
 * - Records that are no modelled call keep no parameters: unrecognized, network activity and service events, other services.
 * - Texts that are kept lose what has a form: accounts, ARNs, addresses, keys, ids of users, e-mail addresses, S3 URIs. A plain name
 *   in them cannot be found: keep `texts` only when you have read them. Programs and hyperparameters are kept as they are.
 * - Opaque data that cannot be read (a getter throws), holds itself, or is nested deeper than 100 levels is left out.
 *
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
  return copyFields(event, fieldsOfEvent(event), newRun(keep)) as E;
}
