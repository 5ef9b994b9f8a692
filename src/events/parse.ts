import { hintFor } from "../deliveries/containers/hints.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { validateOtherRecord, validateRecord } from "../generated/validate.js";
import { parseJson } from "../readers/json.js";
import { type Members, memberOf, recordKindOf } from "../readers/recordKind.js";
import { NotACall } from "../validation/callType.js";
import { kindOf, type ParseIssue } from "../validation/issue.js";
import { isObject } from "../validation/kinds.js";
import { BraketParseError, failure, messageOf, type ParseFailure, THROWING_MEMBER } from "./error.js";
import type { BraketEvent } from "./event.js";

/** The result of a safe parse: the event if `success` is true, otherwise the error. */
export type SafeParseResult =
  | { readonly success: true; readonly data: BraketEvent; readonly error?: undefined }
  | { readonly success: false; readonly error: BraketParseError; readonly data?: undefined };

/**
 * Parses one CloudTrail record, or its JSON text, and returns the typed event.
 *
 * It returns the input object itself, or the parsed object of a text. It copies, changes and removes nothing.
 *
 * @throws {BraketParseError} if the input is not a Braket record of an API call, or is invalid.
 * @example
 * const event = parseBraketEvent(record);
 * event.eventName; // => "CreateQuantumTask"
 */
export function parseBraketEvent(input: unknown): BraketEvent {
  const { event, failed } = readEvent(input);
  if (failed !== undefined) throw new BraketParseError(failed);
  return event;
}

/**
 * Parses one CloudTrail record, or its JSON text, and returns the event or the error. It never throws.
 *
 * @example
 * const result = safeParseBraketEvent("{");
 * result.success || result.error.code; // => "invalid-json"
 */
export function safeParseBraketEvent(input: unknown): SafeParseResult {
  const { event, failed } = readEvent(input);
  return failed === undefined ? { success: true, data: event } : { success: false, error: new BraketParseError(failed) };
}

/**
 * Tests whether a value is a valid Braket event. Text is not an event: parse it.
 *
 * It validates the value. The guards of single events, such as `isCreateJobEvent`, only compare the name of an event.
 *
 * @example
 * isBraketEvent({ eventSource: "s3.amazonaws.com" }); // => false
 */
export function isBraketEvent(value: unknown): value is BraketEvent {
  return typeof value !== "string" && failureOf(value) === undefined;
}

/** The event or the failure. Both are own members, so that a polluted `Object.prototype` cannot add one. */
type ReadEvent =
  | { readonly event: BraketEvent; readonly failed: undefined }
  | { readonly event: undefined; readonly failed: ParseFailure };

/** Parses a record or its JSON text. It neither throws nor makes an Error object. */
function readEvent(input: unknown): ReadEvent {
  const record = typeof input === "string" ? parseJson(input) : input;
  const failed =
    record === undefined && typeof input === "string"
      ? failure("invalid-json", `expected the JSON text of a record, found ${foundText(input)}`, input)
      : failureOf(record);
  if (failed === undefined) return { event: record as BraketEvent, failed };
  return { event: undefined, failed: failed.record === input ? failed : { ...failed, record: input } };
}

/** Returns the failure of a value; undefined for a Braket event. It never throws, even if a getter of the value throws. */
export function failureOf(value: unknown, isBraket = false): ParseFailure | undefined {
  try {
    return isBraket ? checkBraket(value as Members) : check(value);
  } catch {
    return failure("not-a-record", THROWING_MEMBER, value, throwingMember(value));
  }
}

function check(value: unknown): ParseFailure | undefined {
  if (!isObject(value)) return notARecord(value);
  const kind = recordKindOf(value);
  return kind === undefined ? notARecord(value) : kind === "foreign" ? foreign(value) : checkBraket(value);
}

/** Checks a record that `recordKindOf` calls Braket's. Only such a record without an event source is an insight. */
function checkBraket(value: Members): ParseFailure | undefined {
  const found = validateRecord(value);
  if (found === undefined) return undefined;
  if (memberOf(value, "eventSource") !== BRAKET_EVENT_SOURCE) {
    return failure("not-an-api-call", "expected the record of an API call, found an insight", value, ["insightDetails"]);
  }
  if (!(found instanceof NotACall)) return { code: "invalid-event", message: messageOf(found), issues: found, record: value };
  return failure("not-an-api-call", "expected the record of an API call, found a record of another kind", value, [found.member]);
}

/** Returns the failure of a record about Braket that is not about an API call; undefined if its fields are valid. */
export function otherFailureOf(record: Members): ParseFailure | undefined {
  const issues = validateOtherRecord(record);
  const found = Object.hasOwn(record, "insightDetails")
    ? issues?.filter(({ path }) => !isMissingInInsights(record, path))
    : issues;
  if (found === undefined || found.length === 0) return undefined;
  return { code: "invalid-event", message: messageOf(found), issues: found, record };
}

/** Tests whether an issue is about a missing field that insights do not have. */
function isMissingInInsights(record: Members, [name = "", ...rest]: ParseIssue["path"]): boolean {
  const isAbsent = record[name] == null || !Object.hasOwn(record, name);
  return isAbsent && rest.length === 0 && /^(?:eventSource|eventName|userIdentity)$/.test(String(name));
}

function foreign(record: Members): ParseFailure {
  if (typeof memberOf(record, "eventSource") !== "string")
    return failure("not-braket", "expected a record of Braket, found an insight about another service", record);
  return failure("not-braket", `expected "${BRAKET_EVENT_SOURCE}", found the name of another service`, record, ["eventSource"]);
}

/** Returns the failure of a value that is not a record. Frequent mistakes get a hint. */
function notARecord(value: unknown): ParseFailure {
  const isRecord = isObject(value);
  const found = isRecord ? missingOf(value) : kindOf(value);
  const hint = hintForOther(value);
  const message = `expected a CloudTrail record, found ${found}${hint === undefined ? "" : `: ${hint}`}`;
  return failure("not-a-record", message, value, isRecord && hint === undefined ? ["eventSource"] : []);
}

function missingOf(value: Members): string {
  if (typeof memberOf(value, "eventSource") !== "string") return "an object without an eventSource string";
  return "an object without eventName and eventVersion";
}

/** Returns the hint for a value that is not a record. */
function hintForOther(value: unknown): string | undefined {
  if (typeof value === "string") return "it is JSON inside a JSON string; parse it once more";
  if (Array.isArray(value)) return "pass its items one by one, or use parseBraketEvents";
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return "decode the bytes to text, or use parseBraketEvents";
  return isObject(value) ? hintFor(value) : undefined;
}

/** Describes text that is not JSON. */
function foundText(text: string): string {
  if (text === "") return "an empty text";
  const hint = /^\s*H4sI/.test(text)
    ? ": it looks like gzip in base64; use parseCompressedBraketEvents"
    : /\}\s*\{/.test(text)
      ? ": it looks like several JSON values; use parseBraketEvents"
      : "";
  return `text that is not JSON${hint}`;
}

/** Returns the path of the first member that throws when it is read, down to the depth of the deepest shape. */
function throwingMember(value: unknown, depth = 0, seen = new Set<unknown>()): (string | number)[] {
  // Each object once: the same one may be held at many places.
  if (typeof value !== "object" || value === null || depth > 8 || seen.has(value)) return [];
  seen.add(value);
  try {
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      let member: unknown;
      try {
        member = (value as Readonly<Record<string, unknown>>)[key];
      } catch {
        return [isList ? Number(key) : key];
      }
      const inner = throwingMember(member, depth + 1, seen);
      if (inner.length > 0) return [isList ? Number(key) : key, ...inner];
    }
  } catch {
    // A proxy may throw when its keys are read. The path then ends above it.
  }
  return [];
}
