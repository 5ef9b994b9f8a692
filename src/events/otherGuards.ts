import type { BraketInsightEvent, BraketNetworkActivityEvent, BraketOtherEvent, BraketServiceEvent } from "./otherEvents.js";

/**
 * Tells whether a record is a network activity event: a request through a VPC endpoint.
 * It is one with the category `NetworkActivity`, or without a category and with the type `AwsVpceEvent`.
 *
 * @example
 * const other = { eventCategory: "NetworkActivity", eventType: "AwsVpceEvent", errorCode: "VpceAccessDenied" } as BraketOtherEvent;
 * isNetworkActivityEvent(other); // => true
 */
export function isNetworkActivityEvent<E extends BraketOtherEvent>(event: E): event is Extract<E, BraketNetworkActivityEvent> {
  return otherKindOf(event) === "NetworkActivity";
}

/**
 * Tells whether a record is a service event: any record about Braket that is neither a call, nor network activity, nor an insight.
 *
 * @example
 * isServiceEvent({ eventCategory: "Management", eventType: "AwsServiceEvent" } as BraketOtherEvent); // => true
 */
export function isServiceEvent<E extends BraketOtherEvent>(event: E): event is Extract<E, BraketServiceEvent> {
  return otherKindOf(event) === undefined;
}

/**
 * Tells whether a record is an insight: an unusual rate of calls or errors.
 * It is one with the category `Insight`, or without a category and with the type `AwsCloudTrailInsight`.
 *
 * @example
 * isInsightEvent({ eventCategory: "Insight", eventType: "AwsCloudTrailInsight" } as BraketOtherEvent); // => true
 */
export function isInsightEvent<E extends BraketOtherEvent>(event: E): event is Extract<E, BraketInsightEvent> {
  return otherKindOf(event) === "Insight";
}

/** The category decides. Only a record without one is judged by its type. */
function otherKindOf({ eventCategory, eventType }: BraketOtherEvent): "NetworkActivity" | "Insight" | undefined {
  if (eventCategory === "NetworkActivity" || eventCategory === "Insight") return eventCategory;
  if (eventCategory !== undefined && eventCategory !== null) return undefined;
  if (eventType === "AwsVpceEvent" || eventType === "AwsVpceEvents") return "NetworkActivity";
  return eventType === "AwsCloudTrailInsight" ? "Insight" : undefined;
}
