import * as z from "zod/v4";
import { openEnum, optional, shape } from "./vocabulary.js";

export const UserIdentityType = openEnum("UserIdentityType", "The types of caller that CloudTrail distinguishes.", [
  "Root",
  "IAMUser",
  "AssumedRole",
  "Role",
  "FederatedUser",
  "Directory",
  "AWSAccount",
  "AWSService",
  "IdentityCenterUser",
  "SAMLUser",
  "WebIdentityUser",
  "Unknown",
]);

export const SessionIssuer = shape(
  "SessionIssuer",
  "The role or user that issued the temporary credentials. CloudTrail writes `{}` if there is none.",
  {
    type: optional(UserIdentityType, "The type of the issuer, such as `Role` or `IAMUser`.", "code"),
    principalId: optional(z.string(), "The unique id of the issuer, such as `AROA…` for a role.", "people"),
    arn: optional(z.string(), "The ARN of the issuer, with the path that the ARN of an assumed role does not have.", "arn"),
    accountId: optional(z.string(), "The account that owns the issuer, 12 digits.", "accounts"),
    userName: optional(z.string(), "The name of the role or user that is the issuer.", "people"),
  },
);

export const SessionAttributes = shape(
  "SessionAttributes",
  "The start of a session: its time, and whether multi-factor authentication was used.",
  {
    creationDate: optional(
      z.string(),
      "The time at which the credentials were issued, UTC: ISO 8601, with separators in real records, without them in AWS's documentation.",
      "time",
    ),
    mfaAuthenticated: optional(
      z.union([z.string(), z.boolean()]),
      'The flag of multi-factor authentication: the text `"true"` or `"false"` in all observed records.',
      "flag",
    ),
    sessionCredentialFromConsole: optional(
      z.union([z.string(), z.boolean()]),
      "The flag of a console session; documented at the top of the record, and reported here by third parties.",
      "flag",
    ),
  },
);

export const WebIdFederationData = shape(
  "WebIdFederationData",
  "The web identity provider of a session. CloudTrail writes `{}` if there is none.",
  {
    federatedProvider: optional(
      z.string(),
      "The provider: a domain such as `www.amazon.com`, or the ARN of an OIDC provider.",
      "people",
    ),
    attributes: optional(
      z.record(z.string(), z.unknown()),
      "The application and user ids from the provider, by names that the provider chooses.",
      "people",
    ),
  },
);

export const SessionContext = shape("SessionContext", "The session behind temporary credentials.", {
  sessionIssuer: optional(SessionIssuer, "The role or user that issued the credentials."),
  attributes: optional(
    SessionAttributes,
    "The time at which the session began, and whether multi-factor authentication was used.",
  ),
  webIdFederationData: optional(WebIdFederationData, "The web identity provider behind the session."),
  sourceIdentity: optional(
    z.string(),
    "The identity that was set when the role was assumed; it is the same in all sessions of a role chain.",
    "people",
  ),
  ec2RoleDelivery: optional(
    z.string(),
    'The version of the EC2 metadata service that delivered the credentials, `"1.0"` or `"2.0"`.',
    "version",
  ),
  ec2IssuedInVpc: optional(
    z.string(),
    "The VPC in which EC2 issued the credentials; only the schema of CloudTrail Lake has it.",
    "addresses",
  ),
  assumedRoot: optional(
    z.union([z.string(), z.boolean()]),
    'The text `"true"` if it is a central root session of a member account.',
    "flag",
  ),
  signInSessionArn: optional(z.string(), "The ARN of the console sign-in session from which the credentials come.", "people"),
});

export const OnBehalfOf = shape("OnBehalfOf", "The IAM Identity Center user for whom the call was made.", {
  userId: optional(z.string(), "The user's id in the identity store.", "people"),
  identityStoreArn: optional(z.string(), "The ARN of the identity store.", "people"),
});

export const InScopeOf = shape("InScopeOf", "The resource for which a service issued the credentials.", {
  sourceArn: optional(z.string(), "The ARN of the resource for which the service acted.", "arn"),
  sourceAccount: optional(z.string(), "The account that owns that resource, 12 digits.", "accounts"),
  issuerType: optional(
    z.string(),
    "The type of the resource that issued the credentials, such as `AWS::EC2::Instance`.",
    "resource",
  ),
  credentialsIssuedTo: optional(z.string(), "The ARN of the resource that received the credentials.", "arn"),
  credentialsIssuedToVersion: optional(z.string(), "The version of that resource (observed).", "version"),
});

export const InvokedByDelegate = shape("InvokedByDelegate", "The AWS partner product that called with delegated permissions.", {
  accountId: optional(z.string(), "The account of the delegate, 12 digits.", "accounts"),
});

export const UserIdentity = shape(
  "UserIdentity",
  "The caller. Which members are present depends on `type`. A cross-account copy of a record has only three of them.",
  {
    type: optional(UserIdentityType, "The type of caller.", "code"),
    principalId: optional(
      z.string(),
      "The unique id of the caller; for an assumed role, the id of the role, a colon and the session name.",
      "people",
    ),
    arn: optional(
      z.string(),
      "The ARN of the caller; for an assumed role, it has the session name, and does not have the role's path.",
      "arn",
    ),
    accountId: optional(z.string(), "The account that owns the caller, 12 digits, or `ANONYMOUS_PRINCIPAL`.", "accounts"),
    accessKeyId: optional(z.string(), "The access key that signed the call: `AKIA…` long-term, `ASIA…` temporary.", "accessKeys"),
    userName: optional(z.string(), "The name of the caller; absent for an assumed role.", "people"),
    sessionContext: optional(SessionContext, "The session behind temporary credentials."),
    invokedBy: optional(z.string(), "The AWS service that made the call, such as `cloudformation.amazonaws.com`.", "service"),
    identityProvider: optional(z.string(), "The identity provider of a SAML or web identity.", "people"),
    onBehalfOf: optional(OnBehalfOf, "The IAM Identity Center user for whom the call was made."),
    credentialId: optional(z.string(), "The id of the bearer token from Identity Center that authorised the call.", "tokens"),
    inScopeOf: optional(InScopeOf, "The resource for which a service issued the credentials."),
    invokedByDelegate: optional(InvokedByDelegate, "The AWS partner product that called with delegated permissions."),
  },
);
