import { exampleEvent, inEventBridge, inLogFile } from "braket-cloudtrail/testing";
import { describe, expect, it } from "vitest";
import * as after from "../../docs/guides/moving/after.js";
import * as before from "../../docs/guides/moving/before.js";
import { deletedLimit as checked } from "../../docs/guides/moving/powertoolsAfter.js";
import { deletedLimit as cast } from "../../docs/guides/moving/powertoolsBefore.js";
import { deletedLimits } from "../../docs/guides/moving/withoutZod.js";
import { expectOutput } from "../support/guideOutput.js";

const user = { type: "IAMUser", userName: "ada" };
const tasks = [
  exampleEvent("CreateQuantumTask", { caller: user }),
  exampleEvent("CreateQuantumTask"),
  exampleEvent("CreateQuantumTask", { outcome: "failed" }),
];

/** What a function gives, or the error that it throws. */
function attempt(run: () => unknown): string[] {
  try {
    const result = run();
    return Array.isArray(result) ? result.map(String) : [String(result)];
  } catch (error) {
    return [`throws ${error instanceof Error ? error.name : "something else"}`];
  }
}

describe("the guide to moving", () => {
  it("shows what types by hand miss", async () => {
    const lines = tasks.flatMap((event, index) => {
      const log = JSON.stringify(inLogFile([event]));
      const name = ["IAM user", "role", "refused"][index];
      return [
        ...attempt(() => before.taskLines(log)).map((line) => `${name}, before: ${line}`),
        ...[...after.taskLines(log), "(no task was created)"].slice(0, 1).map((line) => `${name}, after: ${line}`),
      ];
    });
    await expectOutput("moving/lines.txt", lines);
    expect(lines[0]?.replace("before", "after").replace("user ", "")).toBe(
      lines[1]?.replace(": user ada", ": ada").replace("user ", ""),
    );
  });

  it("agrees with a cast where the cast is right, and is right where it is not", () => {
    const deleted = exampleEvent("DeleteSpendingLimit");
    const arn = deleted.requestParameters.spendingLimitArn;
    const refused = inEventBridge(exampleEvent("DeleteSpendingLimit", { outcome: "failed" }));
    const empty = inEventBridge(
      exampleEvent("DeleteSpendingLimit", { outcome: "failed", overrides: { requestParameters: null } }),
    );
    expect([cast(inEventBridge(deleted)), checked(inEventBridge(deleted)), ...deletedLimits(inEventBridge(deleted))]).toEqual([
      arn,
      arn,
      arn,
    ]);
    expect([cast(refused), checked(refused), deletedLimits(refused)]).toEqual([arn, undefined, []]);
    expect(() => cast(empty)).toThrow(TypeError);
    expect([checked(empty), deletedLimits(empty)]).toEqual([undefined, []]);
    expect(checked(inEventBridge(exampleEvent("GetDevice")))).toBeUndefined();
  });
});
