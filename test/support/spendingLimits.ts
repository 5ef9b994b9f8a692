import { type BraketEvent, parseBraketEvent } from "../../src/entries/index.js";
import { minimalRecord, type TestRecord } from "./records.js";

export const ACCOUNT = "111122223333";
export const DEVICE = "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q";
export const GARNET = "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet";

/** The ARN of a spending limit by a short name. */
export const limitArn = (name: string) => `arn:aws:braket:us-west-1:${ACCOUNT}:spending-limit/${name}`;

let made = 0;

/** An event of the account at a time of 7 September 2026, written `10:00:00`. */
export function callAt(time: string, eventName: string, members: TestRecord = {}): BraketEvent {
  const at = { eventTime: `2026-09-07T${time}Z`, eventID: String(made++).padStart(6, "0"), recipientAccountId: ACCOUNT };
  return parseBraketEvent(minimalRecord(eventName, { ...at, awsRegion: "us-west-1", ...members }));
}

/** A limit is created. */
export function limitSet(time: string, limit: string, parameters: TestRecord = {}, members: TestRecord = {}): BraketEvent {
  const requestParameters = { deviceArn: DEVICE, spendingLimit: "25.00", ...parameters };
  return callAt(time, "CreateSpendingLimit", {
    requestParameters,
    responseElements: { spendingLimitArn: limitArn(limit) },
    ...members,
  });
}

/** A limit is updated. */
export function limitUpdated(time: string, limit: string, parameters: TestRecord, members: TestRecord = {}): BraketEvent {
  return callAt(time, "UpdateSpendingLimit", {
    requestParameters: { spendingLimitArn: limitArn(limit), ...parameters },
    ...members,
  });
}

/** A limit is deleted. */
export function limitDeleted(time: string, limit: string, members: TestRecord = {}): BraketEvent {
  return callAt(time, "DeleteSpendingLimit", { requestParameters: { spendingLimitArn: limitArn(limit) }, ...members });
}

/** A quantum task is made on the device of the limits. */
export function taskMade(time: string, parameters: TestRecord = {}, members: TestRecord = {}): BraketEvent {
  return callAt(time, "CreateQuantumTask", {
    requestParameters: { deviceArn: DEVICE, shots: 100, ...parameters },
    responseElements: { quantumTaskArn: `arn:aws:braket:us-west-1:${ACCOUNT}:quantum-task/t` },
    ...members,
  });
}

/** A time of 7 September 2026. */
export const at = (time: string) => new Date(`2026-09-07T${time}Z`);
