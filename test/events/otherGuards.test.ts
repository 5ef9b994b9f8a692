import { describe, expect, it } from "vitest";
import { type BraketOtherEvent, isInsightEvent, isNetworkActivityEvent, isServiceEvent } from "../../src/entries/index.js";

const CASES: readonly [kind: "network" | "service" | "insight", members: object][] = [
  ["network", { eventCategory: "NetworkActivity", eventType: "AwsVpceEvent" }],
  ["network", { eventCategory: "NetworkActivity", eventType: "AwsApiCall" }],
  ["network", { eventCategory: "NetworkActivity" }],
  ["network", { eventType: "AwsVpceEvent" }],
  ["network", { eventCategory: null, eventType: "AwsVpceEvents" }],
  ["insight", { eventCategory: "Insight", eventType: "AwsCloudTrailInsight" }],
  ["insight", { eventType: "AwsCloudTrailInsight" }],
  ["insight", { eventCategory: "Insight", eventType: "AwsVpceEvent" }],
  ["service", { eventType: "AwsServiceEvent" }],
  ["service", { eventCategory: "Management", eventType: "AwsServiceEvent" }],
  ["service", { eventCategory: "Management", eventType: "AwsVpceEvent" }],
  ["service", { eventCategory: "Aggregated", eventType: "AwsAggregatedEvent" }],
  ["service", { eventCategory: "Tomorrow" }],
  ["service", {}],
];

describe("the guards of records that are no calls", () => {
  it.each(CASES)("%s: %j", (kind, members) => {
    const other = { eventName: "CreateJob", ...members } as BraketOtherEvent;
    expect({
      network: isNetworkActivityEvent(other),
      service: isServiceEvent(other),
      insight: isInsightEvent(other),
    }).toEqual({ network: false, service: false, insight: false, [kind]: true });
  });
});
