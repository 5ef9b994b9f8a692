import { isObject, recordKindOf } from "../readers/recordKind.js";
import type { ContentTests } from "./bytes/pieceReader.js";
import { containerOf } from "./containers/registry.js";

/** Tests that a text reader asks: whether a line of other text, or a truncated value, is worth reading. */
export const contentTests: ContentTests = {
  mayHoldRecord: mentionsEventSource,
  isDelivery: ({ items, around }) =>
    // A truncated record has lists too. Its own members are then around the list.
    !around.some((members) => Object.hasOwn(members, "eventSource") || Object.hasOwn(members, "eventVersion")) &&
    items.some((item) => isObject(item) && (recordKindOf(item) !== undefined || containerOf(item) !== undefined)),
};

/** Tests whether a text may hold a record: as JSON, or in base64. */
export function mayHoldRecord(text: string): boolean {
  return mentionsEventSource(text) || /^\s*[{[]/.test(text) || isLikelyBase64(text);
}

/** Tests whether a text has a member that every record or every EventBridge event has, or escapes that may spell its name. */
export function mentionsEventSource(text: string): boolean {
  return (
    text.includes("eventSource") || text.includes("detail-type") || text.includes("insightDetails") || text.includes("\\u00")
  );
}

/** No record in base64 is shorter. */
const SHORTEST_BASE64 = 40;

/** How gzip, an object and an array begin in base64. */
const BASE64 = /^\s*(?:H4sI|e[w-z]|W[w-z0-9])[A-Za-z0-9+/_-][A-Za-z0-9+/_=\s-]*$/;

/** Tests whether a text looks like base64 of gzip or of JSON. */
export function isLikelyBase64(text: string): boolean {
  return text.length >= SHORTEST_BASE64 && BASE64.test(text.slice(0, 256));
}
