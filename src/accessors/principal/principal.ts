/** The access key that signed a call. */
export interface PrincipalCredential {
  /** The id of the access key, as logged. It is not a secret, but it identifies a credential. */
  readonly accessKeyId: string;
  /** The lifetime of the key, by the prefix of its id (documented): `AKIA` is long-term, `ASIA` is temporary. */
  readonly lifetime: "long-term" | "temporary" | "unknown";
}

/** The IAM Identity Center user for whom a call was made. */
export interface OnBehalfOfUser {
  /** The id of the user in the identity store. */
  readonly userId?: string;
  /** The ARN of the identity store. */
  readonly identityStoreArn?: string;
}

/** A person who may have made the call, and the evidence for it. The order of the evidence is in docs/guides/principals.md. */
export interface HumanEvidence {
  /**
   * The id or name of the person, spelled as in the key. E-mail addresses and names of Identity Center users are in lower case.
   * Other names are as logged.
   */
  readonly value: string;
  /**
   * The place of the name in the record.
   *
   * - `sourceIdentity`: set when the first role was assumed. A role chain cannot change it (documented).
   * - `onBehalfOf`: the id of an Identity Center user, set by AWS (documented).
   * - `sessionName`: the session name of an Identity Center role, or a session name that is an e-mail address (observed).
   *   Outside Identity Center, the caller chooses it.
   * - `userName`: the name of the user that called, which may be a machine's name.
   */
  readonly via: "onBehalfOf" | "sourceIdentity" | "sessionName" | "userName";
}

/** The members that all principals may have. */
export interface PrincipalBase {
  /** The account of the caller, as logged or from its ARN. In real records it has 12 digits. */
  readonly accountId?: string;
  /** The access key that signed the call. `credentialOf` returns where it came from. */
  readonly credential?: PrincipalCredential;
  /** Whether the session began with multi-factor authentication; absent if the record does not say so. */
  readonly mfa?: boolean;
  /** Whether the record says that the credentials come from a console session; false if it says nothing. */
  readonly viaConsole: boolean;
  /** The AWS service that made the call, for the principal or on its own behalf. */
  readonly invokedBy?: string;
  /** The key of the actor, the same in all its sessions. Its form is in docs/guides/principals.md. */
  readonly key: string;
  /** The key followed by the session name, different for each session; absent if there is no session name. */
  readonly session?: string;
  /** A short description of the caller, for people. It has the session name if the actor is a role and no person is known. */
  readonly label: string;
  /** A short description of the actor, without the session name. Use it where you group events by `key`. */
  readonly actorLabel: string;
  /** The person who may have made the call; absent if the record names none. */
  readonly human?: HumanEvidence;
}

/** The root user of an account. */
export interface RootPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "root";
  /** The ARN of the root user. */
  readonly arn?: string;
  /** The alias of the account, which CloudTrail logs as the root user's name. */
  readonly accountAlias?: string;
  /** True for a central root session that a management or delegated account began for one task; absent otherwise. */
  readonly assumedRoot?: true;
}

/** An IAM user. */
export interface IamUserPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "iam-user";
  /** The ARN of the user, with its path. */
  readonly arn?: string;
  /** The unique id of the user, `AIDA…`. */
  readonly principalId?: string;
  /** The name of the user, as logged or from its ARN. */
  readonly userName?: string;
}

/** The members that both kinds of role have. */
export interface RoleMembers extends PrincipalBase {
  /** The ARN of the caller. That of a session has the session name, and does not have the role's path. */
  readonly arn?: string;
  /** The unique id of the role and the session name, `AROA…:session`. */
  readonly principalId?: string;
  /** The ARN of the role with its path, from the session issuer; absent if the record has none. */
  readonly roleArn?: string;
  /** The name of the role, without its path. */
  readonly roleName?: string;
  /** The name of the session, chosen by the caller that assumed the role. */
  readonly sessionName?: string;
  /** The identity that was set when the first role of a chain was assumed. */
  readonly sourceIdentity?: string;
  /** The name of the permission set, if it is a role of Identity Center. */
  readonly permissionSet?: string;
  /** The Identity Center user for whom the call was made. */
  readonly onBehalfOf?: OnBehalfOfUser;
}

/** A session of an assumed role: the most common caller of Braket. */
export interface AssumedRolePrincipal extends RoleMembers {
  /** The kind of caller. */
  readonly kind: "assumed-role";
}

/** A role without a session. The type is documented, but it was not observed as a caller. */
export interface RolePrincipal extends RoleMembers {
  /** The kind of caller. */
  readonly kind: "role";
}

/** A federated user: a session that an IAM user obtained with `GetFederationToken`. */
export interface FederatedUserPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "federated-user";
  /** The ARN of the federated user. */
  readonly arn?: string;
  /** The account and the name of the federated user, as `account:name`. */
  readonly principalId?: string;
  /** The name of the federated user. If that is a unique id, `AIDA…`, it is the name of the session issuer. */
  readonly userName?: string;
  /** The ARN of the user that obtained the session. */
  readonly issuerArn?: string;
}

/** The members that users of external identity providers have. */
export interface ExternalUserMembers extends PrincipalBase {
  /** The provider and the user, as one text. */
  readonly principalId?: string;
  /** The name of the user at the provider. */
  readonly userName?: string;
  /** The identity provider: a hash for SAML, a domain for a web identity. */
  readonly identityProvider?: string;
}

/** A user of a SAML provider, in the call that assumes a role. */
export interface SamlUserPrincipal extends ExternalUserMembers {
  /** The kind of caller. */
  readonly kind: "saml-user";
}

/** A user of a web identity provider, in the call that assumes a role. */
export interface WebIdentityUserPrincipal extends ExternalUserMembers {
  /** The kind of caller. */
  readonly kind: "web-identity-user";
}

/** A user of IAM Identity Center that called without a role. */
export interface IdentityCenterUserPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "identity-center-user";
  /** The user. */
  readonly onBehalfOf?: OnBehalfOfUser;
  /** The id of the bearer token that authorised the call. */
  readonly credentialId?: string;
}

/** A user of a directory. */
export interface DirectoryUserPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "directory-user";
  /** The name of the user. */
  readonly userName?: string;
}

/** An AWS service that called on its own behalf. `invokedBy` is its name. */
export interface AwsServicePrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "aws-service";
}

/** A caller from another account. The record is the copy for the account that was called. */
export interface AwsAccountPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "aws-account";
  /** The unique id of the caller, `AIDA…`, or `AROA…:session`. */
  readonly principalId?: string;
  /** The session name, from the unique id. */
  readonly sessionName?: string;
}

/** A caller without credentials. */
export interface AnonymousPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "anonymous";
}

/** A caller whose kind is missing in the record, or unknown to this version. */
export interface UnknownPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "unknown";
  /** The type as logged. */
  readonly type?: string;
  /** The ARN of the caller. */
  readonly arn?: string;
  /** The unique id of the caller. */
  readonly principalId?: string;
  /** The name of the caller. */
  readonly userName?: string;
}

/** The caller: one member for each kind. */
export type Principal =
  | RootPrincipal
  | IamUserPrincipal
  | AssumedRolePrincipal
  | RolePrincipal
  | FederatedUserPrincipal
  | SamlUserPrincipal
  | WebIdentityUserPrincipal
  | IdentityCenterUserPrincipal
  | DirectoryUserPrincipal
  | AwsServicePrincipal
  | AwsAccountPrincipal
  | AnonymousPrincipal
  | UnknownPrincipal;
