import { readFileSync } from "node:fs";
import { parseBraketEvent } from "braket-cloudtrail";
import { exampleEvent, exampleOtherEvent, exampleStateChange } from "braket-cloudtrail/testing";
import { describe, expect, it } from "vitest";
import { eventDetails } from "../../docs/site/playground/src/worker/eventDetails.js";
import { loggedFindings } from "../../docs/site/playground/src/worker/findings.js";
import { limitsOf } from "../../docs/site/playground/src/worker/limits.js";
import { readLog } from "../../docs/site/playground/src/worker/read.js";
import { runDetails, runsOf } from "../../docs/site/playground/src/worker/runs.js";
import { braketOperations } from "../../src/facts/operations.js";

const WEEK = readFileSync(new URL("../../docs/examples/a-week.json", import.meta.url), "utf8");
const { store } = await readLog([{ name: "", content: WEEK }], () => {});
const indexOf = (record: object) => store.items.findIndex((item) => item.record === record);

describe("eventDetails", () => {
  it.each(Object.keys(braketOperations))("documents every modelled field of %s", (name) => {
    const event = exampleEvent(name);
    const { documentation, fields, unmodelled, leftOut } = eventDetails({ kind: "call", record: parseBraketEvent(event) }, 0);
    expect(documentation).toMatch(/^Somebody /);
    expect([unmodelled, leftOut]).toEqual([[], 0]);
    // Members of maps, and of objects that no source describes, have no text of their own.
    const bare = fields.filter(({ depth, description }) => depth < 2 && description === "").map(({ path }) => path);
    expect(bare).toEqual([]);
  });

  it("marks what no schema knows, and all inside it", () => {
    const event = parseBraketEvent({ ...exampleEvent("GetJob"), novelty: { level: 3 } });
    const { fields, unmodelled } = eventDetails({ kind: "call", record: event }, 0);
    expect(unmodelled).toEqual(["novelty"]);
    expect(fields.filter((field) => field.unmodelled).map(({ path }) => path)).toEqual(["novelty", "novelty.level"]);
  });

  it("says so where this version does not know the call", () => {
    const event = parseBraketEvent({ ...exampleEvent("GetJob"), eventName: "PauseJob" });
    expect(eventDetails({ kind: "call", record: event }, 0).documentation).toMatch(/^This version does not know this call\./);
  });

  it("limits the fields of a hostile record, and tells how many it left out", () => {
    const big = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`field${place}`, place]));
    const event = parseBraketEvent({ ...exampleEvent("GetJob"), big });
    const { fields, leftOut } = eventDetails({ kind: "call", record: event }, 0);
    expect(fields).toHaveLength(600);
    expect(leftOut).toBeGreaterThan(4300);
  });

  it("knows Braket's own events and records that are no calls", () => {
    const change = eventDetails({ kind: "state-change", record: exampleStateChange("Braket Task State Change") }, 0);
    expect(change.documentation).toMatch(/^A quantum task was created/);
    expect(change.redactable).toBe(false);
    expect(change.fields.find(({ path }) => path === "detail.quantumTaskArn")?.description).not.toBe("");
    const names = (["network-activity", "service", "insight"] as const).map((kind) => {
      const details = eventDetails({ kind: "other", record: exampleOtherEvent(kind) }, 0);
      expect(details.redactable).toBe(true);
      return details.name;
    });
    expect(names.at(-1)).toBe("Insight");
  });
});

describe("the histories of the example log", () => {
  it("has each task and job once, with its caller and its steps", () => {
    const { rows, runs } = runsOf(store);
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...Array(1).fill("job"), ...Array(12).fill("task")]);
    const cancelled = rows.find(({ state, kind }) => kind === "task" && state === "cancel requested");
    expect(cancelled).toMatchObject({ device: "Garnet", shots: "5,000" });
    const run = runs[cancelled?.index ?? -1];
    const steps = run ? runDetails(run, indexOf).steps : [];
    expect(steps.map(({ what }) => what)).toEqual(["CreateQuantumTask", "CancelQuantumTask"]);
    expect(steps.every(({ index }) => index !== undefined && index >= 0)).toBe(true);
  });

  it("joins the states of Braket's own events", async () => {
    const text = [exampleEvent("CreateQuantumTask"), exampleStateChange("Braket Task State Change")].map((item) =>
      JSON.stringify(item),
    );
    const joined = await readLog([{ name: "", content: text.join("\n") }], () => {});
    const { rows, runs } = runsOf(joined.store);
    expect(rows).toMatchObject([{ kind: "task", state: "completed" }]);
    const [run] = runs;
    expect(run && runDetails(run, () => 0).steps.map(({ what }) => what)).toEqual(["CreateQuantumTask", "completed"]);
  });

  it("tells the limits of each device as intervals without gaps", () => {
    const stories = limitsOf(store, [], indexOf);
    const cepheus = stories.find(({ device }) => device === "Cepheus-1-108Q");
    expect(cepheus?.steps.map(({ state, amount, change }) => [state, amount, change])).toEqual([
      ["unknown", "", ""],
      ["active", "$25.00", "set"],
      ["none", "", "deleted, was $25.00"],
      ["active", "$25.00", "set"],
    ]);
    for (const { steps } of stories) {
      steps.slice(1).forEach(({ from }, place) => {
        expect(from).toBe(steps[place]?.to);
      });
    }
  });

  it("leads each finding to its record", () => {
    const findings = loggedFindings(store, indexOf);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    expect(findings.every(({ index }) => index !== undefined && index >= 0)).toBe(true);
    expect(findings.find(({ detector }) => detector === "root-use")?.who).toMatch(/root user/);
  });
});
