import { describe, expect, it } from "vitest";
import { type Principal, parseBraketEvent, principalOf, safeParseBraketEvent } from "../../../src/entries/index.js";
import { exampleOtherEvent } from "../../../src/testing/exampleOtherEvent.js";
import { eventWith } from "../../support/eventWith.js";
import { exampleLogText, fixtures } from "../../support/fixtures.js";

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
const ACCOUNT = "111122223333";

function principal(userIdentity: object, changes: object = {}): Principal {
  return principalOf(eventWith({ userIdentity, sessionCredentialFromConsole: undefined, ...changes }));
}

function session(roleName: string, sessionName: string, more: object = {}, path = "/"): object {
  return {
    type: "AssumedRole",
    principalId: `AROACKCEVSQ6C2EXAMPLE:${sessionName}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${roleName}/${sessionName}`,
    accountId: ACCOUNT,
    accessKeyId: "ASIAIOSFODNN7EXAMPLE",
    sessionContext: {
      sessionIssuer: {
        type: "Role",
        principalId: "AROACKCEVSQ6C2EXAMPLE",
        arn: `arn:aws:iam::${ACCOUNT}:role${path}${roleName}`,
        accountId: ACCOUNT,
        userName: roleName,
      },
      attributes: { creationDate: "2026-09-07T07:28:00Z", mfaAuthenticated: "false" },
      ...more,
    },
  };
}

/** A session of an Identity Center role, under the path of such roles. */
function ssoSession(roleName: string, sessionName: string, more: object = {}): object {
  return session(roleName, sessionName, more, "/aws-reserved/sso.amazonaws.com/eu-north-1/");
}

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

  describe("kind without a known type", () => {
    it.each([
      [{ arn: `arn:aws:iam::${ACCOUNT}:root` }, "root"],
      [{ arn: `arn:aws-cn:iam::${ACCOUNT}:user/a/mira` }, "iam-user"],
      [{ type: "Unknown", arn: `arn:aws:sts::${ACCOUNT}:assumed-role/R/s` }, "assumed-role"],
      [{ type: "assumedrole", arn: `arn:aws:sts::${ACCOUNT}:assumed-role/R/s` }, "assumed-role"],
      [{ type: "TypeOfTomorrow", arn: `arn:aws:sts::${ACCOUNT}:federated-user/ada` }, "federated-user"],
      [{ type: null, arn: `arn:aws:iam::${ACCOUNT}:role/R` }, "role"],
      [{ onBehalfOf: { userId: "u-1" } }, "identity-center-user"],
      [{ accountId: ACCOUNT, invokedBy: "secretsmanager.amazonaws.com" }, "aws-service"],
      [{ accountId: ACCOUNT, invokedBy: "AWS Internal" }, "aws-service"],
      [{ type: "Unknown", userName: "ada", invokedBy: "sso.amazonaws.com" }, "unknown"],
      [{ type: "TypeOfTomorrow", arn: "arn:aws:iam::1:group/g" }, "unknown"],
      [{ type: "constructor", arn: "arn:aws:iam::1:__proto__/g" }, "unknown"],
      [{ type: "Unknown" }, "unknown"],
      [{ accountId: "anonymous" }, "anonymous"],
      [{ accountId: ACCOUNT }, "unknown"],
      [{}, "unknown"],
      // The type goes before the ARN.
      [{ type: "AWSAccount", arn: `arn:aws:iam::${ACCOUNT}:user/mira` }, "aws-account"],
    ])("%j", (identity, kind) => {
      expect(principal(identity).kind).toBe(kind);
    });
  });

  describe("roles", () => {
    const SSO = "AWSReservedSSO_Quantum_Researcher_0123456789abcdef";

    it("of Identity Center give the permission set, whatever underscores it has, and the user", () => {
      const found = principal(ssoSession(SSO, "Mira"));
      expect(found).toMatchObject({
        permissionSet: "Quantum_Researcher",
        roleArn: `arn:aws:iam::${ACCOUNT}:role/aws-reserved/sso.amazonaws.com/eu-north-1/${SSO}`,
        key: `assumed-role#${ACCOUNT}#${SSO}#mira`,
        session: `assumed-role#${ACCOUNT}#${SSO}#mira#mira`,
        sessionName: "Mira",
        label: "mira as Quantum_Researcher",
        human: { value: "mira", via: "sessionName" },
      });
    });

    it.each([
      "AWSReservedSSO_Researcher",
      "AWSReservedSSO__0123456789abcdef",
      "MyAWSReservedSSO_R_0123456789abcdef",
      "AWSReserved",
    ])("such as %s are not roles of Identity Center", (roleName) => {
      expect(principal(session(roleName, "mira"))).not.toHaveProperty("permissionSet");
      expect(principal(session(roleName, "mira"))).not.toHaveProperty("human");
    });

    it.each([
      ["in another session", session(SSO, "mira@example.com")],
      ["in capitals", session(SSO, "Mira@Example.com")],
      ["without issuer", { ...session(SSO, "mira@example.com"), sessionContext: { sessionIssuer: {} } }],
      ["without session context", { ...session(SSO, "mira@example.com"), sessionContext: null }],
      ["without ARN", { ...session(SSO, "mira@example.com"), arn: "" }],
      ["without account", { ...session(SSO, "mira@example.com"), accountId: undefined }],
      ["with a service in between", { ...session(SSO, "mira@example.com"), invokedBy: "cloudformation.amazonaws.com" }],
      ["with another key", { ...session(SSO, "mira@example.com"), accessKeyId: "ASIAI44QH8DHBEXAMPLE" }],
      ["with the user of Identity Center", { ...ssoSession(SSO, "mira@example.com"), onBehalfOf: { userId: "u-1" } }],
      ["with a source identity", ssoSession(SSO, "mira@example.com", { sourceIdentity: "mira" })],
      ["under another path", session(SSO, "mira@example.com", {}, "/elsewhere/")],
      [
        "with a space after the colon, as in documents",
        { ...session(SSO, "x"), arn: "", principalId: "AROACKCEVSQ6C2EXAMPLE: mira@example.com" },
      ],
    ])("keep the key of the same person %s", (_, identity) => {
      expect(principal(identity).key).toBe(`assumed-role#${ACCOUNT}#${SSO}#mira@example.com`);
    });

    it("keep the key, whatever the machine's session name is", () => {
      const keys = ["aws-go-sdk-1788", "i-0123", "vqe-lih-1789112400"].map((name) => principal(session("Jobs", name)).key);
      expect(new Set(keys)).toEqual(new Set([`assumed-role#${ACCOUNT}#Jobs`]));
    });

    it("tell people apart by source identity where the session name is no one's", () => {
      const ada = principal(session("QuantumPartner", "s1", { sourceIdentity: "ada" }));
      expect(ada.key).toBe(`assumed-role#${ACCOUNT}#QuantumPartner#ada`);
      expect(ada).toMatchObject({
        sourceIdentity: "ada",
        human: { value: "ada", via: "sourceIdentity" },
        label: "ada as QuantumPartner",
      });
      expect(principal(session("QuantumPartner", "s2", { sourceIdentity: "ada" })).key).toBe(ada.key);
    });

    it("with only an id have a key made from the id", () => {
      const found = principal({ type: "AssumedRole", principalId: "AROACKCEVSQ6C2EXAMPLE:s", accountId: ACCOUNT });
      expect(found).toMatchObject({ key: `assumed-role#${ACCOUNT}#AROACKCEVSQ6C2EXAMPLE`, sessionName: "s" });
    });
  });

  describe("human", () => {
    const email = session("Admin", "mira@example.com", { sourceIdentity: "mira.source" });
    it.each([
      [
        { ...email, onBehalfOf: { userId: "u-1" }, userName: "mira.user" },
        { value: "mira.source", via: "sourceIdentity" },
      ],
      [
        { ...session("Admin", "mira@example.com"), onBehalfOf: { userId: "u-1" } },
        { value: "u-1", via: "onBehalfOf" },
      ],
      [
        { ...email, onBehalfOf: { userId: "" }, userName: "mira.user" },
        { value: "mira.source", via: "sourceIdentity" },
      ],
      [
        { ...session("Admin", "mira@example.com"), userName: "mira.user" },
        { value: "mira@example.com", via: "sessionName" },
      ],
      [
        { ...session("Admin", "s"), userName: "mira.user" },
        { value: "mira.user", via: "userName" },
      ],
      [session("Admin", "no@address"), undefined],
      [session("Admin", "a@b@example.com"), undefined],
      [session("Admin", "s"), undefined],
      [{ type: "IAMUser", accountId: ACCOUNT, userName: HIDDEN }, undefined],
      [
        { type: "AWSAccount", accountId: ACCOUNT, principalId: "AROACKCEVSQ6C2EXAMPLE:mira@example.com" },
        { value: "mira@example.com", via: "sessionName" },
      ],
      [{ type: "Root", accountId: ACCOUNT, userName: "alias" }, undefined],
    ])("%j", (identity, human) => {
      expect(principal(identity).human).toEqual(human);
    });
  });

  describe("one person", () => {
    /** What the three answers that name a person say. */
    const named = (identity: object) => {
      const { key, label, human } = principal(identity);
      return [key.replace(/(?<!^root)#111122223333#/, "#"), label, human];
    };
    const SSO = "AWSReservedSSO_Researcher_0123456789abcdef";
    const person = (value: string, via: string) => ({ value, via });
    it.each([
      [
        "a source identity goes before the session name that the caller chose",
        session("DevAdmin", "ceo@example.com", { sourceIdentity: "mallory" }),
        ["assumed-role#DevAdmin#mallory", "mallory as DevAdmin", person("mallory", "sourceIdentity")],
      ],
      [
        "a source identity goes before the Identity Center user",
        { ...session("DevAdmin", "s", { sourceIdentity: "mallory" }), onBehalfOf: { userId: "u-1" } },
        ["assumed-role#DevAdmin#mallory", "mallory as DevAdmin", person("mallory", "sourceIdentity")],
      ],
      [
        "the session of an Identity Center role keeps its user",
        { ...ssoSession(SSO, "Mira@Example.com", { sourceIdentity: "m" }), onBehalfOf: { userId: "u-1" } },
        [`assumed-role#${SSO}#mira@example.com`, "mira@example.com as Researcher", person("mira@example.com", "sessionName")],
      ],
      [
        "a role outside the path of Identity Center may have any session name",
        session(SSO, "ceo@example.com", { sourceIdentity: "mallory" }),
        [`assumed-role#${SSO}#mallory`, "mallory as Researcher", person("mallory", "sourceIdentity")],
      ],
      [
        "an address in capitals",
        session("DevAdmin", "Mira@Example.com"),
        ["assumed-role#DevAdmin#mira@example.com", "mira@example.com as DevAdmin", person("mira@example.com", "sessionName")],
      ],
      [
        "an address in capitals as source identity",
        session("DevAdmin", "s", { sourceIdentity: "Mira@Example.com" }),
        ["assumed-role#DevAdmin#mira@example.com", "mira@example.com as DevAdmin", person("mira@example.com", "sourceIdentity")],
      ],
      [
        "a source identity that is no address keeps its case",
        session("DevAdmin", "s", { sourceIdentity: "Mira" }),
        ["assumed-role#DevAdmin#Mira", "Mira as DevAdmin", person("Mira", "sourceIdentity")],
      ],
      [
        "a user named by an address in capitals",
        { type: "IAMUser", accountId: ACCOUNT, userName: "Mira@Example.com" },
        ["iam-user#mira@example.com", "user mira@example.com", person("mira@example.com", "userName")],
      ],
      [
        "a session of a machine",
        session("DevAdmin", "root@ip-10-0-0-1.ec2.internal"),
        ["assumed-role#DevAdmin", "role DevAdmin/root@ip-10-0-0-1.ec2.internal", undefined],
      ],
      [
        "a machine as source identity",
        session("DevAdmin", "ceo@example.com", { sourceIdentity: "root@ip-10-0-0-1.ec2.internal" }),
        ["assumed-role#DevAdmin#root@ip-10-0-0-1.ec2.internal", "root@ip-10-0-0-1.ec2.internal as DevAdmin", undefined],
      ],
      [
        "a certificate of IAM Roles Anywhere",
        session("DevAdmin", "ceo@example.com", { sourceIdentity: "CN=client-01" }),
        ["assumed-role#DevAdmin#CN=client-01", "CN=client-01 as DevAdmin", undefined],
      ],
      [
        "a root session that somebody else's task began",
        { type: "Root", accountId: ACCOUNT, sessionContext: { assumedRoot: "true", sourceIdentity: "mallory" } },
        [`root#${ACCOUNT}#mallory`, `mallory as root user of ${ACCOUNT}`, person("mallory", "sourceIdentity")],
      ],
      [
        "the console's session of an IAM user, named after its id",
        {
          type: "FederatedUser",
          principalId: `${ACCOUNT}:AIDACKCEVSQ6C2EXAMPLE`,
          arn: `arn:aws:sts::${ACCOUNT}:federated-user/AIDACKCEVSQ6C2EXAMPLE`,
          accountId: ACCOUNT,
          sessionContext: { sessionIssuer: { type: "IAMUser", userName: "ada" } },
        },
        ["federated-user#ada", "federated user ada", person("ada", "userName")],
      ],
      [
        "a federated user with a source identity",
        {
          type: "FederatedUser",
          arn: `arn:aws:sts::${ACCOUNT}:federated-user/ceo`,
          sessionContext: { sourceIdentity: "mallory" },
        },
        ["federated-user#ceo#mallory", "mallory as federated user ceo", person("mallory", "sourceIdentity")],
      ],
      [
        "a user of Identity Center with a name besides the id",
        { type: "IdentityCenterUser", accountId: ACCOUNT, userName: "mira", onBehalfOf: { userId: "u-1" } },
        ["identity-center-user#u-1", "Identity Center user u-1", person("u-1", "onBehalfOf")],
      ],
      [
        "a caller of unknown kind with a name besides the ARN",
        { type: "Unknown", accountId: ACCOUNT, arn: "arn:aws:iam::1:group/g", userName: "ada" },
        ["unknown#ada", "caller ada", person("ada", "userName")],
      ],
      [
        "a role whose store copied the name of the role to userName",
        { ...session("DevAdmin", "s"), userName: "DevAdmin" },
        ["assumed-role#DevAdmin", "role DevAdmin/s", undefined],
      ],
    ])("%s", (_, identity, wanted) => {
      expect(named(identity)).toEqual(wanted);
    });

    it.each([
      "root@ip-10-0-0-1.ec2.internal",
      "ubuntu@ip-10-0-0-1",
      "ROOT@build.example.com",
      "mira@localhost.localdomain",
      "job@ip-172-31-0-9.eu-north-1.compute.internal",
      "job@ec2-203-0-113-9.compute-1.amazonaws.com",
      "runner@project.iam.gserviceaccount.com",
    ])("%s is the account of a machine", (name) => {
      expect(principal(session("R", name)).human).toBeUndefined();
      expect(principal(session("R", "s", { sourceIdentity: name })).human).toBeUndefined();
      expect(principal({ type: "IAMUser", accountId: ACCOUNT, userName: name }).human).toBeUndefined();
    });

    it.each(["CN=client-01", "cn=client-01", "O=Example", "OU=Example", "UID=7"])("%s is a certificate", (sourceIdentity) => {
      expect(principal(session("R", "s", { sourceIdentity }))).not.toHaveProperty("human");
    });

    it.each(["root.cause@example.com", "mira@internal.example.com", "mira@example.local", "c=n@example.com"])(
      "%s may be a person",
      (name) => {
        expect(principal(session("R", name)).human?.value).toBe(name);
      },
    );
  });

  describe("sessions of one role", () => {
    it("share the key and the label of the actor, and have a session key and a label of their own", () => {
      const found = ["dr.evil", "ada.lovelace"].map((name) => principal(session("DevAdmin", name)));
      expect(found.map(({ key }) => key)).toEqual(Array(2).fill(`assumed-role#${ACCOUNT}#DevAdmin`));
      expect(found.map(({ actorLabel }) => actorLabel)).toEqual(Array(2).fill("role DevAdmin"));
      expect(found.map((one) => one.session)).toEqual([
        `assumed-role#${ACCOUNT}#DevAdmin##dr.evil`,
        `assumed-role#${ACCOUNT}#DevAdmin##ada.lovelace`,
      ]);
      expect(found.map(({ label }) => label)).toEqual(["role DevAdmin/dr.evil", "role DevAdmin/ada.lovelace"]);
    });

    it("of one person have different session keys", () => {
      const found = ["ceo@example.com", "s"].map((name) => principal(session("DevAdmin", name, { sourceIdentity: "mallory" })));
      expect(found.map(({ label }) => label)).toEqual(Array(2).fill("mallory as DevAdmin"));
      expect(found.map((one) => one.session)).toEqual([
        `assumed-role#${ACCOUNT}#DevAdmin#mallory#ceo@example.com`,
        `assumed-role#${ACCOUNT}#DevAdmin#mallory#s`,
      ]);
    });

    it("have session keys that no other person's session has", () => {
      const person = principal(session("DevAdmin", "s", { sourceIdentity: "dr.evil" }));
      const machine = principal(session("DevAdmin", "dr.evil"));
      expect(person.key).not.toBe(machine.session);
      expect(person.session).not.toBe(machine.session);
    });
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
