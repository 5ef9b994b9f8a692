import type { BraketInsightEvent, BraketNetworkActivityEvent, BraketOtherEvent, BraketServiceEvent } from "./otherEvents.js";

/**
 * Tests whether a record is a network activity event: a request through a VPC endpoint.
 *
 * Its category is `NetworkActivity`, or it has no category and its type is `AwsVpceEvent`.
 *
 * @example
 * const other = { eventCategory: "NetworkActivity", eventType: "AwsVpceEvent", errorCode: "VpceAccessDenied" } as BraketOtherEvent;
 * isNetworkActivityEvent(other); // => true
 */
export function isNetworkActivityEvent<E extends BraketOtherEvent>(event: E): event is Extract<E, BraketNetworkActivityEvent> {
  return otherKindOf(event) === "NetworkActivity";
}

/**
 * Tests whether a record about Braket is a service event: neither a call, nor a network activity event, nor an insight.
 *
 * @example
 * isServiceEvent({ eventCategory: "Management", eventType: "AwsServiceEvent" } as BraketOtherEvent); // => true
 */
export function isServiceEvent<E extends BraketOtherEvent>(event: E): event is Extract<E, BraketServiceEvent> {
  return otherKindOf(event) === undefined;
}

/**
 * Tests whether a record is an insight: an unusual rate of calls or errors.
 *
 * Its category is `Insight`, or it has no category and its type is `AwsCloudTrailInsight`.
 *
 * @example
 * isInsightEvent({ eventCategory: "Insight", eventType: "AwsCloudTrailInsight" } as BraketOtherEvent); // => true
 */
export function isInsightEvent<E extends BraketOtherEvent>(event: E): event is Extract<E, BraketInsightEvent> {
  return otherKindOf(event) === "Insight";
}

/** Returns the kind by the category; without a category, by the type. */
function otherKindOf({ eventCategory, eventType }: BraketOtherEvent): "NetworkActivity" | "Insight" | undefined {
  if (eventCategory === "NetworkActivity" || eventCategory === "Insight") return eventCategory;
  if (eventCategory !== undefined && eventCategory !== null) return undefined;
  if (eventType === "AwsVpceEvent" || eventType === "AwsVpceEvents") return "NetworkActivity";
  return eventType === "AwsCloudTrailInsight" ? "Insight" : undefined;
}
