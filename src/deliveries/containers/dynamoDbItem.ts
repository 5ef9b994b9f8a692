import { isObject } from "../../readers/recordKind.js";
import type { Container, Part } from "./container.js";

const ITSELF: readonly Part[] = [{ path: [], holds: "record", decode: plainObjectOf }];

/**
 * A CloudTrail record or an EventBridge event that is an item of a DynamoDB table, or a map (`M`) in an item. In DynamoDB's JSON, each value has the name of
 * its type around it. It is decoded to a new object.
 *
 * ```json
 * { "eventVersion": { "S": "1.11" }, "eventSource": { "S": "braket.amazonaws.com" }, "requestParameters": { "M": { "shots": { "N": "100" } } } }
 * ```
 */
export const dynamoDbItem: Container = {
  recognise: ({ eventSource, "detail-type": text = eventSource }) => isObject(text) && typeof text.S === "string",
  parts: () => ITSELF,
};

/** The most levels of an item. No record is so deep; the bound stops cyclic data. */
const DEEPEST = 100;

/** Converts an object of DynamoDB's JSON to plain JSON. */
function plainObjectOf(item: unknown, depth = 0): unknown {
  if (!isObject(item) || depth > DEEPEST) return item;
  // `fromEntries`, and not assignment, because a member may be named `__proto__`.
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValueOf(value, depth + 1)]));
}

function plainValueOf(value: unknown, depth: number): unknown {
  if (!isObject(value)) return value;
  const [type, content] = Object.entries(value)[0] ?? [];
  switch (type) {
    case "M":
      return plainObjectOf(content, depth);
    case "L":
      return Array.isArray(content) ? content.map((item) => plainValueOf(item, depth + 1)) : content;
    case "N":
      return Number(content);
    case "NS":
      return Array.isArray(content) ? content.map(Number) : content;
    case "NULL":
      return null;
    default:
      // Strings, booleans and sets of strings. Binary values stay in base64.
      return content;
  }
}
