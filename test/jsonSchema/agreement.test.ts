import { describe, expect, it } from "vitest";
import { compareRecord } from "../support/differential/compare.js";
import { fixtures } from "../support/fixtures.js";
import { minimalRecord, type TestRecord } from "../support/records.js";

// test/validation/differential.test.ts compares them on mutations.
describe("ajv, in strict mode, agrees with the parser", () => {
  it.each(fixtures().map((fixture) => [fixture.name, fixture.record] as const))("on %s", (_name, record) => {
    expect(compareRecord(record)).toEqual({ verdict: "valid", difference: undefined });
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
  ])("on %s", (_what, members) => {
    const request = { requestParameters: { deviceArn: "a", shots: 1 }, responseElements: { quantumTaskArn: "a" } };
    const record = JSON.parse(JSON.stringify(minimalRecord("CreateQuantumTask", { ...request }))) as TestRecord;
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) delete record[name];
      else record[name] = value;
    }
    expect(compareRecord(record).difference).toBeUndefined();
  });
});
