import { ACCOUNT, OTHER_ACCOUNT } from "./account.js";
import {
  assumedRole,
  type Caller,
  from,
  INSTANCE,
  onConsole,
  PEOPLE,
  person,
  SSO_PATH,
  SSO_ROLE,
  service,
  session,
  user,
} from "./caller.js";
import type { Random } from "./random.js";

/** Every kind of caller that the reference knows, the usual ones often and the rare ones rarely. */
const CALLERS: readonly [readonly [(random: Random) => Caller, number], ...(readonly [(random: Random) => Caller, number])[]] = [
  [(random) => ({ userIdentity: assumedRole(SSO_ROLE, person(random), session(SSO_ROLE, SSO_PATH)), ...from(random) }), 300],
  [onConsole, 60],
  [
    (random) => {
      const name = person(random);
      const context = session("QuantumBatch", "/research/", { webIdFederationData: {}, sourceIdentity: name });
      return { userIdentity: assumedRole("QuantumBatch", name, context), ...from(random) };
    },
    80,
  ],
  [
    (random) => {
      const scope = {
        issuerType: "AWS::EC2::Instance",
        credentialsIssuedTo: `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/${INSTANCE}`,
      };
      const context = session("QuantumBatch", "/", { ec2RoleDelivery: "2.0" });
      return { userIdentity: assumedRole("QuantumBatch", INSTANCE, context, { inScopeOf: scope }), ...from(random) };
    },
    160,
  ],
  [
    (random) => {
      const role = "AmazonBraketJobsExecutionRole";
      return { userIdentity: assumedRole(role, "braket-job", session(role, "/service-role/")), ...from(random) };
    },
    120,
  ],
  [
    (random) => {
      const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.example.com`;
      const web = { federatedProvider: provider, attributes: { aud: "sts", sub: "repo:example/quantum" } };
      const context = session("QuantumCI", "/", { webIdFederationData: web });
      return { userIdentity: assumedRole("QuantumCI", "ci", context), ...from(random) };
    },
    40,
  ],
  [
    () => ({
      userIdentity: assumedRole("QuantumGuardrails", "AWSCloudFormation", session("QuantumGuardrails", "/"), {
        invokedBy: "cloudformation.amazonaws.com",
      }),
      ...service("cloudformation.amazonaws.com"),
    }),
    20,
  ],
  [
    (random) => {
      const arn = `arn:aws:signin:us-east-1:${ACCOUNT}:session/${random.uuid()}`;
      const context = session("QuantumAdmin", "/", { signInSessionArn: arn }, "true");
      const more = {
        onBehalfOf: { userId: random.uuid(), identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-EXAMPLE` },
      };
      return { userIdentity: assumedRole("QuantumAdmin", person(random), context, more), ...from(random) };
    },
    20,
  ],
  [
    (random) => {
      const context = session("PartnerAccess", "/");
      const more = { invokedByDelegate: { accountId: OTHER_ACCOUNT } };
      return { userIdentity: assumedRole("PartnerAccess", "partner", context, more), ...from(random) };
    },
    5,
  ],
  [(random) => user(random, random.pick(PEOPLE)), 100],
  [
    (random) => {
      const attributes = { creationDate: "2026-09-07T06:50:00Z", mfaAuthenticated: "true" };
      return user(random, random.pick(PEOPLE), { sessionContext: { sessionIssuer: {}, webIdFederationData: {}, attributes } });
    },
    30,
  ],
  [
    (random) => ({
      userIdentity: {
        type: "Root",
        principalId: ACCOUNT,
        arn: `arn:aws:iam::${ACCOUNT}:root`,
        accountId: ACCOUNT,
        accessKeyId: "",
        sessionContext: { attributes: { creationDate: "2026-09-07T06:50:00Z", mfaAuthenticated: "true" }, assumedRoot: "true" },
      },
      ...from(random),
    }),
    5,
  ],
  [
    (random) => ({
      userIdentity: { ...assumedRole("QuantumBatch", "batch", session("QuantumBatch", "/")), type: "Role" },
      ...from(random),
    }),
    5,
  ],
  [
    (random) => ({
      userIdentity: {
        type: "FederatedUser",
        principalId: `${ACCOUNT}:aiko`,
        arn: `arn:aws:sts::${ACCOUNT}:federated-user/aiko`,
        accountId: ACCOUNT,
        accessKeyId: "ASIAIOSFODNN7EXAMPLE",
        sessionContext: { sessionIssuer: { type: "IAMUser", userName: "broker" }, sourceIdentity: "aiko@example.com" },
      },
      ...from(random),
    }),
    8,
  ],
  [(random) => ({ userIdentity: { type: "Directory", accountId: ACCOUNT, userName: "lena" }, ...from(random) }), 3],
  [
    (random) => ({
      userIdentity: { type: "AWSAccount", principalId: "AIDAI44QH8DHBEXAMPLE", accountId: OTHER_ACCOUNT },
      ...from(random),
    }),
    12,
  ],
  [(random) => ({ userIdentity: { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" }, ...from(random) }), 3],
  [
    () => ({
      userIdentity: { type: "AWSService", invokedBy: "cost-optimization-hub.amazonaws.com" },
      ...service("cost-optimization-hub.amazonaws.com"),
    }),
    6,
  ],
  [
    (random) => ({
      userIdentity: {
        type: "IdentityCenterUser",
        accountId: ACCOUNT,
        onBehalfOf: { userId: random.uuid(), identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-EXAMPLE` },
        credentialId: "EXAMPLE_credential",
      },
      ...from(random),
    }),
    8,
  ],
  [
    (random) => ({
      userIdentity: { type: "SAMLUser", principalId: "EXAMPLE:tomas", userName: "tomas", identityProvider: "EXAMPLE" },
      ...from(random),
    }),
    3,
  ],
  [
    (random) => ({
      userIdentity: {
        type: "WebIdentityUser",
        principalId: "accounts.example.com:client:subject",
        userName: "subject",
        identityProvider: "accounts.example.com",
      },
      ...from(random),
    }),
    3,
  ],
  [(random) => ({ userIdentity: { type: "Unknown" }, ...from(random) }), 2],
  [() => ({ userIdentity: { accountId: ACCOUNT, invokedBy: "AWS Internal" }, ...service("AWS Internal") }), 2],
];

/** Somebody who calls Braket. */
export function callerOf(random: Random): Caller {
  return random.weighted(CALLERS)(random);
}
