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

/** The facts in the message of a denial by IAM. */
export interface IamDenial {
  /** The denied action, such as `braket:CreateQuantumTask`, or `iam:PassRole` if the caller may not pass the role of a job. */
  readonly action: string;
  /** The ARN of the denied principal. */
  readonly principalArn?: string;
  /** The resource, as IAM writes it; for a device it has an account, unlike the ARN of the device. Absent if it is missing or truncated. */
  readonly resource?: string;
  /** `explicit`: a policy denies the action. `implicit`: no policy allows it. Absent if the message has neither. */
  readonly deny?: "explicit" | "implicit";
  /** The type of the policy that denies the action or fails to allow it. */
  readonly policyType?: DenyingPolicyType;
  /** The ARN of the policy; absent in most messages. */
  readonly policyArn?: string;
}

const DENIAL = /(?:User: (\S+) is )?not authorized to perform: ([\w-]+:[\w*]+)(.*)/is;
/** The resource ends before the reason, or before the text that SDKs append: `(Service: …; Status Code: …)`. */
const RESOURCE =
  /^ on resource: "?(.+?)"?(?= with an explicit | because | due to |\. |\.? \((?:Service|Status Code|Request ID): |\.?$)/is;
/** In a truncated message, the resource is complete only if a space follows. */
const WHOLE_RESOURCE = /^ on resource: "?([^\s"]+)"?\s/i;
const POLICY =
  /(?:explicit deny in (?:an? |the )?|because no )(identity-based|resource-based|service control|resource control|permissions boundary|session|VPC endpoint|role trust)(?: policy)?(?:: (arn:[^\s"]*[^\s".]))?/i;

/**
 * Reads the message of a denial by IAM; undefined for other messages. It reads the documented forms, and shorter observed forms.
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
