import { describe, expect, it } from "vitest";
import { ACCOUNT, HIDDEN, principal, session, ssoSession } from "../../support/identities.js";

describe("the human of principalOf", () => {
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

describe("one person in principalOf", () => {
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
