import { describe, expect, it } from "vitest";
import { withAjv } from "../../docs/guides/json-schema/withAjv.js";
import { successOf } from "../support/records.js";

describe("the guide of the JSON Schemas", () => {
  it("validates with ajv", () => {
    const record = successOf("CreateQuantumTask");
    expect(withAjv(record)).toEqual([]);
    const requestParameters = { ...(record.requestParameters as object), shots: "100" };
    expect(withAjv({ ...record, requestParameters })).toEqual(["/requestParameters/shots must be number"]);
  });
});
