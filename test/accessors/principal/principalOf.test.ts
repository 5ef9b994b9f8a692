import { describe, expect, it } from "vitest";
import { type Principal, parseBraketEvent, principalOf, safeParseBraketEvent } from "../../../src/entries/index.js";
import { exampleOtherEvent } from "../../../src/testing/exampleOtherEvent.js";
import { eventWith } from "../../support/eventWith.js";
import { exampleLogText, fixtures } from "../../support/fixtures.js";
import { ACCOUNT, HIDDEN, principal, session } from "../../support/identities.js";

/** One caller of each kind, with the expected answer. */
const EACH_KIND: readonly (readonly [object, Principal])[] = [
  [
    {
      type: "Root",
      principalId: ACCOUNT,
      arn: `arn:aws:iam::${ACCOUNT}:root`,
      accountId: ACCOUNT,
      userName: "quantum-lab",
      accessKeyId: "",
      sessionContext: { sessionIssuer: {}, webIdFederationData: {}, attributes: { mfaAuthenticated: "true" } },
    },
    {
      kind: "root",
      arn: `arn:aws:iam::${ACCOUNT}:root`,
      accountAlias: "quantum-lab",
      accountId: ACCOUNT,
      mfa: true,
      viaConsole: false,
      key: `root#${ACCOUNT}`,
      label: `root user of ${ACCOUNT}`,
      actorLabel: `root user of ${ACCOUNT}`,
    },
  ],
  [
    {
      type: "IAMUser",
      principalId: "AIDACKCEVSQ6C2EXAMPLE",
      arn: `arn:aws:iam::${ACCOUNT}:user/platform/deploy-bot`,
      accountId: ACCOUNT,
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      userName: "deploy-bot",
    },
    {
      kind: "iam-user",
      arn: `arn:aws:iam::${ACCOUNT}:user/platform/deploy-bot`,
      principalId: "AIDACKCEVSQ6C2EXAMPLE",
      userName: "deploy-bot",
      accountId: ACCOUNT,
      credential: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", lifetime: "long-term" },
      viaConsole: false,
      key: `iam-user#${ACCOUNT}#deploy-bot`,
      label: "user deploy-bot",
      actorLabel: "user deploy-bot",
      human: { value: "deploy-bot", via: "userName" },
    },
  ],
  [
    session("QuantumBatch", "i-0123456789abcdef0", {}, "/teams/vqe/"),
    {
      kind: "assumed-role",
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/QuantumBatch/i-0123456789abcdef0`,
      principalId: "AROACKCEVSQ6C2EXAMPLE:i-0123456789abcdef0",
      roleArn: `arn:aws:iam::${ACCOUNT}:role/teams/vqe/QuantumBatch`,
      roleName: "QuantumBatch",
      sessionName: "i-0123456789abcdef0",
      accountId: ACCOUNT,
      credential: { accessKeyId: "ASIAIOSFODNN7EXAMPLE", lifetime: "temporary" },
      mfa: false,
      viaConsole: false,
      key: `assumed-role#${ACCOUNT}#QuantumBatch`,
      session: `assumed-role#${ACCOUNT}#QuantumBatch##i-0123456789abcdef0`,
      label: "role QuantumBatch/i-0123456789abcdef0",
      actorLabel: "role QuantumBatch",
    },
  ],
  [
    { type: "Role", arn: `arn:aws-us-gov:iam::${ACCOUNT}:role/teams/QuantumBatch`, principalId: "AROACKCEVSQ6C2EXAMPLE" },
    {
      kind: "role",
      arn: `arn:aws-us-gov:iam::${ACCOUNT}:role/teams/QuantumBatch`,
      principalId: "AROACKCEVSQ6C2EXAMPLE",
      roleArn: `arn:aws-us-gov:iam::${ACCOUNT}:role/teams/QuantumBatch`,
      roleName: "QuantumBatch",
      accountId: ACCOUNT,
      viaConsole: false,
      key: `role#${ACCOUNT}#QuantumBatch`,
      label: "role QuantumBatch",
      actorLabel: "role QuantumBatch",
    },
  ],
  [
    {
      type: "FederatedUser",
      principalId: `${ACCOUNT}:ada`,
      arn: `arn:aws:sts::${ACCOUNT}:federated-user/ada`,
      accountId: ACCOUNT,
      sessionContext: { sessionIssuer: { type: "IAMUser", arn: `arn:aws:iam::${ACCOUNT}:user/broker`, userName: "broker" } },
    },
    {
      kind: "federated-user",
      arn: `arn:aws:sts::${ACCOUNT}:federated-user/ada`,
      principalId: `${ACCOUNT}:ada`,
      userName: "ada",
      issuerArn: `arn:aws:iam::${ACCOUNT}:user/broker`,
      accountId: ACCOUNT,
      viaConsole: false,
      key: `federated-user#${ACCOUNT}#ada`,
      label: "federated user ada",
      actorLabel: "federated user ada",
      human: { value: "ada", via: "userName" },
    },
  ],
  [
    { type: "SAMLUser", principalId: "QUALIFIER=:ada@example.com", userName: "ada@example.com", identityProvider: "QUALIFIER=" },
    {
      kind: "saml-user",
      principalId: "QUALIFIER=:ada@example.com",
      userName: "ada@example.com",
      identityProvider: "QUALIFIER=",
      viaConsole: false,
      key: "saml-user#QUALIFIER=#ada@example.com",
      label: "external user ada@example.com of QUALIFIER=",
      actorLabel: "external user ada@example.com of QUALIFIER=",
      human: { value: "ada@example.com", via: "userName" },
    },
  ],
  [
    {
      type: "WebIdentityUser",
      principalId: "accounts.example.com:client:subject",
      userName: "subject",
      identityProvider: "accounts.example.com",
    },
    {
      kind: "web-identity-user",
      principalId: "accounts.example.com:client:subject",
      userName: "subject",
      identityProvider: "accounts.example.com",
      viaConsole: false,
      key: "web-identity-user#accounts.example.com#subject",
      label: "external user subject of accounts.example.com",
      actorLabel: "external user subject of accounts.example.com",
      human: { value: "subject", via: "userName" },
    },
  ],
  [
    {
      type: "IdentityCenterUser",
      accountId: ACCOUNT,
      onBehalfOf: { userId: "u-1", identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-0123456789` },
      credentialId: "EXAMPLEcredential",
    },
    {
      kind: "identity-center-user",
      onBehalfOf: { userId: "u-1", identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-0123456789` },
      credentialId: "EXAMPLEcredential",
      accountId: ACCOUNT,
      viaConsole: false,
      key: `identity-center-user#arn:aws:identitystore::${ACCOUNT}:identitystore/d-0123456789#u-1`,
      label: "Identity Center user u-1",
      actorLabel: "Identity Center user u-1",
      human: { value: "u-1", via: "onBehalfOf" },
    },
  ],
  [
    { type: "Directory", accountId: ACCOUNT, userName: "ada" },
    {
      kind: "directory-user",
      userName: "ada",
      accountId: ACCOUNT,
      viaConsole: false,
      key: `directory-user#${ACCOUNT}#ada`,
      label: "directory user ada",
      actorLabel: "directory user ada",
      human: { value: "ada", via: "userName" },
    },
  ],
  [
    { type: "AWSService", invokedBy: "resource-explorer-2.amazonaws.com" },
    {
      kind: "aws-service",
      viaConsole: false,
      invokedBy: "resource-explorer-2.amazonaws.com",
      key: "aws-service#resource-explorer-2.amazonaws.com",
      label: "resource-explorer-2.amazonaws.com",
      actorLabel: "resource-explorer-2.amazonaws.com",
    },
  ],
  [
    { type: "AWSAccount", principalId: "AROACKCEVSQ6C2EXAMPLE:ci-1788", accountId: "444455556666" },
    {
      kind: "aws-account",
      principalId: "AROACKCEVSQ6C2EXAMPLE:ci-1788",
      sessionName: "ci-1788",
      accountId: "444455556666",
      viaConsole: false,
      key: "aws-account#444455556666#AROACKCEVSQ6C2EXAMPLE",
      session: "aws-account#444455556666#AROACKCEVSQ6C2EXAMPLE##ci-1788",
      label: "AROACKCEVSQ6C2EXAMPLE/ci-1788 of account 444455556666",
      actorLabel: "AROACKCEVSQ6C2EXAMPLE of account 444455556666",
    },
  ],
  [
    { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" },
    { kind: "anonymous", viaConsole: false, key: "anonymous", label: "anonymous caller", actorLabel: "anonymous caller" },
  ],
  [
    { type: "Unknown", principalId: ACCOUNT, arn: "", accountId: ACCOUNT, accessKeyId: "", userName: "ada" },
    {
      kind: "unknown",
      type: "Unknown",
      principalId: ACCOUNT,
      userName: "ada",
      accountId: ACCOUNT,
      viaConsole: false,
      key: `unknown#${ACCOUNT}#ada`,
      label: "caller ada",
      actorLabel: "caller ada",
      human: { value: "ada", via: "userName" },
    },
  ],
];

describe("principalOf", () => {
  it.each(EACH_KIND.map(([identity, wanted]) => [wanted.kind, identity, wanted] as const))("%s", (_, identity, wanted) => {
    expect(principal(identity)).toStrictEqual(wanted);
  });

  it("has an example of each kind", () => {
    const kinds = {
      root: true,
      "iam-user": true,
      "assumed-role": true,
      role: true,
      "federated-user": true,
      "saml-user": true,
      "web-identity-user": true,
      "identity-center-user": true,
      "directory-user": true,
      "aws-service": true,
      "aws-account": true,
      anonymous: true,
      unknown: true,
    } satisfies Record<Principal["kind"], true>;
    expect(EACH_KIND.map(([, { kind }]) => kind)).toEqual(Object.keys(kinds));
  });

  it.each(fixtures().map(({ name, record }) => [name, record] as const))("returns the caller of %s", (_, record) => {
    const { type } = record.userIdentity as { type: string };
    const found = principalOf(parseBraketEvent(record));
    const kinds: Readonly<Record<string, Principal["kind"]>> = {
      Root: "root",
      IAMUser: "iam-user",
      AssumedRole: "assumed-role",
      FederatedUser: "federated-user",
      SAMLUser: "saml-user",
      WebIdentityUser: "web-identity-user",
      IdentityCenterUser: "identity-center-user",
      AWSAccount: "aws-account",
      AWSService: "aws-service",
      Unknown: "unknown",
    };
    expect(found.kind).toBe(kinds[type]);
    expect(found.label).not.toMatch(/undefined|unnamed|unknown/);
    expect(found.key.startsWith(`${found.kind}#`)).toBe(true);
  });

  it("returns one key for each actor of the example log", () => {
    const { Records } = JSON.parse(exampleLogText()) as { Records: unknown[] };
    const events = Records.flatMap((record) => safeParseBraketEvent(record).data ?? []);
    const labels = new Map(events.map((event) => [principalOf(event).key, principalOf(event).label]));
    expect([...labels.values()].sort()).toEqual([
      "AIDAU7T6F5M3CKEXAMPLE of account 444455556666",
      "Identity Center user 89abcdef-0123-4567-89ab-cdef01234567",
      "ada as QuantumPartner",
      "jonas@example.com as QuantumResearcher",
      "mira@example.com as QuantumResearcher",
      "resource-explorer-2.amazonaws.com",
      "role AmazonBraketJobsExecutionRole/vqe-lih-1789112400",
      "role AmazonBraketServiceSageMakerNotebookRole/SageMaker",
      "role QuantumGuardrailsDeploy/AWSCloudFormation",
      "root user of 111122223333",
      "user nightly-benchmark",
      "user platform-engineer",
    ]);
  });

  it("treats empty, hidden and null texts, and empty objects, as absent", () => {
    const identity = {
      type: "IAMUser",
      principalId: "",
      arn: null,
      accountId: HIDDEN,
      accessKeyId: "",
      userName: HIDDEN,
      invokedBy: "",
      identityProvider: "",
      credentialId: "",
      onBehalfOf: {},
      inScopeOf: {},
      sessionContext: { sessionIssuer: {}, webIdFederationData: {}, attributes: {}, sourceIdentity: "", assumedRoot: "" },
    };
    expect(principal(identity)).toStrictEqual({
      kind: "iam-user",
      viaConsole: false,
      key: "iam-user##",
      label: "unnamed user",
      actorLabel: "unnamed user",
    });
  });

  it.each([
    ["AKIAIOSFODNN7EXAMPLE", "long-term"],
    ["ASIAIOSFODNN7EXAMPLE", "temporary"],
    ["foobar", "unknown"],
    ["asiaiosfodnn7example", "unknown"],
  ])("the key %s is %s", (accessKeyId, lifetime) => {
    expect(principal({ type: "IAMUser", accessKeyId }).credential).toEqual({ accessKeyId, lifetime });
  });

  it.each([
    ["true", true],
    [true, true],
    ["True", true],
    ["false", false],
    [false, false],
    ["", undefined],
    [null, undefined],
    ["yes", undefined],
  ])("a second factor of %j is %j", (mfaAuthenticated, mfa) => {
    expect(principal({ type: "Root", sessionContext: { attributes: { mfaAuthenticated } } }).mfa).toBe(mfa);
  });

  it.each([
    ["true", undefined, true],
    [true, undefined, true],
    [undefined, "true", true],
    [undefined, true, true],
    ["false", "true", false],
    [undefined, undefined, false],
    [null, null, false],
    ["", "", false],
  ])("console credentials logged as %j and %j: %s", (sessionCredentialFromConsole, inSession, wanted) => {
    const identity = { sessionContext: { attributes: { sessionCredentialFromConsole: inSession } } };
    expect(principal(identity, { sessionCredentialFromConsole }).viaConsole).toBe(wanted);
  });

  it.each([
    ["true", true],
    [true, true],
    ["false", undefined],
    [undefined, undefined],
  ])("a root session with assumedRoot %j: %j", (assumedRoot, wanted) => {
    const found = principal({ type: "Root", accountId: ACCOUNT, sessionContext: { assumedRoot } });
    expect(found.kind === "root" && found.assumedRoot).toBe(wanted);
  });

  it("reads the account and names from the ARN of any partition", () => {
    for (const partition of ["aws", "aws-cn", "aws-us-gov", "aws-iso-b", "aws-of-tomorrow"]) {
      const found = principal({ type: "IAMUser", arn: `arn:${partition}:iam::${ACCOUNT}:user/a/b/mira` });
      expect(found).toMatchObject({ accountId: ACCOUNT, userName: "mira", key: `iam-user#${ACCOUNT}#mira` });
    }
  });

  it("separates the parts of a key, whatever their text is", () => {
    const key = (identityProvider: string, userName: string) => principal({ type: "SAMLUser", identityProvider, userName }).key;
    expect(key("a#b", "c")).toBe("saml-user#a%23b#c");
    expect(key("a%23b", "c")).toBe("saml-user#a%2523b#c");
    expect(new Set([key("a", "b#c"), key("a#b", "c"), key("a%23b", "c"), key("", "a#b#c")]).size).toBe(4);
  });

  it("answers an unrecognized event like any other", () => {
    const found = principalOf(eventWith({ eventName: "TomorrowsEvent", userIdentity: session("Admin", "s") }));
    expect(found.key).toBe(`assumed-role#${ACCOUNT}#Admin`);
  });

  it.each([
    "foobar",
    "a".repeat(100_000),
    "/".repeat(100_000),
    ":".repeat(100_000),
    "AWSReservedSSO_".repeat(20_000),
    "\ud800#%",
    "@.".repeat(50_000),
  ])("ends on any text %#", (text) => {
    const identity = { type: "AssumedRole", arn: text, principalId: text, accountId: text, userName: text };
    const issuer = { sessionIssuer: { arn: `${text}:role/`, userName: text }, sourceIdentity: text };
    expect(principal({ ...identity, sessionContext: issuer }).kind).toBe("assumed-role");
  });

  it("tells who called where a VPC endpoint denied it, and that an insight has no caller", () => {
    expect(principalOf(exampleOtherEvent("network-activity"))).toMatchObject({ kind: "aws-account", accountId: "444455556666" });
    expect(principalOf(exampleOtherEvent("insight"))).toMatchObject({ kind: "unknown", label: "unnamed caller" });
  });
});
