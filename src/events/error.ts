import { formatIssue, type ParseIssue } from "../validation/issue.js";

/**
 * Why something could not be parsed.
 *
 * - `invalid-json`: the text is not JSON.
 * - `not-a-record`: it is no CloudTrail record: no object, or an object without an event source, or one that cannot be read.
 * - `not-braket`: a record of another service.
 * - `not-an-api-call`: a record about Braket that tells of no call, such as an insight, a network event or a service event.
 * - `invalid-event`: a Braket record with a member of the wrong kind, or without one that it must have.
 * - `unsupported-delivery`: none of the containers in which records arrive.
 * - `too-large`: more data than the given or built-in limit allows, or too deep or cyclic data.
 * - `corrupt`: compressed or encoded data that cannot be decoded.
 */
export type BraketParseErrorCode =
  | "invalid-json"
  | "not-a-record"
  | "not-braket"
  | "not-an-api-call"
  | "invalid-event"
  | "unsupported-delivery"
  | "too-large"
  | "corrupt";

/** Known to every copy of the package, so that an error from another copy is recognised too. */
const BRAND = Symbol.for("braket-cloudtrail.BraketParseError");

/** How many issues the message of an error tells; `issues` has them all. */
const ISSUES_IN_MESSAGE = 5;

/** What a failed parse found: the same facts as a `BraketParseError`, without being an Error object. */
export interface ParseFailure {
  readonly code: BraketParseErrorCode;
  readonly message: string;
  readonly issues: readonly ParseIssue[];
  readonly record: unknown;
}

/** A failure with one issue, as data. */
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
 * What is wrong with a record, in one error. Its text names paths and kinds, never a value of the record, so it can be logged.
 *
 * @example
 * const result = safeParseBraketEvent({ eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "GetObject" });
 * result.error?.code; // => "not-braket"
 */
export class BraketParseError extends Error {
  override readonly name = "BraketParseError";
  /** Why it could not be parsed. */
  readonly code: BraketParseErrorCode;
  /** Everything that is wrong, as Standard Schema issues: a message and the path from the record down. */
  readonly issues: readonly ParseIssue[];
  /** What came in. Not enumerable, so that logging the error as an object leaks nothing. */
  declare readonly record: unknown;

  constructor({ code, message, issues, record }: ParseFailure) {
    super(message);
    this.code = code;
    this.issues = issues;
    Object.defineProperty(this, "record", { value: record, enumerable: false });
    Object.defineProperty(this, BRAND, { value: true, enumerable: false });
  }

  /**
   * Tells whether something is a BraketParseError, from this copy of the package or from another one. It never throws.
   *
   * @example
   * BraketParseError.isInstance(new Error("other")); // => false
   */
  static isInstance(error: unknown): error is BraketParseError {
    try {
      return typeof error === "object" && error !== null && (error as { [BRAND]?: unknown })[BRAND] === true;
    } catch {
      // A revoked proxy, or a getter that throws.
      return false;
    }
  }
}

/** Puts issues into one message: the first few, and how many more there are. */
export function messageOf(issues: readonly ParseIssue[], prefix: readonly PropertyKey[] = []): string {
  const told = issues.slice(0, ISSUES_IN_MESSAGE).map((issue) => formatIssue(issue, prefix));
  const rest = issues.length - told.length;
  return rest > 0 ? `${told.join("; ")}; and ${rest} more` : told.join("; ");
}

/**
 * Writes every issue of an error as a line of its own.
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
