import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, type BraketOperation, braketOperations, parseBraketEvent } from "../../src/entries/index.js";
import { operationOf } from "../../src/facts/operations.js";
import { numberAt } from "../../src/readers/path.js";
import { fixtureRecord } from "../support/fixtures.js";

const operations: readonly (readonly [string, BraketOperation])[] = Object.entries(braketOperations);

describe("braketOperations", () => {
  it("has the services to which CreateJob passes its role, beside the action that its caller needs", () => {
    const createJob: BraketOperation = braketOperations.CreateJob;
    expect(createJob.iamActions).toContain("iam:PassRole");
    const role = createJob.resources.find(({ kind }) => kind === "iam-role");
    expect(role?.passedTo).toEqual(["braket.amazonaws.com", "sagemaker.amazonaws.com"]);
  });

  it.each(operations)("%s: a role is passed exactly where the caller needs iam:PassRole", (_, { iamActions, resources }) => {
    const passed = resources.filter(({ passedTo }) => passedTo !== undefined);
    expect(passed.length > 0).toBe(iamActions.includes("iam:PassRole"));
    expect(passed.every(({ kind }) => kind === "iam-role")).toBe(true);
  });

  it("has shots where a call makes a quantum task", () => {
    const withShots = operations.filter(([, { shots }]) => shots !== undefined).map(([name]) => name);
    const makeTasks = operations.filter(([, { resources }]) =>
      resources.some(({ kind, relation }) => kind === "quantum-task" && relation === "created"),
    );
    expect(withShots).toEqual(makeTasks.map(([name]) => name));
  });
});

describe("operationOf", () => {
  it.each(BRAKET_EVENT_NAMES)("finds %s", (eventName) => {
    expect(operationOf({ eventName })).toBe(braketOperations[eventName]);
  });

  it.each(["TomorrowsEvent", "constructor", "__proto__", ""])("finds nothing for %j", (eventName) => {
    expect(operationOf({ eventName })).toBeUndefined();
  });

  it("leads to the shots of a task", () => {
    const event = parseBraketEvent(fixtureRecord("CreateQuantumTask/success"));
    expect(numberAt(event, operationOf(event)?.shots ?? "")).toBe(1000);
  });
});
