import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketStateChange, isTaskStateChange, stateTimesOf } from "../../src/entries/stateChanges.js";
import { type TaskTimeline, timelinesOf } from "../../src/entries/timelines.js";
import { runs } from "../support/runs.js";
import { createTask, taskChange } from "../support/taskStory.js";

const ENDS = ["COMPLETED", "FAILED", "CANCELLED"];
const PATH = ["CREATED", "QUEUED", "RUNNING", "CANCELLING"];

/** What really happened to a task: the states that it passed, with times that grow, perhaps within a second. */
const truth = fc
  .record({
    passed: fc.subarray(PATH),
    end: fc.option(fc.constantFrom(...ENDS), { nil: undefined }),
    steps: fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ passed, end, steps }) => {
    let time = 0;
    return [...passed, ...(end === undefined ? [] : [end])].map((status, i) => {
      time += steps[i] ?? 0;
      return { status, change: taskChange("a", status, time, { createdAt: "2026-09-07T08:00:00.000Z" }) };
    });
  });

/** What of it arrives: some of it, some of it twice, in any order. */
const arrived = truth.chain((story) =>
  fc
    .tuple(fc.subarray(story), fc.infiniteStream(fc.nat(2)))
    .chain(([kept, copies]) => {
      const all = kept.flatMap(({ change }) => [
        change,
        ...Array.from({ length: copies.next().value ?? 0 }, () => structuredClone(change)),
      ]);
      return fc.shuffledSubarray(all, { minLength: all.length });
    })
    .map((changes) => ({ story, changes })),
);

/** Anything that might arrive of one task: times and states that need not fit together. */
const chaos = fc.array(
  fc.record({
    status: fc.constantFrom(...PATH, ...ENDS, "PAUSED"),
    seconds: fc.nat(6),
    timed: fc.boolean(),
    id: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
  }),
  { maxLength: 12 },
);

function timeline(changes: readonly BraketStateChange[]): TaskTimeline | undefined {
  return timelinesOf([createTask("a", { seconds: 0 })], changes).tasks[0];
}

/** What holds of every timeline, whatever came in. */
function expectSound(task: TaskTimeline, changes: readonly BraketStateChange[]): void {
  const told = new Set(changes.filter(isTaskStateChange).map(({ detail }) => detail.status as string));
  const statuses = task.states.map(({ status }) => status);
  expect(statuses.every((status) => told.has(status))).toBe(true);
  expect(new Set(statuses).size).toBe(statuses.length);
  // Times never go back, and nothing follows the end.
  const times = task.states.flatMap(({ at }) => at?.getTime() ?? []);
  expect(times).toEqual([...times].sort((left, right) => left - right));
  const ends = statuses.filter((status) => ENDS.includes(status));
  expect(ends.length).toBeLessThanOrEqual(1);
  expect(task.end).toBe(ends.length === 1 ? task.states.at(-1) : undefined);
  expect(task.endedAt === undefined).toBe(task.end === undefined);
  for (const duration of [task.queueMs, task.runMs]) expect(duration ?? 0).toBeGreaterThanOrEqual(0);
  if (task.startedAt !== undefined) expect(statuses).toContain("RUNNING");
  // Every event is in one state or a contradiction, but for copies.
  const kept = [...task.states.flatMap((state): readonly BraketStateChange[] => state.changes), ...task.contradictions];
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept.every((change) => changes.includes(change))).toBe(true);
  for (const { at, changes: of } of task.states) expect(at).toEqual(of.map((change) => stateTimesOf(change).at).find(Boolean));
}

describe("timelines of histories that arrive late, doubled, shuffled and in part", () => {
  it("tell what happened in the order in which it happened, and nothing else", () => {
    fc.assert(
      fc.property(arrived, ({ story, changes }) => {
        const task = timeline(changes) as TaskTimeline;
        const known = new Set(changes.filter(isTaskStateChange).map(({ detail }) => detail.status));
        expect(task.states.map(({ status }) => status)).toEqual(
          story.map(({ status }) => status).filter((status) => known.has(status)),
        );
        expect(task.contradictions).toEqual([]);
        if (changes.length > 0) expectSound(task, changes);
        // A duration that is told is the true one, to a second.
        const whole = timeline(story.map(({ change }) => change)) as TaskTimeline;
        if (task.queueMs !== undefined) expect(Math.abs(task.queueMs - (whole.queueMs ?? Number.NaN))).toBeLessThanOrEqual(1000);
        if (task.runMs !== undefined) expect(task.runMs).toBe(whole.runMs);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("never contradict themselves and never invent a state, whatever arrives", () => {
    fc.assert(
      fc.property(chaos, (items) => {
        const changes = items.map(({ status, seconds, timed, id }) =>
          taskChange(
            "a",
            status,
            seconds,
            {},
            { ...(!timed && { time: undefined }), ...(id !== undefined && { id: `${id}${status}${seconds}${timed}` }) },
          ),
        );
        const task = timeline(changes) as TaskTimeline;
        expectSound(task, changes);
        const reversed = timeline([...changes].reverse()) as TaskTimeline;
        expect(reversed.states.map(({ status }) => status)).toEqual(task.states.map(({ status }) => status));
      }),
      { numRuns: runs(2000) },
    );
  });
});
