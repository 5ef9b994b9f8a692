import type { Client } from "../../accessors/clientOf.js";
import type { EventDevice } from "../../accessors/deviceOf.js";
import type { Source } from "../../accessors/sourceOf.js";
import type { BraketEvent } from "../../events/event.js";
import type { JobStateChange, SpendingLimitSpendChange, TaskStateChange } from "../../generated/stateChangeTypes.js";
import type { Spend } from "../../stateChanges/spendOf.js";
import type { BraketStateChange } from "../../stateChanges/stateChange.js";
import type { HistoryStep } from "../historiesOf.js";

/** A state of a task or a job, and the time at which it began. */
export interface TimelineState {
  /** The status, as in the events. */
  readonly status: string;
  /** The time of its earliest event, UTC, to the second. Absent if no event has a time. */
  readonly at?: Date;
  /** The events with this status, in the order of time, without copies. */
  readonly changes: readonly (TaskStateChange | JobStateChange)[];
}

/** The call that made a task or a job. */
export interface TimelineCreation extends HistoryStep {
  /** The source of the call. */
  readonly from: Source;
  /** The client that made the call. */
  readonly with: Client;
}

/** What is known of a task or a job from calls and from Braket's own events. */
export interface RunTimeline {
  /** The ARN, decoded. */
  readonly arn: string;
  /** The id at the end of the ARN. */
  readonly id: string;
  /** The successful call that made it. Absent if it is not among the calls. */
  readonly created?: TimelineCreation;
  /** The calls that name it, in the order of time, without copies. */
  readonly events: readonly BraketEvent[];
  /** The states from Braket's own events, in their order. A state without an event is missing. */
  readonly states: readonly TimelineState[];
  /** The terminal state, which is the last of `states`. Absent if no event has one. */
  readonly end?: TimelineState;
  /** The time at which it was made: from the events, or else from the call. */
  readonly createdAt?: Date;
  /** The time at which it began to run. Absent if no event has it. */
  readonly startedAt?: Date;
  /** The time at which it ended. Absent if no event has it. */
  readonly endedAt?: Date;
  /** The time in the queue, from `createdAt` to `startedAt`, in milliseconds, correct to a second. */
  readonly queueMs?: number;
  /** The run time, from `startedAt` to `endedAt`, in milliseconds, correct to a second. */
  readonly runMs?: number;
  /** The first successful call that cancelled it. `end` shows whether it was in time. */
  readonly cancelCall?: HistoryStep;
  /** The tags in effect after the last call. Absent if no call has tags. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The events that contradict the end: a second end, or a state after the end. They are not in `states`. */
  readonly contradictions: readonly BraketStateChange[];
}

/**
 * The hybrid job that sent a task. No record of a task names its job, so the job is inferred from this evidence:
 *
 * - `job-token`: the call has a job token, which only tasks inside a job have (observed). Tasks with the same token have the same job.
 * - `role-session`: a job has the role of the caller, and it existed when the task was made (inferred).
 */
export interface TaskJob {
  /** The evidence. */
  readonly evidence: readonly ("job-token" | "role-session")[];
  /** The ARN of the job. Absent if no job fits, or more than one. */
  readonly arn?: string;
  /** The ARNs of the jobs that fit by role and time. */
  readonly candidates: readonly string[];
}

/** What is known of a quantum task. */
export interface TaskTimeline extends RunTimeline {
  /** The kind of resource. */
  readonly kind: "quantum-task";
  /** The device. Absent if neither the call nor an event names it. */
  readonly device?: EventDevice;
  /** The requested number of shots. */
  readonly shots?: number;
  /** The job that sent it. Absent without evidence of a job. */
  readonly job?: TaskJob;
}

/** What is known of a hybrid job. */
export interface JobTimeline extends RunTimeline {
  /** The kind of resource. */
  readonly kind: "hybrid-job";
  /** The ARNs of its tasks: those whose `job.arn` is this job. */
  readonly tasks: readonly string[];
}

/** The spend under a limit at one time. */
export interface SpendStep {
  /** The time, UTC, to the second. Absent if the event has none. */
  readonly at?: Date;
  /** The spend in US dollars, as AWS counts it. */
  readonly spend: Spend;
  /** The ARN of the task that changed the spend. */
  readonly task?: string;
  /** The event. */
  readonly change: SpendingLimitSpendChange;
}

/** What is known of a spending limit. */
export interface SpendingLimitTimeline {
  /** The kind of resource. */
  readonly kind: "spending-limit";
  /** The ARN, decoded. */
  readonly arn: string;
  /** The id at the end of the ARN. */
  readonly id: string;
  /** The device that the limit is for. Absent if neither a call nor an event names it. */
  readonly device?: EventDevice;
  /** The successful calls that made, changed or deleted it, in the order of time. */
  readonly history: readonly HistoryStep[];
  /** The spend, in the order of time, without copies. */
  readonly spend: readonly SpendStep[];
}

/** What is known of the tasks, jobs and spending limits in calls and in Braket's own events. */
export interface Timelines {
  /** The quantum tasks, in the order of their first times. */
  readonly tasks: readonly TaskTimeline[];
  /** The hybrid jobs, in the order of their first times. */
  readonly jobs: readonly JobTimeline[];
  /** The spending limits, in the order of their ARNs. */
  readonly spendingLimits: readonly SpendingLimitTimeline[];
}
