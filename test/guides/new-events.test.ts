import {
  type BraketEvent,
  errorOf,
  isReadOnly,
  parseBraketEvent,
  parseBraketEvents,
  principalOf,
  timeOf,
} from "braket-cloudtrail";
import { exampleEvent } from "braket-cloudtrail/testing";
import { describe, expect, it } from "vitest";
import { describeCall } from "../../docs/guides/new-events/describe.js";
import { newsIn } from "../../docs/guides/new-events/newsIn.js";
import { priorityOf } from "../../docs/guides/new-events/priorityOf.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { expectOutput } from "../support/guideOutput.js";
import { withMember } from "../support/records.js";

const withPriority = (value: unknown): BraketEvent =>
  parseBraketEvent(withMember(fixtureRecord("CreateQuantumTask/success"), ["requestParameters", "priority"], value));

describe("the guide to new events and new fields", () => {
  it("describes known and new calls", () => {
    expect(describeCall(exampleEvent("CreateJob"))).toBe("started a hybrid job");
    expect(describeCall(withPriority("high"))).toBe("sent a quantum task");
    expect(describeCall(exampleEvent("GetDevice"))).toBe("called GetDevice");
    const news = exampleEvent("CreateQuantumProgram", { outcome: "failed", caller: "root" });
    expect(describeCall(news)).toBe("called CreateQuantumProgram, which is new");
    expect([isReadOnly(news), principalOf(news).label, timeOf(news)]).toEqual([
      false,
      "root user of 111122223333",
      new Date(news.eventTime),
    ]);
    expect(errorOf(news)?.code).toBe(news.errorCode);
  });

  it("lists what is new", async () => {
    const { events } = parseBraketEvents(exampleLogText());
    await expectOutput("new-events/newsIn.txt", newsIn([...events, withPriority("high")]));
    expect(newsIn([exampleEvent("GetDevice")])).toEqual([]);
  });

  it("reads a field that no type declares", () => {
    expect(priorityOf(withPriority("high"))).toBe("high");
    expect(priorityOf(withPriority(1))).toBeUndefined();
    expect(priorityOf(exampleEvent("SearchDevices", { overrides: { requestParameters: null } }))).toBeUndefined();
  });
});
