import type { BraketEvent } from "../../events/event.js";
import { memberOf } from "../../readers/path.js";
import type { Principal } from "./principal.js";
import { principalOf } from "./principalOf.js";

/**
 * What is kept for each actor, found without asking `principalOf` for every event: the caller hardly changes from one event to the
 * next, and comparing two callers costs a fraction of the answer. `begin` is called for the first event of each key.
 */
export function principalMemo<R>(begin: (principal: Principal) => R): (event: BraketEvent) => R {
  const rows = new Map<string, R>();
  const seen = new Map<unknown, { readonly identity: unknown; readonly row: R }>();
  return (event) => {
    const identity = event.userIdentity;
    const id = identity.arn ?? identity.principalId ?? identity.invokedBy;
    const last = seen.get(id);
    if (last !== undefined && isSameCaller(last.identity, identity)) return last.row;
    const principal = principalOf(event);
    let row = rows.get(principal.key);
    if (row === undefined) {
      row = begin(principal);
      rows.set(principal.key, row);
    }
    seen.set(id, { identity, row });
    return row;
  };
}

/**
 * Whether two callers have equal members. Every member counts, also one that a later version adds: key and label rest on nothing
 * else. What lies deeper than a caller's members do counts as different, so that no record is walked without end.
 */
export function isSameCaller(one: unknown, other: unknown, depth = 4): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || depth === 0) return false;
  for (const name in one) if (!isSameCaller(memberOf(one, name), memberOf(other, name), depth - 1)) return false;
  for (const name in other) if (memberOf(one, name) === undefined) return false;
  return true;
}
