import { formatIssue, type ParseIssue } from "../validation/issue.js";

/**
 * The reason why a parse failed.
 *
 * - `invalid-json`: the text is not JSON.
 * - `not-a-record`: the value is not a CloudTrail record: not an object, an object without an event source, or an unreadable object.
 * - `not-braket`: the record is about another service.
 * - `not-an-api-call`: the record is about Braket, but not about an API call, such as an insight, a network activity event or a
 *   service event.
 * - `invalid-event`: a member of the Braket record has the wrong type, or a required member is missing.
 * - `not-a-state-change`: the value is not one of Braket's own EventBridge events. Only `braket-cloudtrail/state-changes` has this code.
 * - `unsupported-delivery`: the input holds no record, or is in a form that the function does not read, such as gzip.
 * - `too-large`: the data is over a limit, too deep, or cyclic.
 * - `corrupt`: compressed or encoded data cannot be decoded.
 * - `invalid-row`: a table row cannot be read back with certainty. Only `braket-cloudtrail/rows` has this code.
 */
export type BraketParseErrorCode =
  | "invalid-json"
  | "not-a-record"
  | "not-braket"
  | "not-an-api-call"
  | "invalid-event"
  | "not-a-state-change"
  | "unsupported-delivery"
  | "too-large"
  | "corrupt"
  | "invalid-row";

/** A symbol that all copies of the package share, so that each copy recognises the errors of another one. */
const BRAND = Symbol.for("braket-cloudtrail.BraketParseError");

/** The most issues in the message of an error. `issues` has all of them. */
const ISSUES_IN_MESSAGE = 5;

/** The message of an issue about data with a getter or a proxy that throws. */
export const THROWING_MEMBER = "expected plain JSON data, found a member that throws when it is read";

/** The result of a failed parse: the members of a `BraketParseError`, as plain data. */
export interface ParseFailure {
  readonly code: BraketParseErrorCode;
  readonly message: string;
  readonly issues: readonly ParseIssue[];
  readonly record: unknown;
}

/** Returns a failure with one issue. */
export function failure(
  code: BraketParseErrorCode,
  message: string,
  record: unknown,
  path: ParseIssue["path"] = [],
): ParseFailure {
  const issues = [{ message, path }];
  return { code, message: messageOf(issues), issues, record };
}

/**
 * The error of a failed parse. Its message has paths and types, but no value of the record, so it is safe to log.
 *
 * @example
 * const result = safeParseBraketEvent({ eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "GetObject" });
 * result.error?.code; // => "not-braket"
 */
export class BraketParseError extends Error {
  override readonly name = "BraketParseError";
  /** The reason why the parse failed. */
  declare readonly code: BraketParseErrorCode;
  /** All issues, as Standard Schema issues: a message, and the path from the record. */
  declare readonly issues: readonly ParseIssue[];
  /** The input. It is not enumerable, so that a log of the error as an object does not show it. */
  declare readonly record: unknown;

  constructor({ code, message, issues, record }: ParseFailure) {
    super(message);
    this.code = code;
    this.issues = issues;
    Object.defineProperty(this, "record", { value: record });
    Object.defineProperty(this, BRAND, { value: true });
  }

  /**
   * Tests whether a value is a BraketParseError, of this copy of the package or of another one. It never throws.
   *
   * @example
   * BraketParseError.isInstance(new Error("other")); // => false
   */
  static isInstance(error: unknown): error is BraketParseError {
    try {
      return typeof error === "object" && error !== null && (error as { [BRAND]?: unknown })[BRAND] === true;
    } catch {
      // The value is a revoked proxy, or has a getter that throws.
      return false;
    }
  }
}

/** Returns one message for issues: the first few, and the number of the rest. */
export function messageOf(issues: readonly ParseIssue[], prefix: readonly PropertyKey[] = []): string {
  const shown = issues.slice(0, ISSUES_IN_MESSAGE).map((issue) => formatIssue(issue, prefix));
  const rest = issues.length - shown.length;
  return rest > 0 ? `${shown.join("; ")}; and ${rest} more` : shown.join("; ");
}

/**
 * Returns the issues of an error as text, one on each line.
 *
 * @example
 * const record = { eventVersion: "1.11", eventSource: "braket.amazonaws.com", eventName: "GetDevice", eventVersion: "1.11", eventTime: "2026-09-07T08:15:00Z",
 *   awsRegion: "us-east-1", eventID: "e", userIdentity: {}, requestParameters: { deviceArn: 7 } };
 * const result = safeParseBraketEvent(record);
 * result.success ? "" : formatIssues(result.error); // => "requestParameters.deviceArn: expected a string, found a number"
 */
export function formatIssues(error: { readonly issues: readonly ParseIssue[] }): string {
  return error.issues.map((issue) => formatIssue(issue)).join("\n");
}
