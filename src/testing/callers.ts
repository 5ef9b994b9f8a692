import type { UserIdentity } from "../generated/types.js";
import { checkOption } from "../validation/option.js";
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
import type { ExampleCaller } from "./exampleCallers.js";
import type { Random } from "./random.js";

/** A kind of caller, and its weight among all callers. */
interface CallerKind {
  readonly weight: number;
  readonly make: (random: Random) => Caller;
}

/** Every kind of caller that `ExampleCaller` names. A usual kind has a large weight. */
const CALLERS: Readonly<Record<ExampleCaller, CallerKind>> = {
  person: {
    weight: 300,
    make: (random) => ({ userIdentity: assumedRole(SSO_ROLE, person(random), session(SSO_ROLE, SSO_PATH)), ...from(random) }),
  },
  console: { weight: 60, make: onConsole },
  "role-session": {
    weight: 80,
    make: (random) => {
      const name = person(random);
      const context = session("QuantumBatch", "/research/", { webIdFederationData: {}, sourceIdentity: name });
      return { userIdentity: assumedRole("QuantumBatch", name, context), ...from(random) };
    },
  },
  instance: {
    weight: 160,
    make: (random) => {
      const scope = {
        issuerType: "AWS::EC2::Instance",
        credentialsIssuedTo: `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/${INSTANCE}`,
      };
      const context = session("QuantumBatch", "/", { ec2RoleDelivery: "2.0" });
      return { userIdentity: assumedRole("QuantumBatch", INSTANCE, context, { inScopeOf: scope }), ...from(random) };
    },
  },
  "hybrid-job": {
    weight: 120,
    make: (random) => {
      const role = "AmazonBraketJobsExecutionRole";
      return { userIdentity: assumedRole(role, "braket-job", session(role, "/service-role/")), ...from(random) };
    },
  },
  "web-identity-role": {
    weight: 40,
    make: (random) => {
      const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.example.com`;
      const web = { federatedProvider: provider, attributes: { aud: "sts", sub: "repo:example/quantum" } };
      const context = session("QuantumCI", "/", { webIdFederationData: web });
      return { userIdentity: assumedRole("QuantumCI", "ci", context), ...from(random) };
    },
  },
  cloudformation: {
    weight: 20,
    make: () => ({
      userIdentity: assumedRole("QuantumGuardrails", "AWSCloudFormation", session("QuantumGuardrails", "/"), {
        invokedBy: "cloudformation.amazonaws.com",
      }),
      ...service("cloudformation.amazonaws.com"),
    }),
  },
  "console-session": {
    weight: 20,
    make: (random) => {
      const arn = `arn:aws:signin:us-east-1:${ACCOUNT}:session/${random.uuid()}`;
      const context = session("QuantumAdmin", "/", { signInSessionArn: arn }, "true");
      const more = {
        onBehalfOf: { userId: random.uuid(), identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-EXAMPLE` },
      };
      return { userIdentity: assumedRole("QuantumAdmin", person(random), context, more), ...from(random) };
    },
  },
  delegate: {
    weight: 5,
    make: (random) => {
      const context = session("PartnerAccess", "/");
      const more = { invokedByDelegate: { accountId: OTHER_ACCOUNT } };
      return { userIdentity: assumedRole("PartnerAccess", "partner", context, more), ...from(random) };
    },
  },
  user: { weight: 100, make: (random) => user(random, random.pick(PEOPLE)) },
  "user-session": {
    weight: 30,
    make: (random) => {
      const attributes = { creationDate: "2026-09-07T06:50:00Z", mfaAuthenticated: "true" };
      return user(random, random.pick(PEOPLE), { sessionContext: { sessionIssuer: {}, webIdFederationData: {}, attributes } });
    },
  },
  root: {
    weight: 5,
    make: (random) => ({
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
  },
  role: {
    weight: 5,
    make: (random) => ({
      userIdentity: { ...assumedRole("QuantumBatch", "batch", session("QuantumBatch", "/")), type: "Role" },
      ...from(random),
    }),
  },
  "federated-user": {
    weight: 8,
    make: (random) => ({
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
  },
  "directory-user": {
    weight: 3,
    make: (random) => ({ userIdentity: { type: "Directory", accountId: ACCOUNT, userName: "lena" }, ...from(random) }),
  },
  "other-account": {
    weight: 12,
    make: (random) => ({
      userIdentity: { type: "AWSAccount", principalId: "AIDAI44QH8DHBEXAMPLE", accountId: OTHER_ACCOUNT },
      ...from(random),
    }),
  },
  anonymous: {
    weight: 3,
    make: (random) => ({
      userIdentity: { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" },
      ...from(random),
    }),
  },
  service: {
    weight: 6,
    make: () => ({
      userIdentity: { type: "AWSService", invokedBy: "cost-optimization-hub.amazonaws.com" },
      ...service("cost-optimization-hub.amazonaws.com"),
    }),
  },
  "identity-center-user": {
    weight: 8,
    make: (random) => ({
      userIdentity: {
        type: "IdentityCenterUser",
        accountId: ACCOUNT,
        onBehalfOf: { userId: random.uuid(), identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-EXAMPLE` },
        credentialId: "EXAMPLE_credential",
      },
      ...from(random),
    }),
  },
  "saml-user": {
    weight: 3,
    make: (random) => ({
      userIdentity: { type: "SAMLUser", principalId: "EXAMPLE:tomas", userName: "tomas", identityProvider: "EXAMPLE" },
      ...from(random),
    }),
  },
  "web-identity-user": {
    weight: 3,
    make: (random) => ({
      userIdentity: {
        type: "WebIdentityUser",
        principalId: "accounts.example.com:client:subject",
        userName: "subject",
        identityProvider: "accounts.example.com",
      },
      ...from(random),
    }),
  },
  unknown: { weight: 2, make: (random) => ({ userIdentity: { type: "Unknown" }, ...from(random) }) },
  "aws-internal": {
    weight: 2,
    make: () => ({ userIdentity: { accountId: ACCOUNT, invokedBy: "AWS Internal" }, ...service("AWS Internal") }),
  },
};

const WEIGHTED = /* @__PURE__ */ Object.values(CALLERS).map(
  ({ make, weight }) => [make, weight] as const,
) as unknown as readonly [readonly [CallerKind["make"], number], ...(readonly [CallerKind["make"], number])[]];

/** Returns a caller of a random kind. */
export function callerOf(random: Random): Caller {
  return random.weighted(WEIGHTED)(random);
}

/** Returns the requested caller: of a kind, or with the given identity. */
export function callerFor(asked: ExampleCaller | UserIdentity, random: Random): Caller {
  if (typeof asked !== "string") return { userIdentity: asked, ...from(random) };
  checkOption(Object.hasOwn(CALLERS, asked), "caller", "a userIdentity or one of EXAMPLE_CALLERS", asked);
  return CALLERS[asked].make(random);
}
