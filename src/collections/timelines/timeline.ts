import type { Client } from "../../accessors/clientOf.js";
import type { EventDevice } from "../../accessors/deviceOf.js";
import type { Source } from "../../accessors/sourceOf.js";
import type { BraketEvent } from "../../events/event.js";
import type { JobStateChange, SpendingLimitSpendChange, TaskStateChange } from "../../generated/stateChangeTypes.js";
import type { Spend } from "../../stateChanges/spendOf.js";
import type { BraketStateChange } from "../../stateChanges/stateChange.js";
import type { HistoryStep } from "../historiesOf.js";

/** A state of a task or a job, and when it came into it. */
export interface TimelineState {
  /** The status, as the events spell it. */
  readonly status: string;
  /** The time of its earliest event, UTC, to the second; absent where no event tells one. */
  readonly at?: Date;
  /** The events that tell it, in the order of time, without copies. */
  readonly changes: readonly (TaskStateChange | JobStateChange)[];
}

/** The call that made a task or a job. */
export interface TimelineCreation extends HistoryStep {
  /** Where the call came from. */
  readonly from: Source;
  /** What the call was made with. */
  readonly with: Client;
}

/** What is known of a task or a job from calls and from Braket's own events. */
export interface RunTimeline {
  /** The ARN, decoded. */
  readonly arn: string;
  /** The id at the end of the ARN. */
  readonly id: string;
  /** The successful call that made it; absent when it is not among the events. */
  readonly created?: TimelineCreation;
  /** The calls that name it, in the order of time, without copies. */
  readonly events: readonly BraketEvent[];
  /** The states that Braket's own events tell, in their order. A state without an event is not here. */
  readonly states: readonly TimelineState[];
  /** The last of the states where it is one that nothing leaves; absent where no event tells the end. */
  readonly end?: TimelineState;
  /** The time at which it was made: as the events tell it, else that of the call. */
  readonly createdAt?: Date;
  /** The time at which it began to run; absent where no event tells it. */
  readonly startedAt?: Date;
  /** The time at which it ended; absent where no event tells it. */
  readonly endedAt?: Date;
  /** The time in the queue, from `createdAt` to `startedAt`, in milliseconds, correct to a second. */
  readonly queueMs?: number;
  /** The run time, from `startedAt` to `endedAt`, in milliseconds, correct to a second. */
  readonly runMs?: number;
  /** The first successful call that cancelled it. Whether it was in time, `end` tells. */
  readonly cancelCall?: HistoryStep;
  /** The tags in effect after the last call; absent where no call tells any. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The events that contradict the end: a second end, or a state after the end. They are in no state. */
  readonly contradictions: readonly BraketStateChange[];
}

/**
 * The hybrid job that sent a task, as far as the records tell. No record of a task names its job, so it is inferred.
 *
 * - `job-token`: the call has a job token, which only tasks inside a job have (observed). Tasks with the same token have the same job.
 * - `role-session`: a session of the role that was passed to a job made the task, while the job existed (inferred).
 */
export interface TaskJob {
  /** The evidence. */
  readonly evidence: readonly ("job-token" | "role-session")[];
  /** The ARN of the job; absent where no job or more than one fits. */
  readonly arn?: string;
  /** The ARNs of the jobs that fit by role and time. */
  readonly candidates: readonly string[];
}

/** What is known of a quantum task. */
export interface TaskTimeline extends RunTimeline {
  /** The kind of resource. */
  readonly kind: "quantum-task";
  /** The device; absent where neither the call nor an event tells it. */
  readonly device?: EventDevice;
  /** The number of shots that were asked for. */
  readonly shots?: number;
  /** The job that sent it; absent where nothing points to one. */
  readonly job?: TaskJob;
}

/** What is known of a hybrid job. */
export interface JobTimeline extends RunTimeline {
  /** The kind of resource. */
  readonly kind: "hybrid-job";
  /** The ARNs of the tasks of which this is the job, by the evidence in `TaskTimeline.job`. */
  readonly tasks: readonly string[];
}

/** The spend under a limit at one time. */
export interface SpendStep {
  /** The time, UTC, to the second; absent where the event has none. */
  readonly at?: Date;
  /** The figures, in US dollars: AWS's own. */
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
  /** The device that the limit is for; absent where neither a call nor an event tells it. */
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
