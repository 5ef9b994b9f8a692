import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, canonicalJson, parseBraketEvent, safeParseBraketEvent } from "../src/entries/index.js";
import { CloudTrailRecordSchema } from "../src/entries/zod.js";
import { exampleLogText, fixtures } from "./support/fixtures.js";

const all = fixtures();

describe("fixtures", () => {
  it.each(BRAKET_EVENT_NAMES)("%s has a success and a refusal", (eventName) => {
    const own = all.filter((fixture) => fixture.eventName === eventName);
    const outcomes = new Set(own.map(({ record }) => record.errorCode === undefined));
    expect(outcomes).toEqual(new Set([true, false]));
    expect(own.map(({ name }) => name)).toContain(`${eventName}/success`);
  });

  it("say where they come from", () => {
    for (const { name, origin, source, about } of all) {
      expect(["aws-sample", "written-after-reference"], name).toContain(origin);
      expect(source.length, name).toBeGreaterThan(20);
      expect(about, name).toMatch(/^[A-Z].*\.$/);
      if (origin === "written-after-reference") expect(source, name).toContain("not a real record");
    }
  });

  it("hold the two records that AWS publishes, and call no other one real", () => {
    const samples = all.filter(({ origin }) => origin === "aws-sample").map(({ name }) => name);
    expect(samples.sort()).toEqual(["GetDevice/aws-sample", "GetQuantumTask/aws-sample"]);
    const device = parseBraketEvent(all.find(({ name }) => name === "GetDevice/aws-sample")?.record);
    expect(device.errorCode).toBe("404");
    expect(device.errorMessage).toBeUndefined();
    expect(device.userIdentity.sessionContext?.webIdFederationData).toEqual({});
  });

  it.each(all.map((fixture) => [fixture.name, fixture] as const))(
    "%s parses, by either way, under its name",
    (_name, { record, eventName }) => {
      expect(parseBraketEvent(record).eventName).toBe(eventName);
      expect(CloudTrailRecordSchema.safeParse(record).success).toBe(true);
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(record));
      expect(JSON.parse(canonicalJson(record))).toStrictEqual(record);
    },
  );

  it("have ids of their own", () => {
    const ids = all.map(({ record }) => record.eventID);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the demo's log file", () => {
  const records = (JSON.parse(exampleLogText()) as { Records: Record<string, unknown>[] }).Records;
  const results = records.map((record) => safeParseBraketEvent(record));

  it("has every operation, refusals, foreign records and broken ones", () => {
    const names = new Set<string>(results.flatMap((result) => result.data?.eventName ?? []));
    for (const eventName of BRAKET_EVENT_NAMES) expect(names).toContain(eventName);
    const codes = results.flatMap((result) => result.error?.code ?? []);
    expect(codes.filter((code) => code === "not-braket").length).toBeGreaterThan(5);
    expect(codes.filter((code) => code === "invalid-event")).toHaveLength(2);
    expect(results.filter((result) => result.data?.errorCode !== undefined).length).toBeGreaterThan(5);
  });

  it("has several kinds of principal", () => {
    const kinds = new Set(results.flatMap((result) => result.data?.userIdentity.type ?? []));
    expect(kinds.size).toBeGreaterThanOrEqual(5);
  });
});
