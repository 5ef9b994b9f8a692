import type { SessionIssuer, UserIdentity } from "../../generated/types.js";
import type { Draft } from "../../readers/definedParts.js";
import { flagOf } from "../../readers/flag.js";
import { visibleText } from "../../readers/visibleText.js";
import { isPersonAddress, spelled } from "./personName.js";
import type { HumanEvidence, OnBehalfOfUser, Principal, PrincipalBase } from "./principal.js";

export type Kind = Principal["kind"];
export type Text = string | undefined;

const PERMISSION_SET_ROLE = /^AWSReservedSSO_(.+)_[0-9a-f]+$/;
/** Only Identity Center creates roles under this path. Elsewhere, anybody may give a role such a name, and a session any name. */
const IDENTITY_CENTER_PATH = ":role/aws-reserved/sso.amazonaws.com/";
/** The unique id of an IAM user. */
const USER_ID = /^AIDA[A-Z0-9]{4,}$/;

/** The parts of a record that describe its caller, before the rules of a kind apply. */
export interface Facts {
  readonly accountId: Text;
  readonly arn: Text;
  /** The resource type in the ARN, such as `assumed-role`; empty without an ARN. */
  readonly resource: string;
  /** The rest of the ARN after the resource type: a name, or names separated by slashes. */
  readonly path: string;
  readonly principalId: Text;
  /** The two halves of a principal id of the form `AROA…:session`. */
  readonly uniqueId: Text;
  readonly idTail: Text;
  readonly loggedName: Text;
  readonly identity: UserIdentity;
  readonly issuer: SessionIssuer;
  readonly onBehalfOf: OnBehalfOfUser | undefined;
}

/** The answer of one kind of caller. */
export interface Form<P extends Principal> {
  /** The parts of the key that identify the actor, without a person from `asserted` or `claimed`. */
  readonly key: readonly Text[];
  /** A short description of the actor. `tail` follows the session name. */
  readonly label: string;
  readonly tail?: string;
  /** The actor in a label such as "ada as Batch"; `label` and `tail` if absent. */
  readonly as?: Text;
  /** The members of the kind. */
  readonly own: Draft<Omit<P, keyof PrincipalBase | "kind">>;
  /** The name of the session, spelled as in keys. */
  readonly session?: Text;
  /** A name that AWS sets for the session. It has precedence over the source identity. */
  readonly asserted?: HumanEvidence | undefined;
  /** A name that the caller may choose. The source identity has precedence over it. */
  readonly claimed?: HumanEvidence | undefined;
  /** A name that is already part of `key` and `label`. */
  readonly named?: HumanEvidence | undefined;
}

/** A form for each kind of caller. A missing kind is a compile error. */
export type FormTable = { readonly [K in Kind]: (facts: Facts) => Form<Extract<Principal, { kind: K }>> };

/** The rules of each kind of caller. */
export const FORMS = {
  root: ({ accountId, arn, loggedName, identity }) => ({
    key: [accountId],
    label: `root user of ${accountId ?? "an unknown account"}`,
    own: { arn, accountAlias: loggedName, assumedRoot: flagOf(identity.sessionContext?.assumedRoot) || undefined },
  }),
  "iam-user": ({ accountId, arn, path, principalId, loggedName }) => {
    const userName = loggedName ?? lastOf(path);
    const named = evidence("userName", userName);
    const name = named?.value ?? principalId ?? arn;
    return { key: [accountId, name], label: labelOf("user", name), own: { arn, principalId, userName }, named };
  },
  "assumed-role": roleForm,
  role: roleForm,
  "federated-user": ({ accountId, arn, path, principalId, idTail, loggedName, issuer }) => {
    const logged = visibleText(path) ?? idTail ?? loggedName;
    // The console names such a session after the unique id of the user that signed in.
    const userName = logged !== undefined && USER_ID.test(logged) ? (visibleText(issuer.userName) ?? logged) : logged;
    const named = evidence("userName", userName);
    const label = labelOf("federated user", named?.value);
    return {
      key: [accountId, named?.value ?? principalId],
      label,
      own: { arn, principalId, userName, issuerArn: visibleText(issuer.arn) },
      named,
    };
  },
  "saml-user": externalForm,
  "web-identity-user": externalForm,
  "identity-center-user": ({ accountId, onBehalfOf, identity, loggedName }) => {
    const named = evidence("onBehalfOf", onBehalfOf?.userId) ?? evidence("userName", loggedName);
    return {
      key: [onBehalfOf?.identityStoreArn ?? accountId, named?.value],
      label: labelOf("Identity Center user", named?.value),
      own: { onBehalfOf, credentialId: visibleText(identity.credentialId) },
      named,
    };
  },
  "directory-user": ({ accountId, loggedName: userName }) => {
    const named = evidence("userName", userName);
    return { key: [accountId, named?.value], label: labelOf("directory user", named?.value), own: { userName }, named };
  },
  "aws-service": ({ identity }) => {
    const service = visibleText(identity.invokedBy);
    return { key: [service], label: service ?? "an AWS service", own: {} };
  },
  "aws-account": ({ accountId, principalId, uniqueId, idTail: sessionName }) => ({
    key: [accountId, uniqueId],
    label: uniqueId ?? "somebody",
    tail: ` of account ${accountId ?? "unknown"}`,
    own: { principalId, sessionName },
    session: sessionName && spelled(sessionName),
    claimed: addressIn(sessionName),
  }),
  anonymous: () => ({ key: [], label: "anonymous caller", own: {} }),
  unknown: ({ accountId, arn, principalId, loggedName: userName, identity }) => {
    const named = evidence("userName", userName);
    const name = named?.value ?? arn ?? principalId;
    const own = { type: visibleText(identity.type), arn, principalId, userName };
    return { key: [accountId, name], label: labelOf("caller", name), own, named };
  },
} as const satisfies FormTable;

function roleForm(facts: Facts): Form<Extract<Principal, { kind: "assumed-role" | "role" }>> {
  const { accountId, arn, resource, path, principalId, uniqueId, idTail, loggedName, identity, issuer, onBehalfOf } = facts;
  const issuerArn = visibleText(issuer.arn);
  const roleArn = issuerArn?.includes(":role/") ? issuerArn : resource === "role" ? arn : undefined;
  // A role name is unique in its account, whatever its path. All forms of the record have the name.
  const inArn = resource === "assumed-role" ? path : "";
  const slash = `${inArn}/`.indexOf("/");
  const roleName = visibleText(inArn.slice(0, slash)) ?? lastOf(roleArn) ?? visibleText(issuer.userName);
  const sessionName = visibleText(inArn.slice(slash + 1)) ?? idTail;
  const permissionSet = PERMISSION_SET_ROLE.exec(roleName ?? "")?.[1];
  // Identity Center ignores the case of user names.
  const session = sessionName && (permissionSet === undefined ? spelled(sessionName) : sessionName.toLowerCase());
  const user = permissionSet === undefined ? addressIn(sessionName) : evidence("sessionName", session);
  const name = roleName ?? uniqueId;
  // CloudTrail writes no user name for a role. Some log stores copy the name of the role or session here.
  const userName = [roleName, sessionName].includes(loggedName) ? undefined : loggedName;
  const sourceIdentity = visibleText(identity.sessionContext?.sourceIdentity);
  return {
    key: [accountId, name],
    label: labelOf("role", name),
    as: permissionSet ?? name,
    own: { arn, principalId, roleArn, roleName, sessionName, sourceIdentity, permissionSet, onBehalfOf },
    session,
    asserted: permissionSet !== undefined && (roleArn?.includes(IDENTITY_CENTER_PATH) ?? true) ? user : undefined,
    claimed: user ?? evidence("userName", userName),
  };
}

function externalForm(facts: Facts): Form<Extract<Principal, { kind: "saml-user" | "web-identity-user" }>> {
  const { principalId, loggedName: userName, identity } = facts;
  const identityProvider = visibleText(identity.identityProvider);
  const named = evidence("userName", userName);
  const name = named?.value ?? principalId;
  const label = `${labelOf("external user", name)} of ${identityProvider ?? "an unknown provider"}`;
  return { key: [identityProvider, name], label, own: { principalId, userName, identityProvider }, named };
}

/** A name and its place in the record, spelled as in keys, labels and `human`. */
export function evidence(via: HumanEvidence["via"], name: Text): HumanEvidence | undefined {
  return name === undefined ? undefined : { value: spelled(name), via };
}

function addressIn(sessionName: Text): HumanEvidence | undefined {
  return sessionName !== undefined && isPersonAddress(sessionName) ? evidence("sessionName", sessionName) : undefined;
}

function labelOf(what: string, name: Text): string {
  return name === undefined ? `unnamed ${what}` : `${what} ${name}`;
}

function lastOf(path: Text): Text {
  return path === undefined ? undefined : visibleText(path.slice(path.lastIndexOf("/") + 1));
}
