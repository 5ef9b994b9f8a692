import { describe, expectTypeOf, it } from "vitest";
import type { BraketEvent } from "../../src/entries/index.js";
import {
  type BraketStateChange,
  type BraketStateChangeOf,
  type DeviceStatusChange,
  isSpendingLimitSpendChange,
  isTaskStateChange,
  isUnrecognizedStateChange,
  type JobStateChange,
  type QpuStatusChange,
  type SpendingLimitSpendChange,
  safeParseBraketStateChange,
  type TaskStateChange,
  type UnrecognizedStateChange,
} from "../../src/entries/stateChanges.js";

declare const change: BraketStateChange;

describe("Braket's own events", () => {
  it("narrow by their type, and the rest is unrecognized", () => {
    switch (change["detail-type"]) {
      case "Braket Task State Change":
        expectTypeOf(change).toEqualTypeOf<TaskStateChange>();
        expectTypeOf(change.detail.quantumTaskArn).toEqualTypeOf<string>();
        expectTypeOf(change.detail.shots).toEqualTypeOf<number | string | null | undefined>();
        break;
      case "Braket Job State Change":
        expectTypeOf(change).toEqualTypeOf<JobStateChange>();
        expectTypeOf(change.detail.jobArn).toEqualTypeOf<string>();
        break;
      case "Braket Spending Limit Spend Change":
        expectTypeOf(change).toEqualTypeOf<SpendingLimitSpendChange>();
        expectTypeOf(change.detail.spendingLimitArn).toEqualTypeOf<string>();
        expectTypeOf(change.detail.timePeriod?.startAt).toEqualTypeOf<number | null | undefined>();
        break;
      case "Braket Device Status Change":
        expectTypeOf(change).toEqualTypeOf<DeviceStatusChange>();
        break;
      case "Braket QPU Status Change":
        expectTypeOf(change).toEqualTypeOf<QpuStatusChange>();
        break;
      default:
        expectTypeOf(change).toEqualTypeOf<UnrecognizedStateChange>();
        expectTypeOf(change["detail-type"]).toExtend<string>();
    }
  });

  it("have open statuses", () => {
    const status: TaskStateChange["detail"]["status"] = "PAUSED";
    expectTypeOf(status).toBeString();
    // @ts-expect-error a member that no source describes is a mistake in the code
    if (isTaskStateChange(change)) change.detail.jobArn;
  });

  it("are told apart by guards, in lists too", () => {
    const changes: BraketStateChange[] = [];
    expectTypeOf(changes.filter(isTaskStateChange)).toEqualTypeOf<TaskStateChange[]>();
    expectTypeOf(changes.filter(isSpendingLimitSpendChange)).toEqualTypeOf<SpendingLimitSpendChange[]>();
    expectTypeOf(changes.filter(isUnrecognizedStateChange)).toEqualTypeOf<UnrecognizedStateChange[]>();
    expectTypeOf<BraketStateChangeOf<"Braket Job State Change">>().toEqualTypeOf<JobStateChange>();
  });

  it("are no calls", () => {
    expectTypeOf<TaskStateChange>().not.toExtend<BraketEvent>();
    expectTypeOf<BraketEvent>().not.toExtend<BraketStateChange>();
    const result = safeParseBraketStateChange({});
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<BraketStateChange>();
  });
});
