import { describe, expect, it } from "vitest";
import {
  type BraketStateChangeType,
  braketStateChanges,
  isTerminal,
  parseBraketDelivery,
  parseBraketStateChange,
  shotsOf,
  subjectOf,
} from "../../src/entries/stateChanges.js";
import {
  exampleEvent,
  exampleStateChange,
  inEventBridge,
  inFirehose,
  inKinesis,
  inSns,
  inSqs,
} from "../../src/entries/testing.js";
import { timelinesOf } from "../../src/entries/timelines.js";

const types = Object.keys(braketStateChanges) as BraketStateChangeType[];

describe.each(types)("an example of %s", (type) => {
  it("is a valid event, the same each time, and no other's object", () => {
    const change = exampleStateChange(type);
    expect(parseBraketStateChange(change)).toBe(change);
    expect(change["detail-type"]).toBe(type);
    expect(exampleStateChange(type)).toEqual(change);
    expect(exampleStateChange(type)).not.toBe(change);
    expect(subjectOf(change)?.kind).toBe(braketStateChanges[type].subject.kind);
  });

  it("goes into every delivery", () => {
    const change = exampleStateChange(type);
    for (const delivery of [
      inSqs([change]),
      inSns([change]),
      inSqs([inSns([change])]),
      inKinesis([change]),
      inFirehose([change]),
    ])
      expect(parseBraketDelivery(delivery)).toEqual({ events: [], others: [], stateChanges: [change], rejected: [], skipped: 0 });
  });
});

describe("examples of Braket's own events", () => {
  it("are about what the example calls made, so that both halves join", () => {
    const statuses = ["CREATED", "QUEUED", "RUNNING", "COMPLETED"];
    const task = exampleEvent("CreateQuantumTask");
    const changes = statuses.map((status) => exampleStateChange("Braket Task State Change", { status }));
    const calls = [
      inEventBridge(task),
      inEventBridge(exampleEvent("CreateJob")),
      inEventBridge(exampleEvent("CreateSpendingLimit")),
    ];
    const others = [exampleStateChange("Braket Job State Change"), exampleStateChange("Braket Spending Limit Spend Change")];
    const { events, stateChanges } = parseBraketDelivery(inSqs([...changes, ...calls, ...others]));
    const { tasks, jobs, spendingLimits } = timelinesOf(events, stateChanges);
    expect([tasks.length, jobs.length, spendingLimits.length]).toEqual([1, 1, 1]);
    expect(tasks[0]?.created?.event).toEqual(task);
    expect(tasks[0]?.states.map(({ status }) => status)).toEqual(statuses);
    expect([tasks[0]?.queueMs, tasks[0]?.runMs]).toEqual([30_000, 5000]);
    expect(jobs[0]?.created && jobs[0].end?.status).toBe("COMPLETED");
    expect(spendingLimits[0]?.history).toHaveLength(1);
    expect(spendingLimits[0]?.spend[0]?.task).toBe(tasks[0]?.arn);
  });

  it("have the members that fit to their status", () => {
    const queued = exampleStateChange("Braket Task State Change", { status: "QUEUED" });
    expect([isTerminal(queued), queued.detail.endedAt, queued.detail.eventName]).toEqual([false, undefined, "MODIFY"]);
    expect(exampleStateChange("Braket Task State Change", { status: "CREATED" }).detail.eventName).toBe("INSERT");
    expect(isTerminal(exampleStateChange("Braket Job State Change", { status: "FAILED" }))).toBe(true);
  });

  it("take overrides at any depth", () => {
    const change = exampleStateChange("Braket Task State Change", { overrides: { id: "x", detail: { shots: 7 } } });
    expect([change.id, shotsOf(change), change.detail.status]).toEqual(["x", 7, "COMPLETED"]);
  });

  it("are refused for another type and for wrong options", () => {
    expect(() => exampleStateChange("Braket Task State Chnage" as never)).toThrow(TypeError);
    expect(() => exampleStateChange("toString" as never)).toThrow(TypeError);
    expect(() => exampleStateChange("Braket Task State Change", 0 as never)).toThrow(TypeError);
    expect(() => exampleStateChange("Braket Task State Change", { status: 7 as never })).toThrow(TypeError);
  });
});
