import type { BraketEvent } from "../events/event.js";
import { type ErrorCategory, errorClassOf } from "../facts/errorClasses.js";
import { definedParts } from "../readers/definedParts.js";
import { type IamDenial, readIamDenial } from "../readers/iamDenial.js";
import { readSpendingLimitRefusal, type SpendingLimitRefusal } from "../readers/spendingLimit.js";
import { visibleText } from "../readers/visibleText.js";

/** The members that all errors have. */
export interface CallErrorBase {
  /** The error code as logged. */
  readonly code: string;
  /** The HTTP status: the code itself if it is a number, else the status that AWS documents for it. */
  readonly httpStatus?: number;
  /** The text of the error, from `errorMessage` or `responseElements.message`. CloudTrail cuts it off after 1 KB. */
  readonly message?: string;
  /** Whether the same call may succeed a little later: it was throttled, timed out, or failed inside the service. */
  readonly retryable: boolean;
  /**
   * Whether the cause is on the caller's side, by AWS's division; absent if it is unknown. True for 4xx statuses, including
   * throttling and offline devices. False for a failure of the service.
   */
  readonly byCaller?: boolean;
}

/** The caller had no permission for the call. */
export interface AccessDeniedError extends CallErrorBase {
  /** The category of the error. */
  readonly category: "access-denied";
  /**
   * The check that denied the call; absent if the code and the message do not say.
   *
   * - `iam`: a policy.
   * - `account`: the account has no access to the resource. Only AWS can change that.
   * - `user-agreement`: nobody in the account accepted Braket's terms.
   * - `credentials`: the signature of the call was invalid, or the credentials had expired.
   */
  readonly gate?: "iam" | "account" | "user-agreement" | "credentials";
  /** The details of the denial, from the message. */
  readonly denial?: IamDenial;
}

/** A spending limit refused a quantum task. */
export interface SpendingLimitError extends CallErrorBase {
  /** The category of the error. */
  readonly category: "spending-limit";
  /** The details of the refusal, from the message. */
  readonly refusal: SpendingLimitRefusal;
}

/** Any other error. */
export interface OtherCallError extends CallErrorBase {
  /** The category of the error. */
  readonly category: Exclude<ErrorCategory, "access-denied" | "spending-limit">;
}

/** The error of a call; `category` tells the kinds apart. */
export type CallError = AccessDeniedError | SpendingLimitError | OtherCallError;

/**
 * Returns the error of a call: its category, its code, and the details of its message.
 *
 * - The category follows from `errorCode`. The errors that AWS documents are known with their statuses. Other codes are
 *   classified by the usual words in AWS's error names (inferred), or are `unknown`.
 * - `spending-limit` and `gate` follow from the message too (observed). A message that AWS has reworded leaves the category of
 *   its code.
 * - `network-policy` is the code `VpceAccessDenied`. A denial by the policy of a VPC endpoint is `access-denied`.
 * - The spellings of codes, and the rules of each category, are in docs/guides/rules.md.
 *
 * @returns undefined if the call succeeded.
 * @example
 * const refused = events.flatMap((event) => errorOf(event) ?? []).find((error) => error.category === "spending-limit");
 * refused.refusal.estimatedCost; // => 90.3
 * refused.refusal.cause; // => "over-limit"
 * refused.byCaller; // => true
 * errorOf(event); // => undefined
 * @see https://docs.aws.amazon.com/braket/latest/APIReference/CommonErrors.html
 */
export function errorOf(event: BraketEvent): CallError | undefined {
  const code: string | undefined = event.errorCode;
  if (!code) return undefined;
  const response = event.responseElements as { readonly message?: unknown } | null | undefined;
  const message = visibleText(event.errorMessage) ?? visibleText(response?.message);
  const { category, name, httpStatus, retryable, byCaller } = errorClassOf(code);
  const base = definedParts<CallErrorBase>({ code, httpStatus, message, retryable, byCaller });
  if (category === "access-denied") return { category, ...base, ...gateOf(name, message ?? "") };
  const refusal =
    category === "validation" && message !== undefined ? readSpendingLimitRefusal(message, event.eventTime) : undefined;
  return refusal === undefined ? { category, ...base } : { category: "spending-limit", ...base, refusal };
}

/** The check that denied the call, by the name of the error and its message. */
function gateOf(name: string, message: string): Pick<AccessDeniedError, "gate" | "denial"> {
  const denial = readIamDenial(message);
  if (denial !== undefined) return { gate: "iam", denial };
  if (/Token|Signature|UnrecognizedClient|AuthFailure|AccessKeyId|RequestExpired|TooSkewed/i.test(name))
    return { gate: "credentials" };
  if (/user agreement/i.test(message)) return { gate: "user-agreement" };
  return /^OptInRequired$/i.test(name) || /account is not authorized|contact customer support/i.test(message)
    ? { gate: "account" }
    : {};
}
