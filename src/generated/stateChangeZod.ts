// Written by `npm run generate` from src/schemas/. Do not edit.

import { routed } from "../schemas/routed.js";
import { DeviceStatusChange } from "../schemas/stateChanges/DeviceStatusChange.js";
import { JobStateChange } from "../schemas/stateChanges/JobStateChange.js";
import { QpuStatusChange } from "../schemas/stateChanges/QpuStatusChange.js";
import { SpendingLimitSpendChange } from "../schemas/stateChanges/SpendingLimitSpendChange.js";
import { TaskStateChange } from "../schemas/stateChanges/TaskStateChange.js";
import { issuesOfStateChange } from "../stateChanges/parseBraketStateChange.js";
import type * as types from "./stateChangeTypes.js";

/** The schema of the detail of a `Braket Device Status Change` event. */
export const DeviceStatusChangeDetailSchema = DeviceStatusChange.detail;

/** The schema of a `Braket Device Status Change` event. It returns the same object. */
export const DeviceStatusChangeSchema = /* @__PURE__ */ routed<types.DeviceStatusChange>((value) =>
  issuesOfStateChange(value, "Braket Device Status Change"),
);

/** The schema of the detail of a `Braket Job State Change` event. */
export const JobStateChangeDetailSchema = JobStateChange.detail;

/** The schema of a `Braket Job State Change` event. It returns the same object. */
export const JobStateChangeSchema = /* @__PURE__ */ routed<types.JobStateChange>((value) =>
  issuesOfStateChange(value, "Braket Job State Change"),
);

/** The schema of the detail of a `Braket QPU Status Change` event. */
export const QpuStatusChangeDetailSchema = QpuStatusChange.detail;

/** The schema of a `Braket QPU Status Change` event. It returns the same object. */
export const QpuStatusChangeSchema = /* @__PURE__ */ routed<types.QpuStatusChange>((value) =>
  issuesOfStateChange(value, "Braket QPU Status Change"),
);

/** The schema of the detail of a `Braket Spending Limit Spend Change` event. */
export const SpendingLimitSpendChangeDetailSchema = SpendingLimitSpendChange.detail;

/** The schema of a `Braket Spending Limit Spend Change` event. It returns the same object. */
export const SpendingLimitSpendChangeSchema = /* @__PURE__ */ routed<types.SpendingLimitSpendChange>((value) =>
  issuesOfStateChange(value, "Braket Spending Limit Spend Change"),
);

/** The schema of the detail of a `Braket Task State Change` event. */
export const TaskStateChangeDetailSchema = TaskStateChange.detail;

/** The schema of a `Braket Task State Change` event. It returns the same object. */
export const TaskStateChangeSchema = /* @__PURE__ */ routed<types.TaskStateChange>((value) =>
  issuesOfStateChange(value, "Braket Task State Change"),
);
