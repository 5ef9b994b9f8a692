import { definedParts } from "./definedParts.js";

/** The kinds of policy that a denial may name. */
export type DenyingPolicyType =
  | "identity-based"
  | "resource-based"
  | "service-control"
  | "resource-control"
  | "permissions-boundary"
  | "session"
  | "vpc-endpoint"
  | "role-trust";

/** What the message of a denial by IAM tells. */
export interface IamDenial {
  /** The action that was denied, such as `braket:CreateQuantumTask`, or `iam:PassRole` where a job's role may not be passed. */
  readonly action: string;
  /** The ARN of the denied principal. */
  readonly principalArn?: string;
  /** The resource, as IAM writes it: for a device with an account, unlike the device's ARN. Absent where it is not told, or cut off. */
  readonly resource?: string;
  /** `explicit`: a policy denies the action. `implicit`: no policy allows it. Absent where the text does not tell. */
  readonly deny?: "explicit" | "implicit";
  /** The type of the policy that denies the action or fails to allow it. */
  readonly policyType?: DenyingPolicyType;
  /** The ARN of the policy, which some messages give. */
  readonly policyArn?: string;
}

const DENIAL = /(?:User: (\S+) is )?not authorized to perform: ([\w-]+:[\w*]+)(.*)/is;
/** The resource ends where the reason begins, or the tail in which SDKs repeat the response: `(Service: …; Status Code: …)`. */
const RESOURCE =
  /^ on resource: "?(.+?)"?(?= with an explicit | because | due to |\. |\.? \((?:Service|Status Code|Request ID): |\.?$)/is;
/** In a message that was cut off, only what stands before a space is whole. */
const WHOLE_RESOURCE = /^ on resource: "?([^\s"]+)"?\s/i;
const POLICY =
  /(?:explicit deny in (?:an? |the )?|because no )(identity-based|resource-based|service control|resource control|permissions boundary|session|VPC endpoint|role trust)(?: policy)?(?:: (arn:[^\s"]*[^\s".]))?/i;

/**
 * Reads the message of a denial by IAM; undefined where it is none. The forms are those that AWS documents, and shorter ones
 * that were observed.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function readIamDenial(message: string): IamDenial | undefined {
  const isCut = message.endsWith("...");
  const [, principalArn, action, rest = ""] = DENIAL.exec(message) ?? [];
  if (action === undefined || (isCut && rest === "...")) return undefined;
  const [, resource] = (isCut ? WHOLE_RESOURCE : RESOURCE).exec(rest) ?? [];
  const [, type, policyArn] = POLICY.exec(rest) ?? [];
  return definedParts<IamDenial>({
    action,
    principalArn,
    resource,
    deny: /explicit deny/i.test(rest) ? "explicit" : /because no /i.test(rest) ? "implicit" : undefined,
    policyType: type?.toLowerCase().replace(" ", "-") as DenyingPolicyType | undefined,
    policyArn,
  });
}
