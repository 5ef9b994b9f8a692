import { exampleEvent, exampleRecord, inEventBridge, inLogFile, inSqs } from "braket-cloudtrail/testing";
import { describe, expect, it } from "vitest";
import { alertsIn, alertsOf } from "./alerts.js";

describe("alertsOf", () => {
  it("tells who deleted a spending limit", () => {
    const event = exampleEvent("DeleteSpendingLimit", { caller: "root" });
    expect(alertsOf(event)).toEqual([`root user of 111122223333 deleted ${event.requestParameters.spendingLimitArn}`]);
  });

  it("tells who was denied", () => {
    const caller = { type: "IAMUser", userName: "ada" };
    const overrides = { errorCode: "AccessDeniedException" } as const;
    const event = exampleEvent("CreateJob", { outcome: "failed", caller, overrides });
    expect(alertsOf(event)).toEqual(["user ada was denied CreateJob"]);
  });

  it.each([
    [10_000, 0],
    [10_001, 1],
  ])("counts shots: %i", (shots, alerts) => {
    const event = exampleEvent("CreateQuantumTask", { overrides: { requestParameters: { shots } } });
    expect(alertsOf(event)).toHaveLength(alerts);
  });

  it("reports a call that AWS has added", () => {
    expect(alertsOf(exampleEvent("CreateQuantumProgram"))).toEqual([expect.stringContaining("which is new")]);
  });
});

describe("alertsIn", () => {
  const deleted = exampleEvent("DeleteSpendingLimit");
  const foreign = exampleRecord("s3.amazonaws.com", "PutBucketPolicy");

  it.each([
    ["a log file", inLogFile([foreign, deleted])],
    ["EventBridge", inEventBridge(deleted)],
    ["EventBridge by way of SQS", inSqs([inEventBridge(foreign), inEventBridge(deleted)])],
  ])("finds the event in %s", (_, delivery) => {
    expect(alertsIn(delivery)).toEqual(alertsOf(deleted));
  });

  it("tells what is invalid", () => {
    const invalid = { ...deleted, eventTime: 7 };
    expect(alertsIn(inLogFile([invalid]))).toEqual([expect.stringContaining("Records[0].eventTime: expected a string")]);
  });
});
