import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { BRAKET_EVENT_NAMES, safeParseBraketEvent } from "../../src/entries/index.js";
import * as zodEntry from "../../src/entries/zod.js";
import { attempt } from "../../src/schemas/attempt.js";
import { operations } from "../../src/schemas/index.js";
import { omittedRequest } from "../../src/schemas/omitted.js";
import { ErrorElements, RecordFields } from "../../src/schemas/record.js";
import type { Operation } from "../../src/schemas/vocabulary.js";
import { formatPath } from "../../src/validation/issue.js";
import { fixtures } from "../support/fixtures.js";
import { mutations } from "../support/mutations.js";
import { minimalRecord, type TestRecord } from "../support/records.js";
import { runs } from "../support/runs.js";

/** The issue paths of the generated validators. */
function compiledPaths(record: TestRecord): string[] {
  const result = safeParseBraketEvent(record);
  return result.success ? [] : [...new Set(result.error.issues.map((issue) => formatPath(issue.path)))].sort();
}

/** The issue paths by the zod schemas, put together as the design says: outcome and omission decide which of them apply. */
function schemaPaths(record: TestRecord): string[] {
  const operation: Operation = operations[record.eventName as keyof typeof operations];
  const refused = record.errorCode !== undefined && record.errorCode !== null && record.errorCode !== "";
  const paths = pathsOf(RecordFields, record);
  if (record.errorCode !== undefined && (typeof record.errorCode !== "string" || record.errorCode === ""))
    paths.push("errorCode");
  const request = requestSchema(operation, record.requestParameters, refused);
  paths.push(
    ...sectionPaths("requestParameters", request, record.requestParameters, !refused && hasRequiredMember(operation.request)),
  );
  const response: z.ZodType = refused ? ErrorElements : operation.response;
  paths.push(
    ...sectionPaths("responseElements", response, record.responseElements, !refused && hasRequiredMember(operation.response)),
  );
  return [...new Set(paths)].sort();
}

function requestSchema(operation: Operation, request: unknown, refused: boolean): z.ZodType {
  const mark =
    typeof request === "object" && request !== null && !Array.isArray(request) ? (request as TestRecord).omitted : undefined;
  if (operation.large && (mark === true || mark === "true")) return omittedRequest(operation);
  return refused ? attempt(operation.request) : operation.request;
}

function sectionPaths(name: string, schema: z.ZodType, value: unknown, required: boolean): string[] {
  if (value === undefined || value === null) return required ? [name] : [];
  return pathsOf(schema, value, [name]);
}

function pathsOf(schema: z.ZodType, value: unknown, prefix: readonly string[] = []): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => formatPath([...prefix, ...issue.path]));
}

function hasRequiredMember(schema: z.ZodObject): boolean {
  return !schema.safeParse({}).success;
}

describe("the generated validators and the zod schemas agree", () => {
  it("on every fixture", () => {
    for (const { record } of fixtures()) expect(compiledPaths(record)).toEqual(schemaPaths(record));
  });

  it("on every member of every operation, for each kind of value", () => {
    let tried = 0;
    for (const eventName of BRAKET_EVENT_NAMES) {
      const { request, response } = operations[eventName] as Operation;
      for (const [section, schema] of [
        ["requestParameters", request],
        ["responseElements", response],
      ] as const) {
        for (const member of Object.keys(schema.shape)) {
          for (const value of [
            undefined,
            null,
            "",
            "text",
            0,
            1.5,
            true,
            [],
            ["a"],
            [1],
            [{}],
            [null],
            {},
            { a: "b" },
            { a: 1 },
            JSON.parse('{"__proto__":"a"}'),
            JSON.parse('{"__proto__":7}'),
            JSON.parse('{"a":"b","__proto__":{"a":"b"}}'),
          ]) {
            for (const errorCode of section === "requestParameters" ? [undefined, "X"] : [undefined]) {
              const record = minimalRecord(eventName, { [section]: { [member]: value }, errorCode });
              expect(compiledPaths(record), `${eventName} ${section}.${member} ${JSON.stringify(value)}`).toEqual(
                schemaPaths(record),
              );
              tried++;
            }
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(2500);
  });

  it("on thousands of mutated records", () => {
    let invalid = 0;
    for (const { record, how } of mutations(runs(3000))) {
      if (
        typeof record.eventName !== "string" ||
        !(record.eventName in operations) ||
        record.eventSource !== "braket.amazonaws.com"
      )
        continue;
      if (compiledPaths(record).length > 0) invalid++;
      const failed = safeParseBraketEvent(record).error;
      if (failed?.code === "not-an-api-call") continue;
      expect(compiledPaths(record), how).toEqual(schemaPaths(record));
    }
    expect(invalid).toBeGreaterThan(runs(3000) / 6);
  });
});

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
