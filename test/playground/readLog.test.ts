import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseBraketEvents } from "braket-cloudtrail";
import { exampleEvent, exampleLog, exampleOtherEvent, exampleStateChange } from "braket-cloudtrail/testing";
import { describe, expect, it } from "vitest";
import { readLog } from "../../docs/site/playground/src/worker/read.js";
import { rowOf } from "../../docs/site/playground/src/worker/rows.js";
import { share } from "../../docs/site/playground/src/worker/share.js";

const WEEK = readFileSync(new URL("../../docs/examples/a-week.json", import.meta.url), "utf8");
const quiet = () => {};

describe("readLog", () => {
  it("reads the example log in the order of time, with the counts of the library", async () => {
    const expected = parseBraketEvents(WEEK);
    const { store, counts, rejected, failed } = await readLog([{ name: "a-week.json", content: new Blob([WEEK]) }], quiet);
    expect(counts).toEqual({
      calls: expected.events.length,
      others: 0,
      stateChanges: 0,
      rejected: expected.rejected.length,
      skipped: expected.skipped,
      copies: 0,
    });
    expect(failed).toBe(false);
    expect(rejected.map(({ message }) => message)).toEqual(expected.rejected.map(({ message }) => message));
    const times = store.items.map(({ record }) => ("eventTime" in record ? record.eventTime : ""));
    expect(times).toEqual([...times].sort());
  });

  it("reads gzip, counts copies once, and keeps what differs under one key", async () => {
    const event = exampleEvent("GetJob");
    const other = { ...event, awsRegion: "eu-west-2" };
    const lines = [event, event, other].map((item) => JSON.stringify(item)).join("\n");
    const { counts } = await readLog([{ name: "a.gz", content: new Blob([Uint8Array.from(gzipSync(lines))]) }], quiet);
    expect(counts).toMatchObject({ calls: 2, copies: 1 });
  });

  it("counts copies of Braket's own events, which EventBridge may deliver more than once", async () => {
    const change = exampleStateChange("Braket Task State Change");
    const lines = [change, change, { ...change, id: "another" }].map((item) => JSON.stringify(item)).join("\n");
    expect((await readLog([{ name: "", content: lines }], quiet)).counts).toMatchObject({ stateChanges: 2, copies: 1 });
  });

  it("reports a file that cannot be read as a rejected item beside the others", async () => {
    const inputs = [
      { name: "good.json", content: new Blob([exampleLog(3)]) },
      { name: "bad.json", content: new Blob(['{"Records": [']) },
    ];
    const { counts, rejected, failed } = await readLog(inputs, quiet);
    expect(counts).toMatchObject({ calls: 3, rejected: 1 });
    expect(rejected).toMatchObject([{ file: "bad.json", path: "", code: "invalid-json" }]);
    expect(failed).toBe(false);
    expect((await readLog(inputs.slice(1), quiet)).failed).toBe(true);
  });

  it("reports the bytes that it has read", async () => {
    const phases: string[] = [];
    const text = exampleLog(50);
    await readLog([{ name: "a.json", content: new Blob([text]) }], (phase, done, total) =>
      phases.push(`${phase} ${done}/${total}`),
    );
    expect(phases.at(-1)).toBe(`parsing ${text.length}/${text.length}`);
  });
});

describe("rowOf", () => {
  it("has the columns of a refused call", () => {
    const overrides = { errorCode: "AccessDeniedException", errorMessage: "User is not authorized" } as const;
    const event = exampleEvent("CreateQuantumTask", { outcome: "failed", overrides });
    const row = rowOf({ kind: "call", record: event }, 7);
    expect(row).toMatchObject({ index: 7, kind: "call", event: "CreateQuantumTask", outcome: "access-denied", failed: true });
    expect(row.text).toContain(event.eventID);
    expect(row.text).toContain("user is not authorized");
  });

  it("has the columns of Braket's own events and of records that are no calls", () => {
    const change = rowOf({ kind: "state-change", record: exampleStateChange("Braket Task State Change") }, 0);
    expect(change).toMatchObject({
      event: "Braket Task State Change",
      principal: "Amazon Braket",
      outcome: "completed",
      failed: false,
    });
    expect(change.resource).toMatch(/^quantum-task /);
    const denied = rowOf({ kind: "other", record: exampleOtherEvent("network-activity") }, 0);
    expect(denied).toMatchObject({ kind: "other", failed: true, outcome: "network-policy" });
  });
});

describe("share", () => {
  it("gives the records as they were logged, or redacted", async () => {
    const { store } = await readLog([{ name: "", content: exampleLog(20) }], quiet);
    const all = Uint32Array.from(store.items, (_, index) => index);
    const logged = (await share(store, all, false).lines.text()).trim().split("\n");
    expect(logged.map((line) => JSON.parse(line))).toEqual(store.items.map(({ record }) => record));
    const redacted = await share(store, all, true).lines.text();
    expect(parseBraketEvents(redacted).events).toHaveLength(20);
    expect(redacted).not.toMatch(/@|\b(?!0{11}\d)\d{12}\b/);
    expect(redacted).toContain("HIDDEN_DUE_TO_SECURITY_REASONS");
  });

  it("tells how many events it leaves out, because they cannot be redacted", async () => {
    const { store } = await readLog(
      [{ name: "", content: JSON.stringify(exampleStateChange("Braket Job State Change")) }],
      quiet,
    );
    expect(share(store, Uint32Array.of(0), true).leftOut).toBe(1);
    expect(share(store, Uint32Array.of(0), false).leftOut).toBe(0);
  });
});
