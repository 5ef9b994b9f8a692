import type { BraketEvent } from "../../events/event.js";
import type { BraketOtherEvent } from "../../events/otherEvents.js";
import type { UserIdentity, UserIdentityType } from "../../generated/types.js";
import { definedParts } from "../../readers/definedParts.js";
import { flagOf } from "../../readers/flag.js";
import { visibleText } from "../../readers/visibleText.js";
import { visibleTexts } from "../../readers/visibleTexts.js";
import { accessKeyOf } from "./accessKeyOf.js";
import { isFromConsole } from "./isFromConsole.js";
import { mayBePerson } from "./personName.js";
import type { Principal, PrincipalBase } from "./principal.js";
import { evidence, type Facts, FORMS, type Form, type Kind, type Text } from "./principalForms.js";

/** The types that CloudTrail documents, without the `string` that keeps the enum open. */
type KnownType<T = UserIdentityType> = T extends string ? (string extends T ? never : T) : never;

/** The resource types of ARNs that name a caller. */
type ArnType = "root" | "user" | "assumed-role" | "role" | "federated-user";

/**
 * The kinds, by CloudTrail's types and by the resource types of IAM and STS ARNs. A missing documented type is a compile error.
 */
const KINDS = {
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
} as const satisfies Record<Exclude<KnownType, "Unknown"> | ArnType, Kind>;

/** The account, the resource type and the rest of an IAM or STS ARN, in any partition. */
const ARN = /^[^:]*:[^:]*:[^:]*:[^:]*:([^:]*):([^/]*)(?:\/(.*))?$/s;

/**
 * Returns the caller: its kind, its names, a stable key, and the person behind it.
 *
 * - `kind` follows from `userIdentity.type` (documented), else from the ARN and other members (inferred).
 * - `key` is the same in all sessions of one actor. `session` is different for each session.
 * - `label` describes the caller for people. `actorLabel` does so without the session name.
 * - `human` is the person, if the record names one. `key` and `label` name the same person.
 * - The source identity has precedence, except in sessions of Identity Center roles, whose names AWS sets.
 * - Empty and hidden texts count as absent.
 *
 * Of the other events, network activity has a caller, in the same form (documented). An insight has none: its principal is `unknown`.
 *
 * The rules of each kind are in docs/guides/principals.md.
 *
 * @example
 * const principal = principalOf(event);
 * principal.kind; // => "assumed-role"
 * principal.key; // => "assumed-role#123456789012#AWSReservedSSO_QuantumResearcher_0123456789abcdef#mira@example.com"
 * principal.label; // => "mira@example.com as QuantumResearcher"
 * principal.human; // => { value: "mira@example.com", via: "sessionName" }
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function principalOf(event: BraketEvent | BraketOtherEvent): Principal {
  const identity: UserIdentity = event.userIdentity ?? {};
  const sessionContext = identity.sessionContext ?? {};
  const arn = visibleText(identity.arn);
  const [, arnAccount, resource = "", path = ""] = (arn && ARN.exec(arn)) || [];
  const principalId = visibleText(identity.principalId);
  const colon = principalId?.indexOf(":") ?? -1;
  const logged = visibleText(identity.accountId) ?? visibleText(arnAccount);
  const invokedBy = visibleText(identity.invokedBy);
  const issuer = sessionContext.sessionIssuer ?? {};
  const anonymous = logged !== undefined && /^anonymous/i.test(logged);
  const facts: Facts = {
    accountId: anonymous ? undefined : (logged ?? visibleText(issuer.accountId)),
    arn,
    resource,
    path,
    principalId,
    uniqueId: colon < 0 ? principalId : principalId?.slice(0, colon),
    idTail: colon < 0 ? undefined : visibleText(principalId?.slice(colon + 1).trim()),
    loggedName: visibleText(identity.userName),
    identity,
    issuer,
    onBehalfOf: visibleTexts(identity.onBehalfOf),
  };
  const kind = anonymous ? "anonymous" : (kindFor(identity.type) ?? kindFor(resource) ?? guessKind(facts, invokedBy));
  const { own, key, label, tail = "", as, session, asserted, claimed, named }: Form<Principal> = FORMS[kind](facts);
  // The person is chosen once, so key, label and human cannot name different people.
  const added =
    asserted ??
    evidence("sourceIdentity", visibleText(sessionContext.sourceIdentity)) ??
    (named?.via === "onBehalfOf" ? undefined : evidence("onBehalfOf", facts.onBehalfOf?.userId)) ??
    claimed;
  const person = added ?? named;
  const actor = label + tail;
  const actorLabel = added ? `${added.value} as ${as ?? actor}` : actor;
  const actorKey = keyOf(kind, added ? [...key, added.value] : key);
  // The members of the kind come first in the object, then those of all principals.
  return definedParts<PrincipalBase>(
    {
      accountId: facts.accountId,
      credential: accessKeyOf(identity),
      mfa: flagOf(sessionContext.attributes?.mfaAuthenticated),
      viaConsole: isFromConsole(event),
      invokedBy,
      key: actorKey,
      session: session && keyOf(actorKey, added ? [session] : [undefined, session]),
      label: added || !session ? actorLabel : `${label}/${session}${tail}`,
      actorLabel,
      human: person && mayBePerson(person.value) ? person : undefined,
    },
    definedParts(own, { kind }),
  ) as Principal;
}

function kindFor(type: unknown): Kind | undefined {
  return typeof type === "string" && Object.hasOwn(KINDS, type) ? KINDS[type as keyof typeof KINDS] : undefined;
}

/** The kind of a caller whose type and ARN do not determine it. */
function guessKind({ arn, principalId, loggedName, onBehalfOf }: Facts, invokedBy: Text): Kind {
  if (arn !== undefined || principalId !== undefined) return "unknown";
  if (onBehalfOf?.userId !== undefined) return "identity-center-user";
  return invokedBy !== undefined && loggedName === undefined ? "aws-service" : "unknown";
}

function keyOf(start: string, parts: readonly Text[]): string {
  let key = start;
  for (const part of parts) key += `#${part === undefined ? "" : escaped(part)}`;
  return key;
}

/** Escapes the separator of keys. Few names have one, and a test is quicker than a replacement. */
function escaped(part: string): string {
  return /[%#]/.test(part) ? part.replace(/[%#]/g, encodeURIComponent) : part;
}
