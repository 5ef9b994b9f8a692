import { clientOf } from "../../accessors/clientOf.js";
import { deviceOf, type EventDevice } from "../../accessors/deviceOf.js";
import { isReadOnly } from "../../accessors/isReadOnly.js";
import { principalOf } from "../../accessors/principal/principalOf.js";
import { sourceOf } from "../../accessors/sourceOf.js";
import { timeOf } from "../../accessors/timeOf.js";
import type { BraketEvent } from "../../events/event.js";
import { knownDevice } from "../../facts/devices.js";
import { operationOf } from "../../facts/operations.js";
import type { JobStateChange, SpendingLimitSpendChange, TaskStateChange } from "../../generated/stateChangeTypes.js";
import { formatBraketArn, parseBraketArn } from "../../readers/arn.js";
import { definedParts } from "../../readers/definedParts.js";
import { readDevice } from "../../readers/device.js";
import { memberOf, numberAt } from "../../readers/path.js";
import { isVisibleText } from "../../readers/visibleText.js";
import { shotsOf } from "../../stateChanges/shotsOf.js";
import { spendOf } from "../../stateChanges/spendOf.js";
import type { BraketStateChange } from "../../stateChanges/stateChange.js";
import { stateTimesOf } from "../../stateChanges/stateTimesOf.js";
import { subjectOf } from "../../stateChanges/subjectOf.js";
import { dedupe } from "../dedupe.js";
import { historiesOf, type ResourceHistory } from "../historiesOf.js";
import { tagsInEffect } from "../tagsInEffect.js";
import { jobOfTasks } from "./jobOfTasks.js";
import { compare, inTime, orderedStates } from "./stateOrder.js";
import type { JobTimeline, RunTimeline, SpendingLimitTimeline, SpendStep, TaskTimeline, Timelines } from "./timeline.js";

/** The calls and the events about one resource. */
interface Story {
  readonly kind: string;
  readonly arn: string;
  readonly id: string;
  readonly history?: ResourceHistory | undefined;
  readonly changes: BraketStateChange[];
}

type Tags = ReadonlyMap<string, RunTimeline["tags"]>;

/**
 * Returns the timeline of each quantum task, hybrid job and spending limit: who made it, what happened to it, and when.
 *
 * It joins calls and Braket's own events by the ARN of the resource.
 *
 * - Calls and events may come in any order, late, more than once, or not at all.
 * - Each state comes once. A state or a time without an event is absent.
 * - `queueMs` and `runMs` need the event of `RUNNING`, which can be missing (observed).
 * - No state follows an end. Events that contradict it are in `contradictions`.
 * - A resource that only refused calls name has a timeline too. It may belong to another account.
 * - Device status events and unrecognized events are ignored.
 *
 * The guide on spend has the evidence for each part.
 *
 * @example
 * const { tasks: [task] } = timelinesOf([event], [stateChange]);
 * task.created.by.label; // => "mira@example.com as QuantumResearcher"
 * task.states.map(({ status }) => status); // => ["COMPLETED"]
 * task.endedAt.toISOString(); // => "2026-03-03T09:33:44.735Z"
 * task.queueMs; // => undefined
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function timelinesOf(events: Iterable<BraketEvent>, stateChanges: Iterable<BraketStateChange>): Timelines {
  const calls = dedupe(events).events;
  const tags: Tags = new Map(tagsInEffect(calls).map((resource) => [resource.arn, resource.tags]));
  const stories = storiesOf(calls, stateChanges);
  const ofKind = (kind: Story["kind"]) => [...stories.values()].filter((story) => story.kind === kind);
  const runs = { tasks: ofKind("quantum-task").map((story) => taskOf(story, tags)), jobs: ofKind("hybrid-job") };
  const jobs = runs.jobs.map((story) => ({ kind: "hybrid-job" as const, ...runOf(story, tags) }));
  const jobOf = jobOfTasks(runs.tasks, jobs);
  const tasks = runs.tasks.map((task): TaskTimeline => {
    const job = jobOf.get(task.arn);
    return { ...task, ...(job && { job }) };
  });
  const members = new Map<string, string[]>();
  for (const { arn, job } of tasks.sort(byFirstTime)) {
    if (job?.arn !== undefined) members.set(job.arn, [...(members.get(job.arn) ?? []), arn]);
  }
  return {
    tasks,
    jobs: jobs.map((job): JobTimeline => ({ ...job, tasks: members.get(job.arn) ?? [] })).sort(byFirstTime),
    spendingLimits: ofKind("spending-limit")
      .map(limitOf)
      .sort((left, right) => compare(left.arn, right.arn)),
  };
}

function storiesOf(calls: readonly BraketEvent[], stateChanges: Iterable<BraketStateChange>): Map<string, Story> {
  const stories = new Map<string, Story>();
  for (const history of historiesOf(calls)) {
    const { kind, arn, id } = history;
    stories.set(arn, { kind, arn, id, history, changes: [] });
  }
  for (const change of stateChanges) {
    const subject = subjectOf(change);
    const parsed = subject && parseBraketArn(subject.arn);
    if (subject === undefined || parsed === undefined || parsed.kind === "device" || parsed.kind === "other") continue;
    const story = stories.get(subject.arn) ?? { kind: parsed.kind, arn: subject.arn, id: parsed.id, changes: [] };
    stories.set(subject.arn, story);
    story.changes.push(change);
  }
  return stories;
}

function taskOf(story: Story, tags: Tags): Omit<TaskTimeline, "job"> {
  const run = runOf(story, tags);
  const changes = run.states.flatMap((state) => state.changes);
  const call = run.created?.event;
  const asked = call && operationOf(call)?.shots;
  const shots = call && asked !== undefined ? numberAt(call, asked) : undefined;
  return definedParts<Omit<TaskTimeline, "job">>({
    kind: "quantum-task",
    device: (call && deviceOf(call)) ?? deviceIn(changes),
    shots: shots ?? changes.map(shotsOf).find((count) => count !== undefined),
    ...whole(run),
  });
}

function runOf({ arn, id, history, changes }: Story, tags: Tags): RunTimeline {
  const { states, end, contradictions } = orderedStates(changes as (TaskStateChange | JobStateChange)[]);
  const told = states.flatMap((state) => state.changes).map(stateTimesOf);
  const { created: call, cancelled: cancelCall, events = [] } = history ?? {};
  const timeIn = (status: string) => states.find((state) => state.status === status)?.at;
  const createdAt = earliest(told.map((times) => times.createdAt)) ?? timeIn("CREATED") ?? (call && timeOf(call.event));
  const startedAt = earliest(told.map((times) => times.startedAt)) ?? timeIn("RUNNING");
  const endedAt = end && (earliest(end.changes.map((change) => stateTimesOf(change).endedAt)) ?? end.at);
  return definedParts<RunTimeline>({
    arn,
    id,
    created: call && { ...call, from: sourceOf(call.event), with: clientOf(call.event) },
    events,
    states,
    end,
    createdAt,
    startedAt,
    endedAt,
    queueMs: between(createdAt, startedAt),
    runMs: between(startedAt, endedAt),
    cancelCall,
    tags: tags.get(arn),
    contradictions,
  });
}

/** The same timeline, typed as `definedParts` needs it: with every member present. */
function whole(run: RunTimeline): { [K in keyof RunTimeline]-?: RunTimeline[K] | undefined } & RunTimeline {
  return run as { [K in keyof RunTimeline]-?: RunTimeline[K] | undefined } & RunTimeline;
}

function limitOf({ arn, id, history, changes }: Story): SpendingLimitTimeline {
  const calls = history?.events.filter((event) => event.errorCode === undefined && !isReadOnly(event)) ?? [];
  const spends = inTime(changes as SpendingLimitSpendChange[]);
  return definedParts<SpendingLimitTimeline>({
    kind: "spending-limit",
    arn,
    id,
    device: (history?.created && deviceOf(history.created.event)) ?? deviceIn(spends),
    history: calls.map((event) => ({ event, by: principalOf(event) })),
    spend: spends.map((change) => {
      const task = parseBraketArn(change.detail.quantumTaskArn);
      return definedParts<SpendStep>({
        at: stateTimesOf(change).at,
        spend: spendOf(change) ?? {},
        task: task && formatBraketArn(task),
        change,
      });
    }),
  });
}

/** Returns the device that the events name. */
function deviceIn(changes: readonly BraketStateChange[]): EventDevice | undefined {
  const text = changes.map(({ detail }) => memberOf(detail, "deviceArn")).find(isVisibleText);
  if (text === undefined) return undefined;
  const device = readDevice(text);
  const known = device.arn === undefined ? undefined : knownDevice(device.arn);
  return { ...device, ...(known && { known }) };
}

function earliest(times: readonly (Date | undefined)[]): Date | undefined {
  return times.filter((time) => time !== undefined).sort((left, right) => left.getTime() - right.getTime())[0];
}

/** The time of a state is to the second. So it may be up to a second before a time in milliseconds. */
const RESOLUTION = 1000;

/** Returns the milliseconds between two times. Undefined if the end is before the start by a second or more. */
function between(from: Date | undefined, to: Date | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const time = to.getTime() - from.getTime();
  return time <= -RESOLUTION ? undefined : Math.max(0, time);
}

function byFirstTime(left: RunTimeline, right: RunTimeline): number {
  return compare(firstTimeOf(left), firstTimeOf(right)) || compare(left.arn, right.arn);
}

function firstTimeOf({ createdAt, events, states }: RunTimeline): number {
  const [call] = events;
  const time = createdAt ?? (call && timeOf(call)) ?? states[0]?.at;
  return time?.getTime() ?? Infinity;
}
