import { describe, expect, it } from "vitest";
import { type BraketEvent, deviceOf, errorOf, parseBraketEvent, principalOf, summarize } from "../../src/entries/index.js";
import { exampleRecords } from "../../src/entries/testing.js";
import { fixtureRecord } from "../support/fixtures.js";
import { minimalRecord, type TestRecord, withMember } from "../support/records.js";

function eventOf(eventName: string, members: TestRecord = {}): BraketEvent {
  return parseBraketEvent(minimalRecord(eventName, { requestParameters: {}, ...members }));
}

const task = fixtureRecord("CreateQuantumTask/success");
const taskWith = (path: readonly string[], member: unknown) => parseBraketEvent(withMember(task, path, member));

describe("summarize", () => {
  it("of no events has no times", () => {
    expect(summarize([])).toEqual({ events: 0, shots: 0, byEvent: [], byPrincipal: [], byDevice: [], byOutcome: [] });
  });

  it("counts each event once by name, actor and outcome", () => {
    const events = [...exampleRecords(2000, 3)].map((record) => parseBraketEvent(structuredClone(record)));
    const summary = summarize(events);
    expect(summary.events).toBe(2000);
    for (const rows of [summary.byEvent, summary.byPrincipal, summary.byOutcome])
      expect(rows.reduce((sum, row) => sum + row.events, 0)).toBe(2000);
    expect(summary.byPrincipal.reduce((sum, row) => sum + row.shots, 0)).toBe(summary.shots);
  });

  it("answers as principalOf, deviceOf and errorOf do of each event", () => {
    const events = [...exampleRecords(3000, 5)].map((record) => parseBraketEvent(structuredClone(record)));
    const { byPrincipal, byDevice, byOutcome } = summarize(events);
    const tally = (keys: (string | undefined)[]) => {
      const counts = new Map<string, number>();
      for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts;
    };
    expect(new Map(byPrincipal.map(({ key, events: count }) => [key, count]))).toEqual(
      tally(events.map((event) => principalOf(event).key)),
    );
    expect(new Map(byDevice.map(({ name, events: count }) => [name, count]))).toEqual(
      tally(events.map((event) => deviceOf(event)?.known?.name ?? deviceOf(event)?.name)),
    );
    expect(new Map(byOutcome.map(({ outcome, events: count }) => [outcome, count]))).toEqual(
      tally(events.map((event) => errorOf(event)?.category ?? "succeeded")),
    );
    expect(byPrincipal.length).toBeGreaterThan(5);
    expect(byDevice.length).toBeGreaterThan(3);
  });

  it("does not depend on the order of events", () => {
    const events = [...exampleRecords(500, 9)].map((record) => parseBraketEvent(structuredClone(record)));
    const { byPrincipal: some, ...forwards } = summarize(events);
    const { byPrincipal: same, ...backwards } = summarize(events.reverse());
    expect(backwards).toEqual(forwards);
    expect(same.map(({ key, events: count }) => [key, count])).toEqual(some.map(({ key, events: count }) => [key, count]));
  });

  it("sums the shots of quantum tasks that were made", () => {
    const made = parseBraketEvent(task);
    const refused = parseBraketEvent(fixtureRecord("CreateQuantumTask/device-offline"));
    const omitted = parseBraketEvent(fixtureRecord("CreateQuantumTask/omitted"));
    const { shots, byDevice } = summarize([made, made, refused, omitted]);
    expect(shots).toBe(2000);
    expect(byDevice).toContainEqual({
      device: "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
      name: "Garnet",
      events: 2,
      shots: 2000,
    });
  });

  it.each<[string, string, string]>([
    ["without a region", "arn:aws:braket:::device/qpu/iqm/Garnet", "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet"],
    ["with an account", "arn:aws:braket::111122223333:device/qpu/iqm/Garnet", "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet"],
    [
      "percent-encoded",
      "arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet",
      "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
    ],
    ["of an unknown device", "arn:aws:braket:::device/qpu/new/One", "arn:aws:braket:::device/qpu/new/One"],
    ["that is none", "foobar", "foobar"],
  ])("has one row for a device, its ARN %s", (_, deviceArn, device) => {
    const { byDevice } = summarize([
      taskWith(["requestParameters", "deviceArn"], deviceArn),
      taskWith(["requestParameters", "deviceArn"], device),
    ]);
    expect(byDevice.map((row) => [row.device, row.events])).toEqual([[device, 2]]);
  });

  it("separates local devices, and finds a device in the record's resources", () => {
    const job = fixtureRecord("CreateJob/success");
    const { byDevice } = summarize([
      parseBraketEvent(withMember(job, ["requestParameters", "deviceConfig", "device"], "local:none/none")),
      eventOf("SearchJobs", { resources: [{ ARN: "arn:aws:braket:::device/qpu/iqm/Garnet" }] }),
      eventOf("SearchJobs", { resources: [] }),
      taskWith(["requestParameters", "deviceArn"], "HIDDEN_DUE_TO_SECURITY_REASONS"),
    ]);
    expect(byDevice.map(({ device }) => device).sort()).toEqual([
      "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
      "local:none/none",
    ]);
  });

  it("separates actors with the same ARN, and joins sessions", () => {
    const arn = "arn:aws:sts::111122223333:assumed-role/R/s";
    const actor = (sourceIdentity: string | null, creationDate: string) =>
      eventOf("SearchDevices", {
        userIdentity: { type: "AssumedRole", arn, sessionContext: { sourceIdentity, attributes: { creationDate } } },
      });
    const { byPrincipal } = summarize([
      actor("ada", "2026-09-07T08:15:00Z"),
      actor("ada", "2026-09-08T08:15:00Z"),
      actor("bob", "2026-09-08T08:15:00Z"),
      actor(null, "2026-09-08T08:15:00Z"),
      actor("ada", "2026-09-09T08:15:00Z"),
    ]);
    expect(byPrincipal.map(({ events }) => events)).toEqual([3, 1, 1]);
  });

  it("finds the first and the last readable time", () => {
    const times = ["noon", "2026-09-07T08:15:00Z", "", "2026-09-07T10:15:00+03:00", "2026-09-07 08:15:00.250"];
    const { first, last } = summarize(times.map((eventTime) => eventOf("SearchDevices", { eventTime })));
    expect([first?.toISOString(), last?.toISOString()]).toEqual(["2026-09-07T07:15:00.000Z", "2026-09-07T08:15:00.250Z"]);
    const unreadable = summarize([eventOf("SearchDevices", { eventTime: "noon" })]);
    expect(unreadable).not.toHaveProperty("first");
    expect(unreadable).not.toHaveProperty("last");
  });

  it("counts names that are members of Object", () => {
    const events = ["__proto__", "constructor", "__proto__"].map((name) => eventOf(name));
    expect(summarize(events).byEvent).toEqual([
      { eventName: "__proto__", events: 2 },
      { eventName: "constructor", events: 1 },
    ]);
  });

  it("is plain JSON data", () => {
    const summary = summarize([parseBraketEvent(task)]);
    expect(JSON.parse(JSON.stringify(summary))).toMatchObject({ events: 1, shots: 1000, first: "2026-03-03T09:31:22.000Z" });
  });

  it("accepts an iterable that can be read once", () => {
    const once = (function* () {
      yield parseBraketEvent(task);
    })();
    expect(summarize(once).events).toBe(1);
  });
});
