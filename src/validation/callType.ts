import type { Issues } from "./issue.js";

/**
 * Tells whether records of this event type are about API calls. Records of old versions have no type, and empty text counts
 * as none. A type that is no text is an issue of the field, not of the kind.
 */
export function isCallType(eventType: unknown): boolean {
  return eventType === "AwsApiCall" || typeof eventType !== "string" || eventType === "" || eventType === "AwsConsoleAction";
}

/** Tells whether records of this category are about API calls. A denied network connection has the name of a call too. */
export function isCallCategory(eventCategory: unknown): boolean {
  return eventCategory !== "Insight" && eventCategory !== "NetworkActivity" && eventCategory !== "Aggregated";
}

/** What is known of a record that is about Braket and about no API call. */
export class NotACall {
  /** The field that says so. */
  readonly member: "eventType" | "eventCategory";
  /** The issues of the record's own fields. */
  readonly issues: Issues;

  constructor(member: "eventType" | "eventCategory", issues: Issues) {
    this.member = member;
    this.issues = issues;
  }
}
