import { describe, expect, it } from "vitest";
import { patterns } from "../../docs/examples/analyzer/src/patterns.js";
import { asRecord, BRAKET_EVENT_NAMES, type BraketEvent, braketDevices, braketOperations } from "../../src/entries/index.js";
import { exampleEvent } from "../../src/entries/testing.js";
import { eventBridgeMessage, matches } from "../support/eventBridgeMatch.js";

/** The rules of the analyzer that match an event. */
const rulesOf = (event: BraketEvent) =>
  Object.entries(patterns).flatMap(([name, pattern]) => (matches(pattern, eventBridgeMessage(asRecord(event))) ? [name] : []));

const taskOn = (deviceArn: string) => exampleEvent("CreateQuantumTask", { overrides: { requestParameters: { deviceArn } } });

describe("the rules of the analyzer", () => {
  it.each(BRAKET_EVENT_NAMES)("one rule matches %s where it changed something or failed", (name) => {
    const succeeded = braketOperations[name].readOnly ? [] : [name === "CreateQuantumTask" ? "tasks" : "changes"];
    expect(rulesOf(exampleEvent(name))).toEqual(succeeded);
    expect(rulesOf(exampleEvent(name, { outcome: "failed" }))).toEqual(["refusals"]);
  });

  it.each(braketDevices)("a task on $name", ({ arn, kind }) => {
    expect(rulesOf(taskOn(arn))).toEqual(kind === "qpu" ? ["tasks"] : []);
  });

  it("a task whose device was not logged", () => {
    expect(rulesOf(taskOn("HIDDEN_DUE_TO_SECURITY_REASONS"))).toEqual(["tasks"]);
    const requestParameters = { omitted: true, reason: "requestParameters too large", originalSize: 149_893 } as const;
    expect(rulesOf({ ...exampleEvent("CreateQuantumTask"), requestParameters })).toEqual(["tasks"]);
  });
});
