/**
 * Whether records with this event type tell of calls. Records of old versions have none, and empty text counts as none; what
 * is no text is judged elsewhere.
 */
export function isCallType(eventType: unknown): boolean {
  return eventType === "AwsApiCall" || typeof eventType !== "string" || eventType === "" || eventType === "AwsConsoleAction";
}

/** Whether records of this category tell of calls: those about many calls, or about a blocked connection, bear a call's name too. */
export function isCallCategory(eventCategory: unknown): boolean {
  return eventCategory !== "Insight" && eventCategory !== "NetworkActivity" && eventCategory !== "Aggregated";
}
