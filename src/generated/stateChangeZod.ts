// Written by `npm run generate` from src/schemas/. Do not edit.

import { stateChanges } from "../schemas/index.js";
import { routed } from "../schemas/routed.js";
import { issuesOfStateChange } from "../stateChanges/parseBraketStateChange.js";
import type * as types from "./stateChangeTypes.js";

/** What a `Braket Device Status Change` event tells. */
export const DeviceStatusChangeDetailSchema = stateChanges.DeviceStatusChange.detail;

/** A `Braket Device Status Change` event; the same object comes out. */
export const DeviceStatusChangeSchema = /* @__PURE__ */ routed<types.DeviceStatusChange>((value) =>
  issuesOfStateChange(value, "Braket Device Status Change"),
);

/** What a `Braket Job State Change` event tells. */
export const JobStateChangeDetailSchema = stateChanges.JobStateChange.detail;

/** A `Braket Job State Change` event; the same object comes out. */
export const JobStateChangeSchema = /* @__PURE__ */ routed<types.JobStateChange>((value) =>
  issuesOfStateChange(value, "Braket Job State Change"),
);

/** What a `Braket QPU Status Change` event tells. */
export const QpuStatusChangeDetailSchema = stateChanges.QpuStatusChange.detail;

/** A `Braket QPU Status Change` event; the same object comes out. */
export const QpuStatusChangeSchema = /* @__PURE__ */ routed<types.QpuStatusChange>((value) =>
  issuesOfStateChange(value, "Braket QPU Status Change"),
);

/** What a `Braket Spending Limit Spend Change` event tells. */
export const SpendingLimitSpendChangeDetailSchema = stateChanges.SpendingLimitSpendChange.detail;

/** A `Braket Spending Limit Spend Change` event; the same object comes out. */
export const SpendingLimitSpendChangeSchema = /* @__PURE__ */ routed<types.SpendingLimitSpendChange>((value) =>
  issuesOfStateChange(value, "Braket Spending Limit Spend Change"),
);

/** What a `Braket Task State Change` event tells. */
export const TaskStateChangeDetailSchema = stateChanges.TaskStateChange.detail;

/** A `Braket Task State Change` event; the same object comes out. */
export const TaskStateChangeSchema = /* @__PURE__ */ routed<types.TaskStateChange>((value) =>
  issuesOfStateChange(value, "Braket Task State Change"),
);
