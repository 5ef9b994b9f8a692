import { type BraketEvent, parseBraketEvent } from "../../src/entries/index.js";
import { type BraketStateChange, parseBraketStateChange } from "../../src/entries/stateChanges.js";
import { fixtureRecord } from "./fixtures.js";

const ACCOUNT = "444455556666";
export const DEVICE = "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q";
export const SIMULATOR = "arn:aws:braket:::device/quantum-simulator/amazon/sv1";

export const taskArn = (id: string) => `arn:aws:braket:us-west-1:${ACCOUNT}:quantum-task/${id}`;
export const jobArn = (id: string) => `arn:aws:braket:us-west-1:${ACCOUNT}:job/${id}`;
export const limitArn = (id: string) => `arn:aws:braket:us-west-1:${ACCOUNT}:spending-limit/${id}`;

/** The start of all stories. */
const START = Date.parse("2026-09-07T08:00:00Z");

/** A time so many seconds after the start, to the second. */
export function at(seconds: number): string {
  return new Date(START + Math.floor(seconds) * 1000).toISOString().replace(".000Z", "Z");
}

/** The same to the millisecond. */
function exactly(seconds: number): string {
  return new Date(START + Math.round(seconds * 1000)).toISOString();
}

let counter = 0;
function nextId(): string {
  counter++;
  return `9c1f0a2b-0000-4000-8000-${String(counter).padStart(12, "0")}`;
}

type Members = Record<string, unknown>;

/** Braket's own event about a task. */
export function taskChange(
  id: string,
  status: string,
  seconds: number,
  detail: Members = {},
  event: Members = {},
): BraketStateChange {
  const isEnd = ["COMPLETED", "FAILED", "CANCELLED"].includes(status);
  return parseBraketStateChange({
    version: "0",
    id: nextId(),
    "detail-type": "Braket Task State Change",
    source: "aws.braket",
    account: ACCOUNT,
    time: at(seconds),
    region: "us-west-1",
    resources: [taskArn(id)],
    detail: {
      quantumTaskArn: taskArn(id),
      status,
      deviceArn: DEVICE,
      shots: "10000",
      eventName: status === "CREATED" ? "INSERT" : "MODIFY",
      ...(isEnd && { endedAt: exactly(seconds) }),
      ...detail,
    },
    ...event,
  });
}

/** Braket's own event about a hybrid job. */
export function jobChange(id: string, status: string, seconds: number, detail: Members = {}): BraketStateChange {
  return parseBraketStateChange({
    id: nextId(),
    "detail-type": "Braket Job State Change",
    source: "aws.braket",
    account: ACCOUNT,
    time: at(seconds),
    detail: { jobArn: jobArn(id), status, ...detail },
  });
}

/** Braket's own event about a spending limit. */
export function spendChange(id: string, total: string, queued: string, seconds: number, task?: string): BraketStateChange {
  return parseBraketStateChange({
    id: nextId(),
    "detail-type": "Braket Spending Limit Spend Change",
    source: "aws.braket",
    account: ACCOUNT,
    time: at(seconds),
    detail: {
      spendingLimitArn: limitArn(id),
      deviceArn: DEVICE,
      spendingLimit: "25.00",
      totalSpend: total,
      queuedSpend: queued,
      timePeriod: { startAt: START, endAt: 4922726400000 },
      ...(task !== undefined && { quantumTaskArn: taskArn(task) }),
    },
  });
}

interface CallOptions {
  readonly seconds: number;
  readonly user?: string;
  /** The name of a role whose session makes the call. */
  readonly role?: string;
  readonly request?: Members;
}

function call(fixture: string, { seconds, user = "mira", role, request }: CallOptions, response: Members): BraketEvent {
  const record = fixtureRecord(fixture);
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/service-role/${role}`;
  const userIdentity =
    role === undefined
      ? {
          type: "IAMUser",
          arn: `arn:aws:iam::${ACCOUNT}:user/${user}`,
          accountId: ACCOUNT,
          userName: user,
          principalId: `AIDA${user}`,
        }
      : {
          type: "AssumedRole",
          arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/session`,
          accountId: ACCOUNT,
          principalId: "AROAEXAMPLE:session",
          sessionContext: {
            sessionIssuer: { type: "Role", arn: roleArn, accountId: ACCOUNT, userName: role, principalId: "AROAEXAMPLE" },
          },
        };
  return parseBraketEvent({
    ...record,
    eventID: nextId(),
    eventTime: at(seconds),
    recipientAccountId: ACCOUNT,
    userIdentity,
    requestParameters: { ...(record.requestParameters as Members), ...request },
    responseElements: response,
  });
}

/** A call that made a task of 10,000 shots. */
export function createTask(id: string, options: CallOptions): BraketEvent {
  const request = {
    deviceArn: DEVICE,
    shots: 10_000,
    tags: undefined,
    associations: undefined,
    jobToken: undefined,
    ...options.request,
  };
  return call("CreateQuantumTask/success", { ...options, request }, { quantumTaskArn: taskArn(id) });
}

/** A call that made a hybrid job, to which it passed the role `jobs`. */
export function createJob(id: string, options: CallOptions): BraketEvent {
  const request = { roleArn: `arn:aws:iam::${ACCOUNT}:role/service-role/jobs`, tags: undefined, ...options.request };
  return call("CreateJob/success", { ...options, request }, { jobArn: jobArn(id) });
}

/** A call that asked to cancel a task. */
export function cancelTask(id: string, options: CallOptions): BraketEvent {
  const quantumTaskArn = encodeURIComponent(taskArn(id));
  return call(
    "CancelQuantumTask/success",
    { ...options, request: { quantumTaskArn } },
    { quantumTaskArn, cancellationStatus: "CANCELLING" },
  );
}

/** The calls that made, changed and deleted a spending limit. */
export function limitCalls(id: string, seconds: number): BraketEvent[] {
  const spendingLimitArn = limitArn(id);
  return [
    call("CreateSpendingLimit/success", { seconds, request: { deviceArn: DEVICE } }, { spendingLimitArn }),
    call("UpdateSpendingLimit/success", { seconds: seconds + 60, user: "jonas", request: { spendingLimitArn } }, {}),
    call("DeleteSpendingLimit/success", { seconds: seconds + 600, user: "jonas", request: { spendingLimitArn } }, {}),
  ];
}
