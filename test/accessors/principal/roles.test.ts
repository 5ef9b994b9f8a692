import { describe, expect, it } from "vitest";
import { ACCOUNT, principal, session, ssoSession } from "../../support/identities.js";

describe("the roles of principalOf", () => {
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

describe("the kind without a known type", () => {
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
