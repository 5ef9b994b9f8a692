import type { BraketEvent } from "../events/event.js";
import { definedParts } from "../readers/definedParts.js";
import { visibleText } from "../readers/visibleText.js";
import { principalOf } from "./principal/principalOf.js";
import { resourcesOf } from "./resourcesOf.js";

/** The accounts that an event names, each as logged: 12 digits in real records. */
export interface EventAccounts {
  /** The account of the caller; absent for anonymous callers, external users and most services. */
  readonly actor?: string;
  /** The account for which this record was written. */
  readonly recipient?: string;
  /** The accounts of the resources that the event names, each once, in the order of `resourcesOf`. */
  readonly resources: readonly string[];
  /** The account that owns the VPC endpoint through which the call came; absent where the record names a service instead. */
  readonly vpcEndpoint?: string;
}

/**
 * Which accounts have to do with the call: the caller's, the one the record was written for, those of the resources, that of the
 * VPC endpoint?
 *
 * The caller's is `userIdentity.accountId`, else the account in its ARN, else the one of its session's issuer (documented). The
 * accounts of resources come from their ARNs, from the registry of a container image, and from the record's `resources`
 * (inferred). An account of AWS's own, such as that of Braket's images, is among them. For an unrecognized event only `resources`
 * are read for them.
 *
 * @example
 * accountsOf(event); // => { actor: "123456789012", recipient: "123456789012", resources: ["123456789012"] }
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function accountsOf(event: BraketEvent): EventAccounts {
  const vpcEndpoint = visibleText(event.vpcEndpointAccountId);
  return definedParts<EventAccounts>({
    actor: principalOf(event).accountId,
    recipient: visibleText(event.recipientAccountId),
    resources: [...new Set(resourcesOf(event).flatMap(({ accountId }) => accountId ?? []))],
    vpcEndpoint: /^\d{12}$/.test(vpcEndpoint ?? "") ? vpcEndpoint : undefined,
  });
}

/**
 * Does the call cross accounts: do the caller's account, the one the record was written for, and the owner of the task, job or
 * limit that the call is about or made differ?
 *
 * False where fewer than two of them are told. Things that a call merely uses, such as a container image of AWS's or a bucket,
 * and the VPC endpoint do not count: `accountsOf` has them. It rests on the same members as `accountsOf`.
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
