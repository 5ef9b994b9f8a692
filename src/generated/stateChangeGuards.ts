// Written by `npm run generate` from src/schemas/. Do not edit.

import type { BraketStateChange } from "../stateChanges/stateChange.js";
import type {
  DeviceStatusChange,
  JobStateChange,
  QpuStatusChange,
  SpendingLimitSpendChange,
  TaskStateChange,
} from "./stateChangeTypes.js";

/** Tests whether an event is a `Braket Device Status Change`. It only compares the type. */
export function isDeviceStatusChange(change: BraketStateChange): change is DeviceStatusChange {
  return change["detail-type"] === "Braket Device Status Change";
}

/** Tests whether an event is a `Braket Job State Change`. It only compares the type. */
export function isJobStateChange(change: BraketStateChange): change is JobStateChange {
  return change["detail-type"] === "Braket Job State Change";
}

/** Tests whether an event is a `Braket QPU Status Change`. It only compares the type. */
export function isQpuStatusChange(change: BraketStateChange): change is QpuStatusChange {
  return change["detail-type"] === "Braket QPU Status Change";
}

/** Tests whether an event is a `Braket Spending Limit Spend Change`. It only compares the type. */
export function isSpendingLimitSpendChange(change: BraketStateChange): change is SpendingLimitSpendChange {
  return change["detail-type"] === "Braket Spending Limit Spend Change";
}

/** Tests whether an event is a `Braket Task State Change`. It only compares the type. */
export function isTaskStateChange(change: BraketStateChange): change is TaskStateChange {
  return change["detail-type"] === "Braket Task State Change";
}
