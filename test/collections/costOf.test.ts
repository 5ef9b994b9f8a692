import { describe, expect, it } from "vitest";
import { type CostRates, errorOf, parseBraketEvent } from "../../src/entries/index.js";
import { costOf, costTotalsOf, type TaskTimeline, timelinesOf } from "../../src/entries/timelines.js";
import { fixtureRecord } from "../support/fixtures.js";
import { createJob, createTask, jobArn, jobChange, SIMULATOR, taskChange } from "../support/taskStory.js";

/** The prices of the public refusal: $0.30 a task, $0.0009 a shot. */
const rates: CostRates = {
  currency: "USD",
  devices: { "rigetti/Cepheus-1-108Q": { task: 0.3, shot: 0.0009, inJob: { task: 0.4, shot: 0.001 } } },
  instanceMinute: { "ml.m5.large": 0.6 },
  volumeGbMonth: 0,
};
const first = (...given: Parameters<typeof timelinesOf>) => timelinesOf(...given).tasks[0] as TaskTimeline;
const created = createTask("a", { seconds: 0 });
const known = (amount: number, reason: string) => ({ kind: "known", amount, currency: "USD", reason });
const bounded = (amount: number, reason: string) => ({ kind: "bounded", amount, currency: "USD", reason });

describe("the cost of a task", () => {
  it("is the estimate of the public refusal for the same shots: $0.30 + 10,000 × $0.0009 = $9.30", () => {
    const message =
      "Attempted to spend over the spending limit or outside the spending limit time window. Spending limit: 3, current spend: 0, estimated cost: 9.3000000000, start time: 2025-11-18T21:13:06.609Z, end time: 2125-12-30T00:00:00.000Z";
    const refused = parseBraketEvent({ ...fixtureRecord("CreateQuantumTask/spending-limit"), errorMessage: message });
    const error = errorOf(refused);
    const estimate = error?.category === "spending-limit" ? error.refusal.estimatedCost : undefined;
    expect(estimate).toBe(9.3);
    expect(costOf(first([created], [taskChange("a", "COMPLETED", 9)]), rates).amount).toBeCloseTo(estimate ?? 0, 9);
  });

  it.each(["FAILED", "CANCELLED"])("is nothing where it ended as %s and no event says that it ran", (status) => {
    const ended = taskChange("a", status, 9);
    expect(costOf(first([created], [ended]), rates)).toEqual(known(0, status.toLowerCase()));
    expect(costOf(first([created], [taskChange("a", "QUEUED", 1), ended]), rates)).toEqual(known(0, status.toLowerCase()));
    expect(costOf(first([created], [taskChange("a", "RUNNING", 5), ended]), rates)).toEqual(bounded(9.3, "ran"));
    // Even without a price.
    expect(costOf(first([created], [ended]), { currency: "USD" })).toEqual(known(0, status.toLowerCase()));
  });

  it("has a bound before its end", () => {
    expect(costOf(first([created], []), rates)).toEqual(bounded(9.3, "not-ended"));
    expect(costOf(first([created], [taskChange("a", "RUNNING", 5)]), rates)).toEqual(bounded(9.3, "not-ended"));
  });

  it("has a bound where the call is missing: at the highest of the prices", () => {
    expect(costOf(first([], [taskChange("a", "COMPLETED", 5)]), rates)).toEqual(bounded(10.4, "no-call"));
    expect(costOf(first([], [taskChange("a", "FAILED", 5)]), rates)).toEqual(known(0, "failed"));
  });

  it("inside a job has the job's prices, and nothing under a reservation", () => {
    const done = taskChange("a", "COMPLETED", 5);
    expect(costOf(first([createTask("a", { seconds: 0, request: { jobToken: "t" } })], [done]), rates).amount).toBe(10.4);
    const reservation = "arn:aws:braket:us-west-1:444455556666:reservation/0a0b0c0d-1111-4222-8333-1c2d3e4f5a6b";
    const associations = [{ arn: reservation, type: "RESERVATION_TIME_WINDOW_ARN" }];
    expect(costOf(first([createTask("a", { seconds: 0, request: { associations } })], []), rates)).toEqual(
      known(0, "reservation"),
    );
  });

  it("on a simulator, and without a price, has none; a simulator's failure is not free", () => {
    const onSimulator = createTask("a", { seconds: 0, request: { deviceArn: SIMULATOR } });
    const change = taskChange("a", "FAILED", 5, { deviceArn: SIMULATOR });
    expect(costOf(first([onSimulator], [change]), rates)).toEqual({
      kind: "unbounded",
      currency: "USD",
      reason: "needs-duration",
    });
    expect(costOf(first([created], []), { currency: "USD" })).toEqual({ kind: "unbounded", currency: "USD", reason: "no-rate" });
  });
});

describe("the cost of a job", () => {
  const job = createJob("j", {
    seconds: 0,
    request: {
      instanceConfig: { instanceType: "ml.m5.large", instanceCount: 2, volumeSizeInGb: 1 },
      stoppingCondition: { maxRuntimeInSeconds: 3600 },
    },
  });

  it("is bounded by its longest run time, then by the time that it lasted", () => {
    const { jobs } = timelinesOf([job], []);
    expect(jobs.map((item) => costOf(item, rates))).toEqual([bounded(72, "not-ended")]);
    const ended = timelinesOf([job], [jobChange("j", "COMPLETED", 600)]).jobs;
    expect(ended.map((item) => costOf(item, rates))).toEqual([bounded(12, "run-time")]);
  });

  it("has none without the call", () => {
    const { jobs } = timelinesOf([], [jobChange("j", "COMPLETED", 600)]);
    expect(jobs.map((item) => costOf(item, rates).kind)).toEqual(["unbounded"]);
  });
});

describe("totals", () => {
  const job = createJob("j", { seconds: 0, request: { tags: { team: "optics" } } });
  const events = [
    createTask("a", { seconds: 0, request: { tags: { team: "chemistry" } } }),
    createTask("b", { seconds: 1, user: "jonas" }),
    job,
    createTask("c", { seconds: 10, role: "jobs", request: { jobToken: "t" } }),
    createTask("d", { seconds: 11, request: { deviceArn: SIMULATOR } }),
  ];
  const changes = [taskChange("a", "COMPLETED", 9), taskChange("b", "CANCELLED", 9), taskChange("c", "COMPLETED", 30)];
  const totals = costTotalsOf(timelinesOf(events, changes), rates, { tag: "team" });
  const sums = (rows: typeof totals.byJob) =>
    rows.map(({ label, known: sure, bounded: most, unbounded, runs }) => [label, sure, most, unbounded, runs]);

  it("keep apart what is known, bounded and unbounded", () => {
    expect([totals.currency, totals.known, totals.unbounded, totals.runs]).toEqual(["USD", 19.7, 1, 5]);
  });

  it("are by person: a task inside a job counts for whoever made the job", () => {
    expect(sums(totals.byPerson).map(([label, sure, , , runs]) => [label, sure, runs])).toEqual([
      ["user mira", 19.7, 4],
      ["user jonas", 0, 1],
    ]);
  });

  it("are by device, job and tag", () => {
    expect(sums(totals.byDevice).map(([label, sure]) => [label, sure])).toEqual(
      expect.arrayContaining([
        ["Cepheus-1-108Q", 19.7],
        ["SV1", 0],
        ["no device", 0],
      ]),
    );
    expect(totals.byJob.map(({ key, known: sure }) => [key, sure])).toEqual(
      expect.arrayContaining([
        [jobArn("j"), 10.4],
        [undefined, 9.3],
      ]),
    );
    expect(totals.byTag.map(({ label, known: sure }) => [label, sure])).toEqual(
      expect.arrayContaining([
        ["optics", 10.4],
        ["chemistry", 9.3],
        ["no tag", 0],
      ]),
    );
  });

  it("add up in each list", () => {
    for (const rows of [totals.byPerson, totals.byDevice, totals.byJob, totals.byTag]) {
      for (const name of ["known", "bounded", "unbounded", "runs"] as const) {
        expect(rows.reduce((all, row) => all + row[name], 0)).toBeCloseTo(totals[name], 6);
      }
    }
    expect(costTotalsOf(timelinesOf(events, changes), rates).byTag).toEqual([]);
  });
});
