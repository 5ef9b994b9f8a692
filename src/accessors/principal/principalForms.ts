import type { SessionIssuer, UserIdentity } from "../../generated/types.js";
import type { Draft } from "../../readers/definedParts.js";
import { flagOf } from "../../readers/flag.js";
import { visibleText } from "../../readers/visibleText.js";
import type { OnBehalfOfUser, Principal, PrincipalBase } from "./principal.js";

export type Kind = Principal["kind"];
export type Text = string | undefined;

const EMAIL = /^[^\s@]+@[^\s@.]+\.[^\s@]+$/;
const PERMISSION_SET_ROLE = /^AWSReservedSSO_(.+)_[0-9a-f]+$/;

/** What a record says about its caller, before the kind decides what of it counts. */
export interface Facts {
  readonly accountId: Text;
  readonly arn: Text;
  /** The resource type in the ARN, such as `assumed-role`; empty without an ARN. */
  readonly resource: string;
  /** What follows the resource type in the ARN: a name, or names divided by slashes. */
  readonly path: string;
  readonly principalId: Text;
  /** The two halves of a principal id of the form `AROA…:session`. */
  readonly uniqueId: Text;
  readonly idTail: Text;
  readonly loggedName: Text;
  readonly identity: UserIdentity;
  readonly issuer: SessionIssuer;
  readonly sourceIdentity: Text;
  readonly onBehalfOf: OnBehalfOfUser | undefined;
}

/** What a kind makes of the facts: the parts of its key, its label, the members of its own, and the names a person may have. */
export interface Form<P extends Principal> {
  readonly key: readonly Text[];
  readonly label: string;
  readonly own: Draft<Omit<P, keyof PrincipalBase | "kind">>;
  readonly sessionPerson?: Text;
  readonly userName?: Text;
}

/** What each kind of caller makes of a record. */
export const FORMS: { readonly [K in Kind]: (facts: Facts) => Form<Extract<Principal, { kind: K }>> } = {
  root: ({ accountId, arn, loggedName, identity }) => ({
    key: [accountId],
    label: `root user of ${accountId ?? "an unknown account"}`,
    own: { arn, accountAlias: loggedName, assumedRoot: flagOf(identity.sessionContext?.assumedRoot) || undefined },
  }),
  "iam-user": ({ accountId, arn, path, principalId, loggedName }) => {
    const userName = loggedName ?? lastOf(path);
    const name = userName ?? principalId ?? arn;
    return { key: [accountId, name], label: labelOf("user", name), own: { arn, principalId, userName }, userName };
  },
  "assumed-role": roleForm,
  role: roleForm,
  "federated-user": ({ accountId, arn, path, principalId, idTail, loggedName, issuer }) => {
    const userName = visibleText(path) ?? idTail ?? loggedName;
    const own = { arn, principalId, userName, issuerArn: visibleText(issuer.arn) };
    return { key: [accountId, userName ?? principalId], label: labelOf("federated user", userName), own, userName };
  },
  "saml-user": externalForm,
  "web-identity-user": externalForm,
  "identity-center-user": ({ accountId, onBehalfOf, identity, loggedName }) => ({
    key: [onBehalfOf?.identityStoreArn ?? accountId, onBehalfOf?.userId ?? loggedName],
    label: labelOf("Identity Center user", loggedName ?? onBehalfOf?.userId),
    own: { onBehalfOf, credentialId: visibleText(identity.credentialId) },
    userName: loggedName,
  }),
  "directory-user": ({ accountId, loggedName: userName }) => ({
    key: [accountId, userName],
    label: labelOf("directory user", userName),
    own: { userName },
    userName,
  }),
  "aws-service": ({ identity }) => {
    const service = visibleText(identity.invokedBy);
    return { key: [service], label: service ?? "an AWS service", own: {} };
  },
  "aws-account": ({ accountId, principalId, uniqueId, idTail: sessionName }) => {
    const sessionPerson = sessionName !== undefined && EMAIL.test(sessionName) ? sessionName : undefined;
    const label = `${sessionPerson ?? uniqueId ?? "somebody"} of account ${accountId ?? "unknown"}`;
    return { key: [accountId, uniqueId, ...lower(sessionPerson)], label, own: { principalId, sessionName }, sessionPerson };
  },
  anonymous: () => ({ key: [], label: "anonymous caller", own: {} }),
  unknown: ({ accountId, arn, principalId, loggedName: userName, identity }) => {
    const name = arn ?? userName ?? principalId;
    const own = { type: visibleText(identity.type), arn, principalId, userName };
    return { key: [accountId, name], label: labelOf("caller", name), own, userName };
  },
};

function roleForm(facts: Facts): Form<Extract<Principal, { kind: "assumed-role" | "role" }>> {
  const { accountId, arn, resource, path, principalId, uniqueId, idTail, issuer, sourceIdentity, onBehalfOf } = facts;
  const issuerArn = visibleText(issuer.arn);
  const roleArn = issuerArn?.includes(":role/") ? issuerArn : resource === "role" ? arn : undefined;
  // The name is unique in its account whatever the path, and every form of the record has it.
  const slash = path.indexOf("/");
  const isSession = resource === "assumed-role";
  const roleName =
    (isSession ? visibleText(slash < 0 ? path : path.slice(0, slash)) : undefined) ??
    lastOf(roleArn) ??
    visibleText(issuer.userName);
  const sessionName = (isSession && slash >= 0 ? visibleText(path.slice(slash + 1)) : undefined) ?? idTail;
  const permissionSet = roleName?.startsWith("AWS") ? PERMISSION_SET_ROLE.exec(roleName)?.[1] : undefined;
  const isPerson = sessionName !== undefined && (permissionSet !== undefined || EMAIL.test(sessionName));
  const sessionPerson = isPerson ? sessionName : undefined;
  const person = sessionPerson ?? sourceIdentity;
  const name = roleName ?? uniqueId;
  // Addresses and the names of Identity Center ignore case; a source identity does not.
  const personPart = sessionPerson === undefined && sourceIdentity !== undefined ? [sourceIdentity] : lower(sessionPerson);
  return {
    key: [accountId, name, ...personPart],
    label: person === undefined ? labelOf("role", name) : `${person} as ${permissionSet ?? name ?? "an unknown role"}`,
    own: { arn, principalId, roleArn, roleName, sessionName, sourceIdentity, permissionSet, onBehalfOf },
    sessionPerson,
    userName: facts.loggedName,
  };
}

function externalForm(facts: Facts): Form<Extract<Principal, { kind: "saml-user" | "web-identity-user" }>> {
  const { principalId, loggedName: userName, identity } = facts;
  const identityProvider = visibleText(identity.identityProvider);
  const name = userName ?? principalId;
  const label = `${labelOf("external user", name)} of ${identityProvider ?? "an unknown provider"}`;
  return { key: [identityProvider, name], label, own: { principalId, userName, identityProvider }, userName };
}

function labelOf(what: string, name: Text): string {
  return name === undefined ? `unnamed ${what}` : `${what} ${name}`;
}

function lastOf(path: Text): Text {
  return path === undefined ? undefined : visibleText(path.slice(path.lastIndexOf("/") + 1));
}

function lower(name: Text): readonly string[] {
  return name === undefined ? [] : [name.toLowerCase()];
}
