import { Ajv2020 } from "ajv/dist/2020.js";
import { braketEvent } from "braket-cloudtrail/standard-schema";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { jsonSchemaOf } from "../../docs/guides/standard-schema/jsonSchemaOf.js";
import { callIn, parseWith } from "../../docs/guides/standard-schema/parseWith.js";
import { fixtureRecord } from "../support/fixtures.js";
import { withMember } from "../support/records.js";

const record = fixtureRecord("CreateQuantumTask/success");

describe("the guide to Standard Schema", () => {
  it("takes the parser and the schema of another library alike", async () => {
    expect(await callIn(record)).toBe("CreateQuantumTask");
    expect(await callIn(JSON.stringify(record))).toBe("CreateQuantumTask");
    expect(await parseWith(braketEvent, record)).toBe(record);
    expect(await parseWith(v.object({ shots: v.number() }), { shots: 1 })).toEqual({ shots: 1 });
    await expect(parseWith(v.object({ shots: v.number() }), { shots: "1" })).rejects.toThrow(/^shots: /);
  });

  it("says where a record is not as the schema says", async () => {
    const wrong = withMember(record, ["requestParameters", "shots"], "100");
    await expect(callIn(wrong)).rejects.toThrow("requestParameters.shots: expected a number, found a string");
  });

  it("gives the JSON Schema of one event", () => {
    const validate = new Ajv2020().compile(jsonSchemaOf("CreateQuantumTask"));
    expect(validate(record)).toBe(true);
    expect(validate(fixtureRecord("GetDevice/success"))).toBe(false);
  });
});
