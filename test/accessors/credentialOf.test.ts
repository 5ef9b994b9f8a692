import { describe, expect, it } from "vitest";
import { credentialOf, parseBraketEvent } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";
import { fixtureRecord } from "../support/fixtures.js";

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
const ACCOUNT = "111122223333";
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.example.com`;

const credential = (userIdentity: object) => credentialOf(eventWith({ userIdentity }));
const ofSession = (sessionContext: object) => credential({ type: "AssumedRole", sessionContext });

describe("credentialOf", () => {
  it("answers with everything that a record says", () => {
    const attributes = { aud: "sts.amazonaws.com", sub: "repo:example/quantum" };
    const issuer = {
      type: "Role",
      principalId: "AROACKCEVSQ6C2EXAMPLE",
      arn: `arn:aws:iam::${ACCOUNT}:role/teams/QuantumBatch`,
      accountId: ACCOUNT,
      userName: "QuantumBatch",
    };
    const scope = {
      sourceArn: `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-0123456789abcdef0`,
      sourceAccount: ACCOUNT,
      issuerType: "AWS::EC2::Instance",
      credentialsIssuedTo: `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-0123456789abcdef0`,
      credentialsIssuedToVersion: "1",
    };
    const signInSessionArn = `arn:aws:signin:us-east-1:${ACCOUNT}:session/01234567-89ab-cdef-0123-456789abcdef`;
    const found = credential({
      type: "AssumedRole",
      accessKeyId: "ASIAIOSFODNN7EXAMPLE",
      inScopeOf: scope,
      invokedByDelegate: { accountId: "210987654321" },
      sessionContext: {
        sessionIssuer: issuer,
        attributes: { creationDate: "2026-09-07T06:50:00Z" },
        webIdFederationData: { federatedProvider: PROVIDER, attributes },
        ec2RoleDelivery: "2.0",
        signInSessionArn,
      },
    });
    expect(found).toStrictEqual({
      accessKey: { accessKeyId: "ASIAIOSFODNN7EXAMPLE", lifetime: "temporary" },
      issuedAt: new Date("2026-09-07T06:50:00Z"),
      issuer,
      identityProvider: PROVIDER,
      identityAttributes: attributes,
      ec2RoleDelivery: "2.0",
      scope,
      delegate: { accountId: "210987654321" },
      signInSessionArn,
    });
  });

  it.each([
    ["CreateQuantumTask/reserved", { scope: { issuerType: "AWS::EC2::Instance" }, ec2RoleDelivery: "2.0" }],
    ["GetQuantumTask/throttled", { delegate: { accountId: "210987654321" } }],
    ["SearchQuantumTasks/success", { scope: { issuerType: "AWS::Lambda::Function" } }],
  ])("returns the origin of the credentials of %s", (fixture, wanted) => {
    expect(credentialOf(parseBraketEvent(fixtureRecord(fixture)))).toMatchObject(wanted);
  });

  it("names the issuer of a federated user", () => {
    const issuer = { type: "IAMUser", arn: `arn:aws:iam::${ACCOUNT}:user/broker`, userName: "broker" };
    expect(credential({ type: "FederatedUser", sessionContext: { sessionIssuer: issuer } })).toStrictEqual({ issuer });
  });

  it.each([
    [{ identityProvider: "accounts.example.com" }, "accounts.example.com"],
    [{ identityProvider: "", sessionContext: { webIdFederationData: { federatedProvider: PROVIDER } } }, PROVIDER],
    [{ identityProvider: "a", sessionContext: { webIdFederationData: { federatedProvider: PROVIDER } } }, PROVIDER],
    [{ identityProvider: "a", sessionContext: { webIdFederationData: { federatedProvider: HIDDEN } } }, "a"],
  ])("has the identity provider of %j", (identity, wanted) => {
    expect(credential(identity)).toStrictEqual({ identityProvider: wanted });
  });

  it.each([
    ["2026-09-07T06:50:00Z", "2026-09-07T06:50:00.000Z"],
    ["20260907T065000Z", "2026-09-07T06:50:00.000Z"],
    ["2026-09-07T06:50:00.250+02:00", "2026-09-07T04:50:00.250Z"],
    ["20260230T065000Z", undefined],
    ["noon", undefined],
    ["", undefined],
    [null, undefined],
  ])("reads the time of issue %j", (creationDate, wanted) => {
    expect(ofSession({ attributes: { creationDate } }).issuedAt?.toISOString()).toBe(wanted);
  });

  it("treats empty, hidden and null texts, and empty objects, as absent", () => {
    const empty = {
      accessKeyId: "",
      identityProvider: "",
      inScopeOf: { sourceArn: "", issuerType: HIDDEN, credentialsIssuedTo: null },
      invokedByDelegate: { accountId: "" },
      sessionContext: {
        sessionIssuer: {},
        webIdFederationData: { federatedProvider: "", attributes: {} },
        attributes: { creationDate: "" },
        ec2RoleDelivery: "",
        signInSessionArn: "",
      },
    };
    expect(credential(empty)).toStrictEqual({});
    expect(credential({ sessionContext: null, inScopeOf: null, invokedByDelegate: null })).toStrictEqual({});
    expect(credential({})).toStrictEqual({});
  });

  it("answers an unrecognized event like any other", () => {
    const event = eventWith({ eventName: "TomorrowsEvent", userIdentity: { sessionContext: { ec2RoleDelivery: "1.0" } } });
    expect(credentialOf(event)).toStrictEqual({ ec2RoleDelivery: "1.0" });
  });
});
