import { describe, expect, it } from "vitest";
import { clientOf, parseBraketEvent, sourceOf } from "../../src/entries/index.js";
import type { BraketStateChange } from "../../src/entries/stateChanges.js";
import { type TaskTimeline, timelinesOf } from "../../src/entries/timelines.js";
import { fixtureRecord } from "../support/fixtures.js";
import { stateChangeFixtures } from "../support/stateChangeFixtures.js";
import {
  cancelTask,
  createJob,
  createTask,
  DEVICE,
  jobArn,
  jobChange,
  limitArn,
  limitCalls,
  spendChange,
  taskArn,
  taskChange,
} from "../support/taskStory.js";

const statuses = ({ states }: Pick<TaskTimeline, "states">) => states.map(({ status }) => status);
const one = (events: Parameters<typeof timelinesOf>[0], changes: readonly BraketStateChange[]) => {
  const { tasks } = timelinesOf(events, changes);
  expect(tasks).toHaveLength(1);
  return tasks[0] as TaskTimeline;
};
const createdAt = { createdAt: "2026-09-07T08:00:00.400Z" };

describe("a task", () => {
  const create = createTask("a", { seconds: 0 });
  const changes = [
    taskChange("a", "CREATED", 0, createdAt),
    taskChange("a", "QUEUED", 1, createdAt),
    taskChange("a", "RUNNING", 31, createdAt),
    taskChange("a", "COMPLETED", 33.25, createdAt),
  ];

  it("has who made it, from where, with what; its states, queue and run time, and its end", () => {
    const task = one([create], changes);
    expect(task.created).toMatchObject({ event: create, by: { kind: "iam-user", userName: "mira" } });
    expect(task.created?.from).toEqual(sourceOf(create));
    expect(task.created?.with).toEqual(clientOf(create));
    expect(statuses(task)).toEqual(["CREATED", "QUEUED", "RUNNING", "COMPLETED"]);
    expect(task.states.map(({ at }) => at?.toISOString().slice(17, 19))).toEqual(["00", "01", "31", "33"]);
    expect([task.queueMs, task.runMs]).toEqual([30_600, 2250]);
    expect(task.end?.status).toBe("COMPLETED");
    expect(task.endedAt).toEqual(new Date("2026-09-07T08:00:33.250Z"));
    expect([task.arn, task.id, task.shots, task.device?.name]).toEqual([taskArn("a"), "a", 10_000, "Cepheus-1-108Q"]);
    expect(task.contradictions).toEqual([]);
  });

  it("is the same from events in any order, and with copies of calls and events", () => {
    const expected = timelinesOf([create], changes);
    expect(timelinesOf([create, create], [...changes].reverse())).toEqual(expected);
    expect(timelinesOf([structuredClone(create), create], [...changes, ...structuredClone(changes)])).toEqual(expected);
  });

  it("has no state and no time that no event tells", () => {
    const task = one([create], [changes[0], changes[3]] as BraketStateChange[]);
    expect(statuses(task)).toEqual(["CREATED", "COMPLETED"]);
    expect(task).not.toHaveProperty("startedAt");
    expect(task).not.toHaveProperty("queueMs");
    expect(task).not.toHaveProperty("runMs");
    const callOnly = one([create], []);
    expect(callOnly.states).toEqual([]);
    expect(callOnly).not.toHaveProperty("end");
    expect(callOnly.createdAt).toEqual(new Date("2026-09-07T08:00:00Z"));
  });

  it("may be known by events only", () => {
    const task = one([], changes);
    expect(task).not.toHaveProperty("created");
    expect([task.shots, task.device?.arn, task.queueMs]).toEqual([10_000, DEVICE, 30_600]);
  });

  it("joins by the decoded ARN", () => {
    const encoded = taskChange("a", "RUNNING", 31, { quantumTaskArn: encodeURIComponent(taskArn("a")) });
    expect(statuses(one([create], [encoded]))).toEqual(["RUNNING"]);
  });

  it("orders states within a second as they are passed, whatever the order of their ids", () => {
    const within = ["COMPLETED", "RUNNING", "QUEUED", "CREATED"].map((status) => taskChange("a", status, 0.5));
    expect(statuses(one([], within))).toEqual(["CREATED", "QUEUED", "RUNNING", "COMPLETED"]);
  });

  it("puts states without a time where they are passed", () => {
    const untimed = (status: string) => taskChange("a", status, 0, { endedAt: undefined }, { time: undefined });
    const all = ["FAILED", "QUEUED", "CREATED"].map(untimed);
    expect(statuses(one([], [...all, taskChange("a", "RUNNING", 5)]))).toEqual(["CREATED", "QUEUED", "RUNNING", "FAILED"]);
  });

  it("keeps statuses that AWS may add, and takes none of them for an end", () => {
    const task = one([], [taskChange("a", "CREATED", 0), taskChange("a", "PAUSED", 3), taskChange("a", "RUNNING", 9)]);
    expect(statuses(task)).toEqual(["CREATED", "PAUSED", "RUNNING"]);
    expect(task).not.toHaveProperty("end");
  });

  it("has one end; what contradicts it is apart", () => {
    const late = taskChange("a", "RUNNING", 90);
    const second = taskChange("a", "FAILED", 50);
    const task = one([], [...changes.slice(0, 2), changes[3] as BraketStateChange, late, second]);
    expect(statuses(task)).toEqual(["CREATED", "QUEUED", "COMPLETED"]);
    expect(task.contradictions).toEqual([second, late]);
  });

  it("tells who cancelled it", () => {
    const cancel = cancelTask("a", { seconds: 10, user: "jonas" });
    const task = one(
      [create, cancel],
      [...changes.slice(0, 2), taskChange("a", "CANCELLING", 10), taskChange("a", "CANCELLED", 12)],
    );
    expect(task.cancelCall).toMatchObject({ event: cancel, by: { userName: "jonas" } });
    expect(statuses(task)).toEqual(["CREATED", "QUEUED", "CANCELLING", "CANCELLED"]);
    expect(one([create, cancel], changes).end?.status).toBe("COMPLETED");
  });

  it("has the tags in effect", () => {
    const tagged = createTask("a", { seconds: 0, request: { tags: { team: "chemistry" } } });
    expect({ ...one([tagged], []).tags }).toEqual({ team: "chemistry" });
  });

  it("that was refused has no timeline", () => {
    expect(timelinesOf([parseBraketEvent(fixtureRecord("CreateQuantumTask/spending-limit"))], []).tasks).toEqual([]);
  });
});

describe("the job of a task", () => {
  const job = createJob("j", { seconds: 0 });
  const inRole = (id: string, seconds: number, request = {}) => createTask(id, { seconds, role: "jobs", request });
  const jobOf = (events: Parameters<typeof timelinesOf>[0], changes: BraketStateChange[] = []) =>
    timelinesOf(events, changes).tasks.map((task) => task.job);

  it("is told by a session of the role that was passed to it, while it existed", () => {
    const ended = jobChange("j", "COMPLETED", 100);
    const expected = { evidence: ["role-session"], arn: jobArn("j"), candidates: [jobArn("j")] };
    const { tasks, jobs } = timelinesOf([job, inRole("a", 10), inRole("b", 200), createTask("c", { seconds: 11 })], [ended]);
    expect(tasks.map((task) => task.job)).toEqual([expected, undefined, undefined]);
    expect(jobs.map((item) => item.tasks)).toEqual([[taskArn("a")]]);
  });

  it("is told by a job token to exist, and not which it is", () => {
    expect(jobOf([createTask("a", { seconds: 5, request: { jobToken: "t" } })])).toEqual([
      { evidence: ["job-token"], candidates: [] },
    ]);
    const hidden = { jobToken: "HIDDEN_DUE_TO_SECURITY_REASONS" };
    expect(jobOf([createTask("a", { seconds: 5, request: hidden })])).toEqual([{ evidence: ["job-token"], candidates: [] }]);
    expect(jobOf([createTask("a", { seconds: 5, request: { jobToken: "" } })])).toEqual([undefined]);
  });

  it("stays open where two fit, and is told by another task with the same token", () => {
    const second = createJob("k", { seconds: 50 });
    const changes = [jobChange("j", "COMPLETED", 100)];
    expect(jobOf([job, second, inRole("a", 60)], changes)).toEqual([
      { evidence: ["role-session"], candidates: [jobArn("j"), jobArn("k")] },
    ]);
    const both = [job, second, inRole("a", 60, { jobToken: "t" }), inRole("b", 300, { jobToken: "t" })];
    const expected = { evidence: ["job-token", "role-session"], arn: jobArn("k"), candidates: [jobArn("k")] };
    expect(jobOf(both, changes)).toEqual([expected, expected]);
  });
});

describe("a hybrid job", () => {
  it("has queue and run time", () => {
    const times = { startedAt: "2026-09-07T08:01:00.000Z", endedAt: "2026-09-07T08:11:00.500Z" };
    const { jobs } = timelinesOf(
      [createJob("j", { seconds: 0 })],
      [jobChange("j", "QUEUED", 1), jobChange("j", "COMPLETED", 661, times)],
    );
    expect(jobs).toMatchObject([
      { kind: "hybrid-job", id: "j", queueMs: 60_000, runMs: 600_500, end: { status: "COMPLETED" }, tasks: [] },
    ]);
    expect(jobs[0]?.created?.by.label).toBe("user mira");
  });
});

describe("a spending limit", () => {
  it("has its history and the spend, in the order of time, without copies", () => {
    const spends = [spendChange("l", "0.00", "9.30", 5, "a"), spendChange("l", "9.30", "0.00", 40, "a")];
    const { spendingLimits } = timelinesOf(limitCalls("l", 0), [...spends].reverse().concat(structuredClone(spends)));
    expect(spendingLimits).toHaveLength(1);
    const [limit] = spendingLimits;
    expect(limit?.history.map(({ event, by }) => [event.eventName, by.label])).toEqual([
      ["CreateSpendingLimit", "user mira"],
      ["UpdateSpendingLimit", "user jonas"],
      ["DeleteSpendingLimit", "user jonas"],
    ]);
    expect(limit?.spend.map(({ spend, task }) => [spend.total, spend.queued, task])).toEqual([
      [0, 9.3, taskArn("a")],
      [9.3, 0, taskArn("a")],
    ]);
    expect([limit?.arn, limit?.device?.arn]).toEqual([limitArn("l"), DEVICE]);
  });

  it("may be known by events only", () => {
    const { spendingLimits } = timelinesOf([], [spendChange("l", "1.00", "0.00", 1)]);
    expect(spendingLimits).toMatchObject([{ history: [], device: { name: "Cepheus-1-108Q" }, spend: [{ spend: { total: 1 } }] }]);
  });
});

describe("what is in no timeline", () => {
  it("is device status, unrecognized events, and text that is no ARN", () => {
    const changes = stateChangeFixtures()
      .filter(({ name }) => /device|qpu|unrecognized/.test(name))
      .map(({ stateChange }) => stateChange as unknown as BraketStateChange);
    const masked = taskChange("a", "CREATED", 0, { quantumTaskArn: "foobar" });
    expect(timelinesOf([], [...changes, masked])).toEqual({ tasks: [], jobs: [], spendingLimits: [] });
  });
});
