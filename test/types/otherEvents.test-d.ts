import { describe, expectTypeOf, it } from "vitest";
import type {
  BraketEvent,
  BraketInsightEvent,
  BraketNetworkActivityEvent,
  BraketOtherEvent,
  BraketServiceEvent,
  CloudTrailRecord,
  NonEmptyString,
} from "../../src/entries/index.js";
import { isInsightEvent, isNetworkActivityEvent, isServiceEvent } from "../../src/entries/index.js";

declare const other: BraketOtherEvent;
declare const others: readonly BraketOtherEvent[];

describe("records about Braket that are no calls", () => {
  it("are told apart by guards, alone and in lists", () => {
    expectTypeOf(others.filter(isNetworkActivityEvent)).toEqualTypeOf<BraketNetworkActivityEvent[]>();
    expectTypeOf(others.filter(isServiceEvent)).toEqualTypeOf<BraketServiceEvent[]>();
    expectTypeOf(others.filter(isInsightEvent)).toEqualTypeOf<BraketInsightEvent[]>();
    if (isInsightEvent(other)) expectTypeOf(other).toEqualTypeOf<BraketInsightEvent>();
    else if (isServiceEvent(other)) expectTypeOf(other).toEqualTypeOf<BraketServiceEvent>();
    else expectTypeOf(other).toEqualTypeOf<BraketNetworkActivityEvent>();
  });

  it("are told apart by their category", () => {
    if (other.eventCategory === "NetworkActivity") expectTypeOf(other).toEqualTypeOf<BraketNetworkActivityEvent>();
    if (other.eventCategory === "Insight") expectTypeOf(other).toEqualTypeOf<BraketInsightEvent>();
    if (other.eventCategory === "Management") expectTypeOf(other).toEqualTypeOf<BraketServiceEvent>();
  });

  it("have the details of an insight in insights only", () => {
    if (other.insightDetails) expectTypeOf(other).toEqualTypeOf<BraketInsightEvent>();
  });

  it("let the members that all have be read before", () => {
    expectTypeOf(other.errorCode).toEqualTypeOf<NonEmptyString | undefined>();
    expectTypeOf(other.vpcEndpointId).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(other.requestParameters).toEqualTypeOf<{ [name: string]: unknown } | null | undefined>();
  });

  it("are no events of calls, and events of calls are none of them", () => {
    expectTypeOf<BraketEvent>().not.toExtend<BraketOtherEvent>();
    expectTypeOf<Extract<BraketEvent, BraketOtherEvent>>().toBeNever();
    expectTypeOf<Extract<BraketOtherEvent, BraketEvent>>().toBeNever();
  });

  it("are CloudTrail records, except for insights, which lack a caller and a name", () => {
    expectTypeOf<BraketNetworkActivityEvent | BraketServiceEvent>().toExtend<CloudTrailRecord>();
    expectTypeOf<BraketInsightEvent>().not.toExtend<CloudTrailRecord>();
  });
});
