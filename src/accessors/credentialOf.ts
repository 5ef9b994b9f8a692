import type { BraketEvent } from "../events/event.js";
import type { InScopeOf, InvokedByDelegate, SessionIssuer, UserIdentity } from "../generated/types.js";
import { definedParts } from "../readers/definedParts.js";
import { isoTime } from "../readers/time.js";
import { visibleText } from "../readers/visibleText.js";
import { type VisibleTexts, visibleTexts } from "../readers/visibleTexts.js";
import { accessKeyOf } from "./principal/accessKeyOf.js";
import type { PrincipalCredential } from "./principal/principal.js";

/** The role or user that issued temporary credentials: `type`, `principalId`, `arn`, `accountId`, `userName`. */
export interface CredentialIssuer extends VisibleTexts<SessionIssuer> {}

/**
 * The resource for which an AWS service handed out the credentials: `issuerType`, `credentialsIssuedTo`,
 * `credentialsIssuedToVersion`, `sourceArn`, `sourceAccount`.
 */
export interface CredentialScope extends VisibleTexts<InScopeOf> {}

/** The AWS partner product that called with delegated permissions: `accountId`. */
export interface CredentialDelegate extends VisibleTexts<InvokedByDelegate> {}

/** The origin of the credentials of a call. */
export interface EventCredential {
  /** The access key that signed the call. */
  readonly accessKey?: PrincipalCredential;
  /** The time at which temporary credentials were issued, UTC. */
  readonly issuedAt?: Date;
  /** The role or user that issued temporary credentials. */
  readonly issuer?: CredentialIssuer;
  /** The identity provider of a federated session as logged: a domain, the ARN of an OIDC provider, or a hash for SAML. */
  readonly identityProvider?: string;
  /** The application and user ids from a web identity provider, by the provider's own names; absent if there are none. */
  readonly identityAttributes?: Readonly<Record<string, unknown>>;
  /** The version of the EC2 metadata service that delivered the credentials: `"1.0"` or `"2.0"`. */
  readonly ec2RoleDelivery?: string;
  /** The resource for which an AWS service handed out the credentials, such as an EC2 instance or a Lambda function. */
  readonly scope?: CredentialScope;
  /** The AWS partner product that called with delegated permissions: its `accountId`. */
  readonly delegate?: CredentialDelegate;
  /** The ARN of the console sign-in session from which the credentials come. */
  readonly signInSessionArn?: string;
}

/**
 * Returns the origin of the credentials of a call, as far as the record says.
 *
 * - `issuer` is `sessionContext.sessionIssuer`: the role or user that issued temporary credentials (documented).
 * - `identityProvider` is that of `webIdFederationData`, else `userIdentity.identityProvider` (documented).
 * - `scope` is `inScopeOf` (documented). Its `credentialsIssuedTo` is the instance or function that made the call.
 * - `delegate` is `invokedByDelegate`: the product of an AWS partner (documented).
 * - `ec2RoleDelivery` is `"1.0"` if an instance uses version 1 of the metadata service (observed).
 * - Empty texts, hidden texts and empty objects count as absent. The result may be an empty object.
 *
 * @example
 * const { accessKey, issuer, issuedAt } = credentialOf(event);
 * accessKey?.lifetime; // => "temporary"
 * issuer?.userName; // => "AWSReservedSSO_QuantumResearcher_0123456789abcdef"
 * issuedAt?.toISOString(); // => "2026-03-03T08:10:00.000Z"
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function credentialOf(event: BraketEvent): EventCredential {
  const identity: UserIdentity = event.userIdentity ?? {};
  const session = identity.sessionContext ?? {};
  const web = session.webIdFederationData;
  return definedParts<EventCredential>({
    accessKey: accessKeyOf(identity),
    issuedAt: dateIn(session.attributes?.creationDate),
    issuer: visibleTexts(session.sessionIssuer),
    identityProvider: visibleText(web?.federatedProvider) ?? visibleText(identity.identityProvider),
    identityAttributes: Object.keys(web?.attributes ?? {}).length > 0 ? (web?.attributes ?? undefined) : undefined,
    ec2RoleDelivery: visibleText(session.ec2RoleDelivery),
    scope: visibleTexts(identity.inScopeOf),
    delegate: visibleTexts(identity.invokedByDelegate),
    signInSessionArn: visibleText(session.signInSessionArn),
  });
}

/** The time at which a session began. AWS's documentation shows it without separators, real records have them. */
function dateIn(text: unknown): Date | undefined {
  const time = isoTime(`${text}`.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5"));
  return time === undefined ? undefined : new Date(time);
}
