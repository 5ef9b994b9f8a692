// Written by `npm run generate` from src/schemas/. Do not edit.

import type { JobPrimaryStatus, JsonObject, QuantumTaskStatus, Timestamp } from "./types.js";

/** The kinds of change of a quantum task. AWS adds values without notice, so any string is accepted. */
export type StateChangeEventName = "INSERT" | "MODIFY" | (string & {});

/** What all of Braket's own EventBridge events have in common. */
export interface StateChangeFields {
  /** The version of EventBridge's own format, `0` today. */
  version?: string | null | undefined;
  /** The id of the event: a copy that is delivered again has the same one. */
  id?: string | null | undefined;
  /** The account in which it happened, 12 digits. */
  account?: string | null | undefined;
  /** The time at which it happened, ISO 8601, UTC, to the second. */
  time?: string | null | undefined;
  /** The AWS Region in which it happened. */
  region?: string | null | undefined;
  /** The ARNs of the resources that the event is about. */
  resources?: string[] | null | undefined;
  /** The name of the replay; absent where the event does not come from an archive. */
  "replay-name"?: string | null | undefined;
}

/** An object whose members no source describes. */
export type DeviceStatusChangeDetail = JsonObject;

/** What a `Braket Job State Change` event tells. */
export type JobStateChangeDetail = {
  /** The ARN of the hybrid job. */
  jobArn: string;
  /** The new state of the job. */
  status: JobPrimaryStatus;
  /** The time at which the job started; its format is uncertain. */
  startedAt?: Timestamp | null | undefined;
  /** The time at which the job ended; its format is uncertain. */
  endedAt?: Timestamp | null | undefined;
};

/** An object whose members no source describes. */
export type QpuStatusChangeDetail = JsonObject;

/** What a `Braket Spending Limit Spend Change` event tells. */
export type SpendingLimitSpendChangeDetail = {
  /** The ARN of the spending limit. */
  spendingLimitArn: string;
  /** The ARN of the quantum task that changed the spend. */
  quantumTaskArn?: string | null | undefined;
  /** The ARN of the device of the limit. */
  deviceArn?: string | null | undefined;
  /** The limit in US dollars, as text with two decimals. */
  spendingLimit?: string | null | undefined;
  /** The spend so far in US dollars, as text. */
  totalSpend?: string | null | undefined;
  /** The estimated spend of tasks that have not ended, in US dollars, as text. */
  queuedSpend?: string | null | undefined;
  /** The time period of the limit. */
  timePeriod?: SpendTimePeriod | null | undefined;
};

/** The time period of a spending limit, in milliseconds since 1970. */
export interface SpendTimePeriod {
  /** The start, UTC, in milliseconds since 1970; the API uses seconds. */
  startAt?: number | null | undefined;
  /** The end, UTC, in milliseconds since 1970; the API uses seconds. */
  endAt?: number | null | undefined;
}

/** What a `Braket Task State Change` event tells. */
export type TaskStateChangeDetail = {
  /** The ARN of the quantum task. */
  quantumTaskArn: string;
  /** The new state of the task. */
  status: QuantumTaskStatus;
  /** The ARN of the device on which the task runs. */
  deviceArn?: string | null | undefined;
  /** The number of shots: AWS documents a number and shows text. `shotsOf` gives a number. */
  shots?: number | string | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The directory of the results in that bucket. */
  outputS3Directory?: string | null | undefined;
  /** The time at which the task was created, ISO 8601, UTC, to the millisecond. */
  createdAt?: string | null | undefined;
  /** The time at which the task ended, ISO 8601, UTC, to the millisecond; absent before its end. */
  endedAt?: string | null | undefined;
  /** The kind of change: `INSERT` with the status `CREATED`, else `MODIFY`. */
  eventName?: StateChangeEventName | null | undefined;
};

/** The types of the events that this version models. */
export type BraketStateChangeType =
  | "Braket Device Status Change"
  | "Braket Job State Change"
  | "Braket QPU Status Change"
  | "Braket Spending Limit Spend Change"
  | "Braket Task State Change";

/** The status of a device changed. AWS documents the name of the event only, so every member of its detail is uncertain. Its type is documented, its detail uncertain. */
export interface DeviceStatusChange extends StateChangeFields {
  /** The sender. */
  source: "aws.braket";
  /** The type of the event. */
  "detail-type": "Braket Device Status Change";
  /** What happened. */
  detail?: DeviceStatusChangeDetail | null | undefined;
}

/** A hybrid job changed its state. Its type is documented, its detail observed. */
export interface JobStateChange extends StateChangeFields {
  /** The sender. */
  source: "aws.braket";
  /** The type of the event. */
  "detail-type": "Braket Job State Change";
  /** What happened. */
  detail: JobStateChangeDetail;
}

/** The status of a quantum processor changed. AWS documents the name of the event only, so every member of its detail is uncertain. Its type is documented, its detail uncertain. */
export interface QpuStatusChange extends StateChangeFields {
  /** The sender. */
  source: "aws.braket";
  /** The type of the event. */
  "detail-type": "Braket QPU Status Change";
  /** What happened. */
  detail?: QpuStatusChangeDetail | null | undefined;
}

/** The spend under a spending limit changed, because of a quantum task. Its type is documented, its detail documented. */
export interface SpendingLimitSpendChange extends StateChangeFields {
  /** The sender. */
  source: "aws.braket";
  /** The type of the event. */
  "detail-type": "Braket Spending Limit Spend Change";
  /** What happened. */
  detail: SpendingLimitSpendChangeDetail;
}

/** A quantum task was created, or changed its state. Its type is documented, its detail documented. */
export interface TaskStateChange extends StateChangeFields {
  /** The sender. */
  source: "aws.braket";
  /** The type of the event. */
  "detail-type": "Braket Task State Change";
  /** What happened. */
  detail: TaskStateChangeDetail;
}

/** The modelled events, by type. */
export interface StateChangesByType {
  "Braket Device Status Change": DeviceStatusChange;
  "Braket Job State Change": JobStateChange;
  "Braket QPU Status Change": QpuStatusChange;
  "Braket Spending Limit Spend Change": SpendingLimitSpendChange;
  "Braket Task State Change": TaskStateChange;
}
