import type { BraketEvent } from "../events/event.js";
import { type ErrorCategory, errorClassOf } from "../facts/errorClasses.js";
import { definedParts } from "../readers/definedParts.js";
import { type IamDenial, readIamDenial } from "../readers/iamDenial.js";
import { readSpendingLimitRefusal, type SpendingLimitRefusal } from "../readers/spendingLimit.js";
import { visibleText } from "../readers/visibleText.js";

/** What every error of a call has. */
export interface CallErrorBase {
  /** The code as logged. */
  readonly code: string;
  /** The HTTP status: the code itself where it is a number, else the one that AWS documents for it. */
  readonly httpStatus?: number;
  /** The text of the error, from `errorMessage` or `responseElements.message`; it may be cut off after 1 KB. */
  readonly message?: string;
  /** Whether the same call, made again a little later, may succeed: it was throttled, timed out, or failed inside the service. */
  readonly retryable: boolean;
  /**
   * Whether the fault is on the caller's side by AWS's division: a 4xx status, throttling and an offline device among them. False
   * for a fault of the service; absent where nobody knows.
   */
  readonly byCaller?: boolean;
}

/** The caller was not allowed to call. */
export interface AccessDeniedError extends CallErrorBase {
  /** The category of the error. */
  readonly category: "access-denied";
  /**
   * What kept the caller out. `iam`: a policy. `account`: the account as a whole has no access to the resource, which only AWS can
   * change. `user-agreement`: nobody in the account accepted Braket's terms. `credentials`: the call was not signed validly, or
   * the credentials expired. Absent where code and text do not tell.
   */
  readonly gate?: "iam" | "account" | "user-agreement" | "credentials";
  /** What the message says about the denial. */
  readonly denial?: IamDenial;
}

/** A quantum task was refused by a spending limit. */
export interface SpendingLimitError extends CallErrorBase {
  /** The category of the error. */
  readonly category: "spending-limit";
  /** What the message says about the limit. */
  readonly refusal: SpendingLimitRefusal;
}

/** Any other error. */
export interface OtherCallError extends CallErrorBase {
  /** The category of the error. */
  readonly category: Exclude<ErrorCategory, "access-denied" | "spending-limit">;
}

/** Why a call failed: `category` tells which of the three it is. */
export type CallError = AccessDeniedError | SpendingLimitError | OtherCallError;

/**
 * Why did the call fail? Undefined for a successful one.
 *
 * The category comes from `errorCode`, which has no uniform style: an exception's name with or without `Exception`, with `Client.`
 * or `Server.` before it, or an HTTP status as text. Braket's nine exceptions and the common errors are documented with their
 * statuses; other codes are placed by the usual words in AWS's error names (inferred), or are `unknown`. Of the statuses, 400 is
 * the ambiguous one: it counts as validation. In an unrecognized event the same rules apply.
 *
 * Two things are told by the message only: a refusal by a spending limit is a validation error (observed), and a denial may come
 * from IAM or from a gate of the account (both observed). A message that AWS reworded leaves the category of its code.
 * `network-policy` is the code `VpceAccessDenied`; a denial that IAM ascribes to a VPC endpoint's policy stays `access-denied`.
 *
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

/** What kept the caller out, by the name of the error and its text. */
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
