import type { BraketEvent } from "../events/event.js";
import { visibleText } from "../readers/visibleText.js";
import { principalOf } from "./principal/principalOf.js";
import { resourcesOf } from "./resourcesOf.js";

/**
 * Returns whether a call involves more than one account.
 *
 * - It compares the accounts of the caller, of the recipient, and of the task, job or limit that the call is about or created.
 * - Resources that the call only uses, such as a bucket or a container image, do not count. The VPC endpoint does not count.
 * - It returns false if fewer than two of these accounts are known.
 * - It reads the same members as `accountsOf`, on the same evidence.
 *
 * @example
 * events.filter(isCrossAccount).map((event) => event.eventName); // => ["GetQuantumTask"]
 */
export function isCrossAccount(event: BraketEvent): boolean {
  const owners = resourcesOf(event).map(({ relation, accountId }) =>
    relation === "subject" || relation === "created" ? accountId : undefined,
  );
  const accounts = [principalOf(event).accountId, visibleText(event.recipientAccountId), ...owners];
  return new Set(accounts.filter((account) => account !== undefined)).size > 1;
}
