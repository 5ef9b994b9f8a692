import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type BraketInsightEvent,
  type BraketNetworkActivityEvent,
  type BraketOtherEvent,
  type BraketServiceEvent,
  isInsightEvent,
  isNetworkActivityEvent,
  isServiceEvent,
  safeParseBraketEvent,
} from "../../src/entries/index.js";
import { exampleOtherEvent } from "../../src/entries/testing.js";

const KINDS = [
  ["network-activity", isNetworkActivityEvent],
  ["service", isServiceEvent],
  ["insight", isInsightEvent],
] as const;

describe.each(KINDS)("exampleOtherEvent(%j)", (kind) => {
  const event: BraketOtherEvent = exampleOtherEvent(kind);

  it("is of its kind, and of no other", () => {
    for (const [other, is] of KINDS) expect(is(event), other).toBe(other === kind);
  });

  it("is no call", () => {
    expect(safeParseBraketEvent(event).success).toBe(false);
  });

  it("is equal on every call, and shares nothing with the last", () => {
    expect(exampleOtherEvent(kind)).toEqual(event);
    expect(exampleOtherEvent(kind)).not.toBe(event);
    expect(JSON.parse(JSON.stringify(event))).toEqual(event);
  });

  it("has an id of its own", () => {
    expect(KINDS.filter(([other]) => exampleOtherEvent(other).eventID === event.eventID)).toHaveLength(1);
  });
});

describe("exampleOtherEvent", () => {
  it("is typed to its kind", () => {
    expectTypeOf(exampleOtherEvent("network-activity")).toEqualTypeOf<BraketNetworkActivityEvent>();
    expectTypeOf(exampleOtherEvent("service")).toEqualTypeOf<BraketServiceEvent>();
    expectTypeOf(exampleOtherEvent("insight")).toEqualTypeOf<BraketInsightEvent>();
  });

  it.each(["insights", "constructor"])("is of no other kind: %s", (kind) => {
    expect(() => exampleOtherEvent(kind as "insight")).toThrow('kind: expected "network-activity"');
  });

  it("has overrides", () => {
    const permitted = exampleOtherEvent("network-activity", { overrides: { errorCode: undefined, errorMessage: undefined } });
    expect(permitted).not.toHaveProperty("errorCode");
    const errors = exampleOtherEvent("insight", { overrides: { insightDetails: { insightType: "ApiErrorRateInsight" } } });
    expect(errors.insightDetails).toMatchObject({ insightType: "ApiErrorRateInsight", state: "Start" });
    expect(exampleOtherEvent("insight").insightDetails).toMatchObject({ insightType: "ApiCallRateInsight" });
  });
});
