import type { BraketEvent } from "../../events/event.js";
import type { OnBehalfOf, UserIdentity } from "../../generated/types.js";
import { definedParts } from "../../readers/definedParts.js";
import { flagOf } from "../../readers/flag.js";
import { visibleText } from "../../readers/visibleText.js";
import { isFromConsole } from "../consoleSession.js";
import type { HumanEvidence, OnBehalfOfUser, Principal, PrincipalBase, PrincipalCredential } from "./principal.js";
import { type Facts, FORMS, type Form, type Kind, type Text } from "./principalForms.js";

/** The kinds by CloudTrail's types, and by the resource types of IAM and STS ARNs. */
const KINDS: Readonly<Record<string, Principal["kind"]>> = {
  Root: "root",
  root: "root",
  IAMUser: "iam-user",
  user: "iam-user",
  AssumedRole: "assumed-role",
  "assumed-role": "assumed-role",
  Role: "role",
  role: "role",
  FederatedUser: "federated-user",
  "federated-user": "federated-user",
  SAMLUser: "saml-user",
  WebIdentityUser: "web-identity-user",
  IdentityCenterUser: "identity-center-user",
  Directory: "directory-user",
  AWSService: "aws-service",
  AWSAccount: "aws-account",
};

/** The account, the resource type and the rest of an IAM or STS ARN, in any partition. */
const ARN = /^[^:]*:[^:]*:[^:]*:[^:]*:([^:]*):([^/]*)(?:\/(.*))?$/s;

/**
 * Who called: the kind of caller, the names the record has for it, a key that stays the same, and the person behind it as far
 * as the record gives evidence.
 *
 * The kind is that of `userIdentity.type` (documented). Where the type is missing, `Unknown` or new, the ARN decides, then an
 * Identity Center user in `onBehalfOf`, then a lone `invokedBy`, which is a service (inferred); else the kind is `unknown`.
 * Empty and hidden texts and empty issuers count as absent. Unrecognized events are answered like any other.
 *
 * `key` is the kind and what identifies the actor, joined by `#` (with `%` and `#` inside a part percent-encoded), so that no
 * two kinds share a key:
 * - `root`: the account. `iam-user`, `federated-user`, `directory-user`: account and user name.
 * - `assumed-role`, `role`: account and role name, and the person if there is one: a session name that is an e-mail address or
 *   belongs to an Identity Center role (both in lower case), else the source identity. Other session names are left out, for
 *   they change with every session. A role made anew under the same name has the same key.
 * - `saml-user`, `web-identity-user`: provider and user name. `identity-center-user`: identity store and user id.
 * - `aws-service`: the service. `aws-account`: account and the caller's unique id, and the person as for a role.
 * - `unknown`: account and ARN, else user name, else principal id.
 *
 * A record without names has a key with empty parts, which says the kind and no more. One person who calls in two ways, such as
 * through two roles, has two keys; `human` joins them.
 *
 * @example
 * const principal = principalOf(event);
 * principal.kind; // => "assumed-role"
 * principal.key; // => "assumed-role#123456789012#AWSReservedSSO_QuantumResearcher_0123456789abcdef#mira@example.com"
 * principal.label; // => "mira@example.com as QuantumResearcher"
 * principal.human; // => { value: "mira@example.com", via: "sessionName" }
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function principalOf(event: BraketEvent): Principal {
  const identity: UserIdentity = event.userIdentity ?? {};
  const session = identity.sessionContext ?? {};
  const arn = visibleText(identity.arn);
  const arnParts = arn === undefined ? null : ARN.exec(arn);
  const resource = arnParts?.[2] ?? "";
  const principalId = visibleText(identity.principalId);
  const colon = principalId?.indexOf(":") ?? -1;
  const logged = visibleText(identity.accountId) ?? visibleText(arnParts?.[1]);
  const invokedBy = visibleText(identity.invokedBy);
  const issuer = session.sessionIssuer ?? {};
  const anonymous = logged !== undefined && /^anonymous/i.test(logged);
  const facts: Facts = {
    accountId: anonymous ? undefined : (logged ?? visibleText(issuer.accountId)),
    arn,
    resource,
    path: arnParts?.[3] ?? "",
    principalId,
    uniqueId: colon < 0 ? principalId : principalId?.slice(0, colon),
    idTail: colon < 0 ? undefined : visibleText(principalId?.slice(colon + 1).trim()),
    loggedName: visibleText(identity.userName),
    identity,
    issuer,
    sourceIdentity: visibleText(session.sourceIdentity),
    onBehalfOf: userOf(identity.onBehalfOf),
  };
  const kind = anonymous ? "anonymous" : (kindFor(identity.type) ?? kindFor(resource) ?? guessKind(facts, invokedBy));
  const { key, label, own, sessionPerson, userName }: Form<Principal> = FORMS[kind](facts);
  // The kind and its own members first, then those of every principal, in one object.
  const principal = definedParts(own, { kind });
  return definedParts<PrincipalBase>(
    {
      accountId: facts.accountId,
      credential: credentialOf(visibleText(identity.accessKeyId)),
      mfa: flagOf(session.attributes?.mfaAuthenticated),
      viaConsole: isFromConsole(event),
      invokedBy,
      key: keyOf(kind, key),
      label,
      human:
        evidence("onBehalfOf", facts.onBehalfOf?.userId) ??
        evidence("sourceIdentity", facts.sourceIdentity) ??
        evidence("sessionName", sessionPerson) ??
        evidence("userName", userName),
    },
    principal,
  ) as Principal;
}

function evidence(via: HumanEvidence["via"], value: Text): HumanEvidence | undefined {
  return value === undefined ? undefined : { value, via };
}

function kindFor(type: unknown): Kind | undefined {
  return typeof type === "string" && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
}

/** The kind of a caller whose type and ARN tell none. */
function guessKind({ arn, principalId, loggedName, onBehalfOf }: Facts, invokedBy: Text): Kind {
  if (arn !== undefined || principalId !== undefined) return "unknown";
  if (onBehalfOf?.userId !== undefined) return "identity-center-user";
  return invokedBy !== undefined && loggedName === undefined ? "aws-service" : "unknown";
}

function keyOf(kind: Kind, parts: readonly Text[]): string {
  let key: string = kind;
  for (const part of parts) key += part === undefined ? "#" : `#${escapePart(part)}`;
  return key;
}

function escapePart(part: string): string {
  return /[%#]/.test(part) ? part.replaceAll("%", "%25").replaceAll("#", "%23") : part;
}

function userOf(user: OnBehalfOf | null | undefined): OnBehalfOfUser | undefined {
  const userId = visibleText(user?.userId);
  const identityStoreArn = visibleText(user?.identityStoreArn);
  return (userId ?? identityStoreArn) === undefined ? undefined : definedParts<OnBehalfOfUser>({ userId, identityStoreArn });
}

function credentialOf(accessKeyId: Text): PrincipalCredential | undefined {
  if (accessKeyId === undefined) return undefined;
  const lifetime = accessKeyId.startsWith("AKIA") ? "long-term" : accessKeyId.startsWith("ASIA") ? "temporary" : "unknown";
  return { accessKeyId, lifetime };
}
