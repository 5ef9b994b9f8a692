import { type Principal, principalOf } from "../../src/entries/index.js";
import { eventWith } from "./eventWith.js";

export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
export const ACCOUNT = "111122223333";

export function principal(userIdentity: object, changes: object = {}): Principal {
  return principalOf(eventWith({ userIdentity, sessionCredentialFromConsole: undefined, ...changes }));
}

export function session(roleName: string, sessionName: string, more: object = {}, path = "/"): object {
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
export function ssoSession(roleName: string, sessionName: string, more: object = {}): object {
  return session(roleName, sessionName, more, "/aws-reserved/sso.amazonaws.com/eu-north-1/");
}
