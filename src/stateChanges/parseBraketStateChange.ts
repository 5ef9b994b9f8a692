import { BraketParseError, failure, messageOf, type ParseFailure, THROWING_MEMBER } from "../events/error.js";
import { BRAKET_EVENT_BRIDGE_SOURCE, VIA_CLOUD_TRAIL } from "../facts/service.js";
import { shapeOfStateChange } from "../generated/stateChangeValidators.js";
import { parseJson } from "../readers/json.js";
import { kindOf, type ParseIssue } from "../validation/issue.js";
import { isObject, type Members } from "../validation/kinds.js";
import { issuesIn } from "../validation/shape.js";
import type { BraketStateChange } from "./stateChange.js";

/** The result of a safe parse: the event or the error. `success` says which. */
export type SafeParseStateChangeResult =
  | { readonly success: true; readonly data: BraketStateChange; readonly error?: undefined }
  | { readonly success: false; readonly error: BraketParseError; readonly data?: undefined };

/**
 * Returns one of Braket's own EventBridge events, typed. Pass the event, or its JSON text.
 *
 * - It returns the same object. Nothing is copied, changed or left out.
 * - Pass the whole event, as EventBridge delivers it to a target. For queues, streams and archives use `parseBraketDelivery`.
 *
 * @throws {BraketParseError} when the input is not such an event, or is invalid.
 * @example
 * const change = parseBraketStateChange(stateChange);
 * change["detail-type"] === "Braket Task State Change" && change.detail.status; // => "COMPLETED"
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function parseBraketStateChange(input: unknown): BraketStateChange {
  const { change, failed } = readStateChange(input);
  if (failed !== undefined) throw new BraketParseError(failed);
  return change;
}

/**
 * Returns one of Braket's own EventBridge events, or the error. It never throws.
 *
 * @example
 * const result = safeParseBraketStateChange({ source: "aws.s3", "detail-type": "Object Created", detail: {} });
 * result.success || result.error.code; // => "not-braket"
 */
export function safeParseBraketStateChange(input: unknown): SafeParseStateChangeResult {
  const { change, failed } = readStateChange(input);
  return failed === undefined ? { success: true, data: change } : { success: false, error: new BraketParseError(failed) };
}

/**
 * Tells whether a value is a valid event of Braket's own.
 *
 * It validates the value. The guards of single events, such as `isTaskStateChange`, only check the type of a valid event. Text is
 * not an event: parse it.
 *
 * @example
 * isBraketStateChange(stateChange); // => true
 * isBraketStateChange(record); // => false
 */
export function isBraketStateChange(value: unknown): value is BraketStateChange {
  return typeof value !== "string" && stateChangeFailureOf(value) === undefined;
}

type ReadStateChange =
  | { readonly change: BraketStateChange; readonly failed: undefined }
  | { readonly change: undefined; readonly failed: ParseFailure };

/** Returns the event, or what is wrong. It does not throw, and makes no Error object. */
export function readStateChange(input: unknown): ReadStateChange {
  const value = typeof input === "string" ? parseJson(input) : input;
  const failed =
    value === undefined && typeof input === "string"
      ? failure("invalid-json", "expected the JSON text of an EventBridge event, found text that is not JSON", input)
      : stateChangeFailureOf(value);
  if (failed === undefined) return { change: value as BraketStateChange, failed };
  return { change: undefined, failed: failed.record === input ? failed : { ...failed, record: input } };
}

/** Tells whether a value is an EventBridge event that Braket itself sends, valid or not. It throws if a getter throws. */
export function isNative(value: unknown): boolean {
  return isObject(value) && value.source === BRAKET_EVENT_BRIDGE_SOURCE && isNativeType(value["detail-type"]);
}

function isNativeType(type: unknown): type is string {
  return typeof type === "string" && !type.endsWith(VIA_CLOUD_TRAIL);
}

/** Returns what is wrong with a value, or undefined for a valid event of Braket's own. It never throws. */
export function stateChangeFailureOf(value: unknown): ParseFailure | undefined {
  try {
    return check(value);
  } catch {
    return failure("not-a-state-change", THROWING_MEMBER, value);
  }
}

function check(value: unknown): ParseFailure | undefined {
  if (!isObject(value)) {
    return failure("not-a-state-change", `expected an EventBridge event, found ${kindOf(value)}${hintFor(value)}`, value);
  }
  const type = value["detail-type"];
  if (typeof type !== "string") return notAnEvent(value, type);
  if (value.source !== BRAKET_EVENT_BRIDGE_SOURCE) {
    const found = typeof value.source === "string" ? "the name of another sender" : kindOf(value.source);
    return failure("not-braket", `expected "${BRAKET_EVENT_BRIDGE_SOURCE}", found ${found}`, value, ["source"]);
  }
  if (!isNativeType(type)) {
    const message = `expected an event of Braket's own, found one with a CloudTrail record: pass its \`detail\` to parseBraketEvent, or use parseBraketDelivery`;
    return failure("not-a-state-change", message, value, ["detail-type"]);
  }
  const issues = issuesIn(value, shapeOfStateChange(type), false);
  return issues && { code: "invalid-event", message: messageOf(issues), issues, record: value };
}

/** Returns the failure of an object without a type, with a hint for the most likely mistakes. */
function notAnEvent(value: Members, type: unknown): ParseFailure {
  const message = `expected an EventBridge event with text in detail-type, found ${kindOf(type)}${hintFor(value)}`;
  return failure("not-a-state-change", message, value, ["detail-type"]);
}

function hintFor(value: unknown): string {
  if (!isObject(value)) return Array.isArray(value) ? ": use parseBraketDelivery" : "";
  if (typeof value.eventSource === "string" && typeof value.eventName === "string")
    return ": this is a CloudTrail record; use parseBraketEvent";
  if ("Records" in value || "Messages" in value || "body" in value) return ": this is a delivery; use parseBraketDelivery";
  if ("status" in value || "spendingLimitArn" in value) return ": this looks like the detail of an event; pass the whole event";
  return "";
}

/** Returns the issues of a value, or undefined if it is an event of the given type. For schemas of single events. */
export function issuesOfStateChange(value: unknown, type: string): readonly ParseIssue[] | undefined {
  const failed = stateChangeFailureOf(value);
  if (failed !== undefined) return failed.issues;
  if ((value as BraketStateChange)["detail-type"] === type) return undefined;
  return [{ message: `expected "${type}", found the type of another event`, path: ["detail-type"] }];
}
