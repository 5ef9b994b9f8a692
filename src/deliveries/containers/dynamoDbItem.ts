import { isObject } from "../../readers/recordKind.js";
import type { Container, Part } from "./container.js";

const ITSELF: readonly Part[] = [{ path: [], holds: "record", decode: plainObjectOf }];

/**
 * A record that DynamoDB holds member by member: the item itself or a map (`M`) in it, in DynamoDB's own JSON, where each value
 * stands under the name of its type. The record is made anew from it.
 *
 * ```json
 * { "eventVersion": { "S": "1.11" }, "eventSource": { "S": "braket.amazonaws.com" }, "requestParameters": { "M": { "shots": { "N": "100" } } } }
 * ```
 */
export const dynamoDbItem: Container = {
  recognise: ({ eventSource }) => isObject(eventSource) && typeof eventSource.S === "string",
  parts: () => ITSELF,
};

/** Deeper than any record; a bound for data that refers to itself. */
const DEEPEST = 100;

/** An object of DynamoDB's JSON as plain JSON. */
function plainObjectOf(item: unknown, depth = 0): unknown {
  if (!isObject(item) || depth > DEEPEST) return item;
  // Not by assignment: a member may be named `__proto__`.
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
      // Text, flags, sets of text; binary values stay in base64.
      return content;
  }
}
