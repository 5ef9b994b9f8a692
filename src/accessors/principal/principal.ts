/** The access key with which a call was signed. */
export interface PrincipalCredential {
  /** The id of the access key, as logged. It is no secret, but it names a credential. */
  readonly accessKeyId: string;
  /** The lifetime that the id's prefix tells (documented): `AKIA` long-term, `ASIA` temporary; any other prefix is unknown. */
  readonly lifetime: "long-term" | "temporary" | "unknown";
}

/** The IAM Identity Center user for whom a call was made. */
export interface OnBehalfOfUser {
  /** The id of the user in the identity store. */
  readonly userId?: string;
  /** The ARN of the identity store. */
  readonly identityStoreArn?: string;
}

/** Who may be the person behind a call, and on what evidence. The guide on principals has the order of the evidence. */
export interface HumanEvidence {
  /**
   * The id or name of the person, in the spelling of the key: an e-mail address and the name of an Identity Center user are in
   * lower case, other names are as logged.
   */
  readonly value: string;
  /**
   * The place of the name in the record:
   * - `sourceIdentity`: the identity that was set when the first role was assumed. A role chain cannot change it (documented).
   * - `onBehalfOf`: the id of an Identity Center user, set by AWS (documented).
   * - `sessionName`: the name of a session of an Identity Center role, or a session name that is an e-mail address (observed).
   *   Outside Identity Center the caller chooses it.
   * - `userName`: the name of the calling user, which may be a machine's.
   */
  readonly via: "onBehalfOf" | "sourceIdentity" | "sessionName" | "userName";
}

/** What every principal may have. */
export interface PrincipalBase {
  /** The account of the caller, as logged or as its ARN says: 12 digits in real records. */
  readonly accountId?: string;
  /** The access key that signed the call; `credentialOf` says where it came from. */
  readonly credential?: PrincipalCredential;
  /** The answer to whether the session began with a second factor; absent where the record does not say. */
  readonly mfa?: boolean;
  /** Whether the record says that the credentials come from a console session; false also where it is silent. */
  readonly viaConsole: boolean;
  /** The AWS service that made the call, for the principal or on its own behalf. */
  readonly invokedBy?: string;
  /** The same text for the same actor, across sessions; the guide on principals says how it is made. */
  readonly key: string;
  /** The key followed by the session name, which tells sessions of one key apart; absent where no session has a name. */
  readonly session?: string;
  /** The caller in a few words, for people. It has the session name where the actor is a role without a person. */
  readonly label: string;
  /** The actor of the key in a few words, without a session name. Use it where events are grouped by `key`. */
  readonly actorLabel: string;
  /** The person who may stand behind the call; absent where nothing points to one. */
  readonly human?: HumanEvidence;
}

/** The root user of an account. */
export interface RootPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "root";
  /** The ARN of the root user. */
  readonly arn?: string;
  /** The alias of the account, which CloudTrail writes as the root user's name. */
  readonly accountAlias?: string;
  /** True for a central, task-bound root session that another account began; absent otherwise. */
  readonly assumedRoot?: true;
}

/** A user of IAM. */
export interface IamUserPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "iam-user";
  /** The ARN of the user, with its path. */
  readonly arn?: string;
  /** The unique id of the user, `AIDA…`. */
  readonly principalId?: string;
  /** The name of the user, as logged or from the ARN. */
  readonly userName?: string;
}

/** What the two kinds of role principal have in common. */
export interface RoleMembers extends PrincipalBase {
  /** The ARN of the caller; for a session it has the session's name and lacks the role's path. */
  readonly arn?: string;
  /** The unique id of the role and the session name, `AROA…:session`. */
  readonly principalId?: string;
  /** The ARN of the role with its path, from the issuer of the session; absent where the record has none. */
  readonly roleArn?: string;
  /** The name of the role, without path. */
  readonly roleName?: string;
  /** The name of the session, chosen by whoever assumed the role. */
  readonly sessionName?: string;
  /** The identity that was set when the first role of a chain was assumed. */
  readonly sourceIdentity?: string;
  /** The name of the Identity Center permission set, where the role is one of Identity Center's. */
  readonly permissionSet?: string;
  /** The Identity Center user for whom the call was made. */
  readonly onBehalfOf?: OnBehalfOfUser;
}

/** A session of an assumed role: the usual caller of Braket. */
export interface AssumedRolePrincipal extends RoleMembers {
  /** The kind of caller. */
  readonly kind: "assumed-role";
}

/** A role as a persistent identity; documented, never seen as a caller. */
export interface RolePrincipal extends RoleMembers {
  /** The kind of caller. */
  readonly kind: "role";
}

/** A session that a user obtained for another one by GetFederationToken. */
export interface FederatedUserPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "federated-user";
  /** The ARN of the federated user. */
  readonly arn?: string;
  /** The account and the name of the federated user, `account:name`. */
  readonly principalId?: string;
  /** The name of the federated user; the name of the issuer where the federated user is named after its id, `AIDA…`. */
  readonly userName?: string;
  /** The ARN of the user that obtained the session. */
  readonly issuerArn?: string;
}

/** What users of external identity providers have in common. */
export interface ExternalUserMembers extends PrincipalBase {
  /** The provider and the user, in one text of AWS's. */
  readonly principalId?: string;
  /** The name of the user at the provider. */
  readonly userName?: string;
  /** The provider: for SAML a hash that stands for it, for a web identity its domain. */
  readonly identityProvider?: string;
}

/** A user of a SAML provider, before a role is assumed. */
export interface SamlUserPrincipal extends ExternalUserMembers {
  /** The kind of caller. */
  readonly kind: "saml-user";
}

/** A user of a web identity provider, before a role is assumed. */
export interface WebIdentityUserPrincipal extends ExternalUserMembers {
  /** The kind of caller. */
  readonly kind: "web-identity-user";
}

/** A user of IAM Identity Center, without a role. */
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

/** An AWS service on its own behalf; `invokedBy` names it. */
export interface AwsServicePrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "aws-service";
}

/** Somebody of another account: the record is the copy for the account that was called. */
export interface AwsAccountPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "aws-account";
  /** The unique id of the caller, `AIDA…`, or `AROA…:session`. */
  readonly principalId?: string;
  /** The session name in the id. */
  readonly sessionName?: string;
}

/** A caller without credentials. */
export interface AnonymousPrincipal extends PrincipalBase {
  /** The kind of caller. */
  readonly kind: "anonymous";
}

/** A caller of a kind that the record does not tell, or that this version does not know. */
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

/** Who called: one member for each kind of caller. */
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
