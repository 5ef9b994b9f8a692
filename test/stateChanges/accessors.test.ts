import { describe, expect, it } from "vitest";
import {
  type BraketStateChange,
  isTerminal,
  parseBraketStateChange,
  shotsOf,
  spendOf,
  stateTimesOf,
  subjectOf,
} from "../../src/entries/stateChanges.js";
import { stateChangeFixture } from "../support/stateChangeFixtures.js";

const parsed = (name: string) => parseBraketStateChange(stateChangeFixture(name));
const withDetail = (name: string, detail: Record<string, unknown>): BraketStateChange => {
  const change = stateChangeFixture(name);
  return parseBraketStateChange({ ...change, detail: { ...(change.detail as object), ...detail } });
};

describe("isTerminal", () => {
  it.each(["COMPLETED", "FAILED", "CANCELLED"])("of tasks and jobs: %s", (status) => {
    expect(isTerminal(withDetail("task-created", { status }))).toBe(true);
    expect(isTerminal(withDetail("job-completed", { status }))).toBe(true);
  });

  it.each(["CREATED", "QUEUED", "RUNNING", "CANCELLING", "PAUSED", "completed", ""])("not %s", (status) => {
    expect(isTerminal(withDetail("task-created", { status }))).toBe(false);
  });

  it("no other event, whatever its status is", () => {
    expect(isTerminal(withDetail("device-status", { status: "COMPLETED" }))).toBe(false);
    expect(isTerminal(withDetail("unrecognized", { status: "COMPLETED" }))).toBe(false);
    expect(isTerminal(parsed("spend"))).toBe(false);
  });
});

describe("shotsOf", () => {
  it.each<[unknown, number | undefined]>([
    ["100", 100],
    [100, 100],
    ["0", 0],
    ["", undefined],
    ["1e3", undefined],
    ["-1", undefined],
    [-1, undefined],
    [1.5, undefined],
    ["99999999999999999999", undefined],
    [undefined, undefined],
  ])("%s is %s", (shots, expected) => {
    expect(shotsOf(withDetail("task-created", { shots }))).toBe(expected);
  });

  it("is undefined where no detail is", () => {
    expect(shotsOf(parseBraketStateChange({ ...stateChangeFixture("qpu-status"), detail: null }))).toBeUndefined();
  });
});

describe("stateTimesOf", () => {
  it("gives the times of a task to the millisecond, and that of the event to the second", () => {
    expect(stateTimesOf(parsed("task-completed"))).toEqual({
      at: new Date("2026-09-07T08:21:40Z"),
      createdAt: new Date("2026-09-07T08:19:58.120Z"),
      endedAt: new Date("2026-09-07T08:21:40.503Z"),
    });
  });

  it("reads those of a job in every style", () => {
    const times = { startedAt: new Date("2026-09-07T08:18:00Z"), endedAt: new Date("2026-09-07T08:40:00Z") };
    expect(stateTimesOf(parsed("job-completed"))).toEqual({ at: new Date("2026-09-07T08:40:01Z"), ...times });
    expect(stateTimesOf(parsed("job-times-as-numbers"))).toMatchObject(times);
  });

  it("leaves out what cannot be read", () => {
    expect(stateTimesOf(parsed("task-minimal"))).toEqual({});
    expect(stateTimesOf(withDetail("task-minimal", { createdAt: "yesterday", endedAt: "2026-02-30T00:00:00Z" }))).toEqual({});
  });
});

describe("spendOf", () => {
  it("gives amounts in dollars and a period without the end that stands for none", () => {
    expect(spendOf(parsed("spend"))).toEqual({ limit: 25, total: 9.3, queued: 0, startAt: new Date("2026-09-07T08:00:00Z") });
  });

  it("takes the period for milliseconds, and an end that somebody set for one", () => {
    const timePeriod = { startAt: 1788768000000, endAt: 1790812800000 };
    expect(spendOf(withDetail("spend", { timePeriod }))?.endAt).toEqual(new Date("2026-10-01T00:00:00Z"));
  });

  it("leaves out what cannot be read", () => {
    expect(spendOf(parsed("spend-minimal"))).toEqual({});
    const amounts = { spendingLimit: "many", totalSpend: "", queuedSpend: "-1", timePeriod: { startAt: 1e300 } };
    expect(spendOf(withDetail("spend-minimal", amounts))).toEqual({});
  });

  it("is undefined for every other event", () => {
    expect(spendOf(parsed("task-created"))).toBeUndefined();
  });
});

describe("subjectOf", () => {
  it.each<[string, string]>([
    ["task-created", "quantum-task"],
    ["job-completed", "hybrid-job"],
    ["spend", "spending-limit"],
    ["device-status", "device"],
    ["device-status-empty", "device"],
    ["qpu-status", "device"],
  ])("%s is about a %s", (name, kind) => {
    expect(subjectOf(parsed(name))?.kind).toBe(kind);
  });

  it("decodes the ARN", () => {
    const arn = "arn:aws:braket:us-west-1:444455556666:quantum-task/a";
    expect(subjectOf(withDetail("task-created", { quantumTaskArn: encodeURIComponent(arn) }))).toEqual({
      kind: "quantum-task",
      arn,
    });
  });

  it("is undefined for other text, another kind of resource, and unrecognized events", () => {
    expect(subjectOf(withDetail("task-created", { quantumTaskArn: "foobar" }))).toBeUndefined();
    const device = (stateChangeFixture("task-created").detail as { deviceArn: string }).deviceArn;
    expect(subjectOf(withDetail("task-created", { quantumTaskArn: device }))).toBeUndefined();
    expect(subjectOf(parsed("unrecognized"))).toBeUndefined();
  });
});
