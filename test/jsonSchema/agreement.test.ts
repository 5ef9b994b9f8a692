import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, safeParseBraketEvent } from "../../src/entries/index.js";
import { formatPath } from "../../src/validation/issue.js";
import { fixtures } from "../support/fixtures.js";
import { ajvPaths, compiled, jsonSchemas } from "../support/jsonSchemas.js";
import { mutations } from "../support/mutations.js";
import { minimalRecord, type TestRecord } from "../support/records.js";
import { runs } from "../support/runs.js";

const schemas = jsonSchemas();
const anyEvent = compiled(schemas.get("braket-event.json") ?? {});
const single = new Map(BRAKET_EVENT_NAMES.map((name) => [name as string, compiled(schemas.get(`${name}.json`) ?? {})]));

/** What the parser and the schemas say of a record: the same verdict, and the same paths where a Braket record is invalid. */
function expectAgreement(record: TestRecord, how: string): boolean {
  const { error } = safeParseBraketEvent(record);
  const expected = [...new Set(error?.issues.map(({ path }) => formatPath(path)) ?? [])].sort();
  const own = single.get(String(record.eventName));
  for (const validate of own === undefined ? [anyEvent] : [anyEvent, own]) {
    const found = ajvPaths(validate, record);
    if (error === undefined || error.code === "invalid-event") expect(found, how).toEqual(expected);
    // A record of another service or of no call: the parser tells that only, and looks no further.
    else expect(found, how).toEqual(expect.arrayContaining(expected.filter((path) => path !== "")));
    expect(found.length > 0, how).toBe(error !== undefined);
  }
  return error !== undefined;
}

describe("ajv, in strict mode, agrees with the parser", () => {
  it.each(fixtures().map((fixture) => [fixture.name, fixture.record] as const))("on %s", (name, record) => {
    expect(expectAgreement(record, name)).toBe(false);
  });

  it("on mutated records", () => {
    let invalid = 0;
    for (const { record, how } of mutations(runs(10_000), 20_12)) if (expectAgreement(record, how)) invalid++;
    expect(invalid).toBeGreaterThan(runs(10_000) / 6);
  });

  it("on mutated records of events that are not modelled", () => {
    let invalid = 0;
    for (const { record, how } of mutations(runs(2000), 7))
      if (expectAgreement({ ...record, eventName: "FoldSpacetime" }, how)) invalid++;
    expect(invalid).toBeGreaterThan(runs(2000) / 12);
  });

  it.each([
    ["a request that was omitted", { requestParameters: { omitted: "true", reason: "requestParameters too large" } }],
    ["an omitted request with a member of the request", { requestParameters: { omitted: true, shots: 1 } }],
    ["a request that says that it was not omitted", { requestParameters: { omitted: false, deviceArn: "a", shots: 1 } }],
    ["null in place of a required member", { requestParameters: { deviceArn: null, shots: 1 } }],
    ["a refused call without anything", { errorCode: "AccessDenied", requestParameters: undefined, responseElements: undefined }],
    ["a refused call with a wrong member", { errorCode: "AccessDenied", requestParameters: { shots: "1" } }],
    ["a refused call that was omitted", { errorCode: "X", requestParameters: { omitted: true, originalSize: [] } }],
    ["an errorCode that is null", { errorCode: null }],
    ["an errorCode that is empty", { errorCode: "" }],
    ["an errorCode that is a number", { errorCode: 404, requestParameters: null }],
    ["a map with a number", { requestParameters: { deviceArn: "a", shots: 1, tags: { a: { b: 1 } } } }],
    [
      "a map with a number under __proto__",
      { requestParameters: { deviceArn: "a", shots: 1, tags: JSON.parse('{"__proto__":1}') } },
    ],
    ["a type that is no call's", { eventType: "AwsServiceEvent" }],
    ["a category that is no call's", { eventCategory: "Insight" }],
    ["a category of tomorrow", { eventCategory: "Tomorrow" }],
    ["no name", { eventName: undefined }],
  ])("on %s", (what, members) => {
    const request = { requestParameters: { deviceArn: "a", shots: 1 }, responseElements: { quantumTaskArn: "a" } };
    const record = JSON.parse(JSON.stringify(minimalRecord("CreateQuantumTask", { ...request }))) as TestRecord;
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) delete record[name];
      else record[name] = value;
    }
    expectAgreement(record, what);
  });
});
