import type { BraketEvent } from "../events/event.js";
import { definedParts } from "../readers/definedParts.js";
import { visibleText } from "../readers/visibleText.js";
import { principalOf } from "./principal/principalOf.js";
import { resourcesOf } from "./resourcesOf.js";

/** The accounts that an event names, as logged. In real records they have 12 digits. */
export interface EventAccounts {
  /** The account of the caller; absent for anonymous callers, external users and most AWS services. */
  readonly actor?: string;
  /** The account for which CloudTrail wrote this record. */
  readonly recipient?: string;
  /** The accounts of the resources that the event names, without repetition, in the order of `resourcesOf`. */
  readonly resources: readonly string[];
  /** The account that owns the VPC endpoint of the call; absent if the record names an AWS service there. */
  readonly vpcEndpoint?: string;
}

/**
 * Returns the accounts of the caller, the recipient, the resources and the VPC endpoint of a call.
 *
 * - `actor` is `userIdentity.accountId`, else the account in the caller's ARN, else the account of the session issuer
 *   (documented).
 * - `recipient` is `recipientAccountId` (documented).
 * - `resources` come from ARNs, from the registry of a container image, and from the record's `resources` (inferred). Accounts
 *   of AWS are included, such as the one that holds Braket's images. For an unrecognized event only the record's `resources`
 *   are read.
 * - `vpcEndpoint` is `vpcEndpointAccountId`, if it is an account id.
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
