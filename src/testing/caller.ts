import type { UserIdentity } from "../generated/types.js";
import { ACCOUNT } from "./account.js";
import type { Random } from "./random.js";

/** A caller: its identity, its address and its client. */
export interface Caller {
  readonly userIdentity: UserIdentity;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  /** An AWS service made the call for the caller. So the record has no TLS details. */
  readonly byService?: true;
  readonly fromConsole?: true;
}

const BOTO = "Boto3/1.42.85 md/Botocore#1.42.85 ua/2.1 os/linux#6.8.0-79-generic md/arch#x86_64 lang/python#3.12.11";
const SDK = `${BOTO} md/pyimpl#CPython m/Z,b cfg/retry-mode#standard Botocore/1.42.85 BraketSdk/1.110.1 BraketSchemas/1.27.0`;
const AGENTS: readonly [string, ...string[]] = [
  `${SDK} NotebookInstance/None`,
  `${SDK} NotebookInstance/0`,
  `${SDK} NotebookInstance/None BraketPennylanePlugin/1.33.5`,
  "Boto3/1.14.33 Python/3.7.8 Linux/4.14.181 Botocore/1.17.33",
  "aws-cli/2.31.10 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-79-generic md/arch#x86_64 lang/python#3.13.7",
  "aws-sdk-js/3.1048.0 ua/2.1 os/linux#6.1.150 lang/js md/nodejs#20.20.0 api/braket#3.1048.0 m/N,E,e",
];
const BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0";
export const PEOPLE: readonly [string, ...string[]] = ["mira", "jonas", "aiko", "tomas", "lena"];

const address = (random: Random) =>
  random.weighted([
    [`192.0.2.${random.below(256)}`, 50],
    [`198.51.100.${random.below(256)}`, 25],
    [`203.0.113.${random.below(256)}`, 15],
    [`2001:db8::${random.hex(4)}`, 5],
    [`10.0.${random.below(256)}.${random.below(256)}`, 5],
  ]);

/** An address and a client. */
export const from = (random: Random) => ({ sourceIPAddress: address(random), userAgent: random.pick(AGENTS) });

/** An AWS service that makes the call for the caller. The record has its name in place of the address and the client. */
export const service = (name: string) => ({ sourceIPAddress: name, userAgent: name, byService: true }) as const;

/** The session of a role. Real logs have the empty objects in records of old versions. */
export function session(role: string, path: string, more: object = {}, mfa = "false") {
  return {
    sessionIssuer: {
      type: "Role",
      principalId: "AROAIOSFODNN7EXAMPLE",
      arn: `arn:aws:iam::${ACCOUNT}:role${path}${role}`,
      accountId: ACCOUNT,
      userName: role,
    },
    attributes: { creationDate: "2026-09-07T06:50:00Z", mfaAuthenticated: mfa },
    ...more,
  };
}

/** A caller that has assumed a role. */
export function assumedRole(role: string, name: string, sessionContext: object, more: object = {}) {
  return {
    type: "AssumedRole",
    principalId: `AROAIOSFODNN7EXAMPLE:${name}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${name}`,
    accountId: ACCOUNT,
    accessKeyId: "ASIAIOSFODNN7EXAMPLE",
    sessionContext,
    ...more,
  };
}

export const SSO_ROLE = "AWSReservedSSO_QuantumResearcher_0123456789abcdef";
export const SSO_PATH = "/aws-reserved/sso.amazonaws.com/eu-north-1/";
export const INSTANCE = "i-0123456789abcdef0";

/** The session name of somebody who signed in. */
export const person = (random: Random) => `${random.pick(PEOPLE)}@example.com`;

/** Somebody at the console. */
export const onConsole = (random: Random): Caller => ({
  userIdentity: assumedRole(SSO_ROLE, person(random), session(SSO_ROLE, SSO_PATH, {}, "true")),
  sourceIPAddress: address(random),
  userAgent: BROWSER,
  fromConsole: true,
});

/** A user with keys of its own. */
export const user = (random: Random, name: string, more: object = {}): Caller => ({
  userIdentity: {
    type: "IAMUser",
    principalId: "AIDACKCEVSQ6C2EXAMPLE",
    arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
    accountId: ACCOUNT,
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    userName: name,
    ...more,
  },
  ...from(random),
});
