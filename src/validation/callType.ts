import type { Issues } from "./issue.js";

/**
 * Tests whether records of an event type are about API calls. Records of old versions have no type, or an empty one. A type that is
 * not a text is an issue of its field, and does not change the kind of the record.
 */
export function isCallType(eventType: unknown): boolean {
  return eventType === "AwsApiCall" || typeof eventType !== "string" || eventType === "" || eventType === "AwsConsoleAction";
}

/** Tests whether records of a category are about API calls. Records of other categories may have the name of a call too. */
export function isCallCategory(eventCategory: unknown): boolean {
  return eventCategory !== "Insight" && eventCategory !== "NetworkActivity" && eventCategory !== "Aggregated";
}

/** The result of the validation of a record about Braket that is not about an API call. */
export class NotACall {
  /** The field with the kind of the record. */
  declare readonly member: "eventType" | "eventCategory";
  /** The issues of the fields of the record. */
  declare readonly issues: Issues;

  constructor(member: "eventType" | "eventCategory", issues: Issues) {
    this.member = member;
    this.issues = issues;
  }
}
