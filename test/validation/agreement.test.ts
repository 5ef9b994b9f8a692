import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { safeParseBraketEvent } from "../../src/entries/index.js";
import * as zodEntry from "../../src/entries/zod.js";
import { fixtures } from "../support/fixtures.js";
import { minimalRecord } from "../support/records.js";

const singleEventSchemas = new Map<string, z.ZodType>(Object.entries(zodEntry));

describe("a member named __proto__, as JSON.parse makes it", () => {
  const request = (tags: string) => ({ resourceArn: "x", tags: JSON.parse(tags) as unknown });

  it("is rejected by the validator and by the schema where its value is no string", () => {
    const requestParameters = request('{"team":"a","__proto__":7}');
    const error = safeParseBraketEvent(minimalRecord("TagResource", { requestParameters })).error;
    expect(error?.issues.map(({ path }) => path)).toEqual([["requestParameters", "tags"]]);
    for (const schema of [zodEntry.TagResourceRequestSchema, zodEntry.TagResourceAttemptSchema])
      expect(schema.safeParse(requestParameters).error?.issues.map(({ path }) => path)).toEqual([["tags"]]);
  });

  it("is accepted and kept where its value is a string", () => {
    const requestParameters = request('{"team":"a","__proto__":"b"}');
    expect(safeParseBraketEvent(minimalRecord("TagResource", { requestParameters })).success).toBe(true);
    const parsed = zodEntry.TagResourceRequestSchema.parse(requestParameters);
    expect(Object.entries(parsed.tags)).toEqual([
      ["team", "a"],
      ["__proto__", "b"],
    ]);
  });
});

describe("an errorCode that is null or empty", () => {
  it.each([
    [null, "null"],
    ["", "an empty string"],
  ])("%j is rejected with the fix, by the validator and by zod", (errorCode, found) => {
    const record = minimalRecord("SearchDevices", { errorCode });
    const message = safeParseBraketEvent(record).error?.message;
    expect(message).toMatch(
      new RegExp(`^errorCode: expected a string that is not empty, or no errorCode, found ${found}: remove it`),
    );
    expect(message).toContain("recordOfRow");
    for (const schema of [zodEntry.BraketEventSchema, zodEntry.SearchDevicesEventSchema])
      expect(schema.safeParse(record).error?.issues).toMatchObject([{ path: ["errorCode"], message: message?.slice(11) }]);
    expect(zodEntry.CloudTrailRecordSchema.safeParse({ ...record, errorCode: null }).error?.issues[0]?.path).toEqual([
      "errorCode",
    ]);
  });
});

describe("the zod entry", () => {
  it.each(fixtures().map((fixture) => [fixture.name, fixture] as const))(
    "gives back the same object for %s",
    (_name, { record, eventName }) => {
      expect(zodEntry.BraketEventSchema.parse(record)).toBe(record);
      const single = singleEventSchemas.get(`${eventName}EventSchema`);
      expect(single?.parse(record)).toBe(record);
    },
  );

  it("tells exact paths for whole events", () => {
    const record = minimalRecord("CreateQuantumTask", {
      requestParameters: { deviceArn: "x", shots: "100" },
      responseElements: { quantumTaskArn: "x" },
    });
    for (const schema of [zodEntry.BraketEventSchema, zodEntry.CreateQuantumTaskEventSchema]) {
      const result = schema.safeParse(record);
      expect(result.error?.issues.map((issue) => issue.path)).toEqual([["requestParameters", "shots"]]);
      expect(result.error?.issues[0]?.message).toBe("expected a number, found a string");
    }
  });

  it("refuses the event of another name", () => {
    const record = minimalRecord("GetJob", { requestParameters: { jobArn: "x" } });
    expect(zodEntry.GetDeviceEventSchema.safeParse(record).error?.issues[0]?.path).toEqual(["eventName"]);
  });

  it("lets requests be extended, as zod objects are", () => {
    const mine = zodEntry.CreateJobRequestSchema.extend({ team: zodEntry.CreateJobRequestSchema.shape.jobName });
    const request = { jobName: "a", roleArn: "b", deviceConfig: { device: "c" } };
    expect(mine.safeParse(request).success).toBe(false);
    expect(mine.parse({ ...request, team: "x", unknown: 1 })).toEqual({ ...request, team: "x", unknown: 1 });
  });
});
