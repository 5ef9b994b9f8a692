import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES } from "../../src/entries/index.js";
import { braketStateChanges } from "../../src/entries/stateChanges.js";
import { compiled, type JsonSchema, jsonSchemas } from "../support/jsonSchemas.js";
import { minimalRecord } from "../support/records.js";

const STATE_CHANGES: readonly string[] = Object.values(braketStateChanges).map(({ name }) => name);

function titleOf(name: string): string {
  if (name === "braket-event") return "BraketEvent";
  if (name === "braket-state-change") return "BraketStateChange";
  return STATE_CHANGES.includes(name) ? name : `${name}Event`;
}

const schemas = [...jsonSchemas()];

const definitionsOf = (schema: JsonSchema) => Object.entries(schema.$defs as Readonly<Record<string, JsonSchema>>);

describe("the published JSON Schemas", () => {
  it("are one for each event, and one for all", () => {
    expect(schemas.map(([file]) => file).sort()).toEqual(
      [
        ...[...BRAKET_EVENT_NAMES, ...STATE_CHANGES].map((name) => `${name}.json`),
        "braket-event.json",
        "braket-state-change.json",
      ].sort(),
    );
  });

  it.each(schemas)("%s says its dialect, its address, its title and what it is", (file, schema) => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`https://unpkg.com/braket-cloudtrail/json-schema/${file}`);
    expect(schema.title).toBe(titleOf(file.replace(".json", "")));
    expect(schema.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(schemas)("%s describes each of its definitions and members", (_file, schema) => {
    for (const [name, definition] of definitionsOf(schema)) {
      expect(definition.title, name).toBe(name);
      expect(definition.description, name).toMatch(/\.$/);
      const members = Object.entries((definition.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
      for (const [member, { description }] of members) expect(description, `${name}.${member}`).toMatch(/\.$/);
    }
  });

  it("have the request, the attempt and the response of a call", () => {
    const names = definitionsOf(new Map(schemas).get("CreateJob.json") ?? {}).map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "CreateJobRequest",
        "CreateJobAttempt",
        "CreateJobResponse",
        "SucceededCreateJobEvent",
        "FailedCreateJobEvent",
        "DeviceConfig",
        "DeviceConfigAttempt",
      ]),
    );
  });

  it("offer the known values of an open enum, and accept any text", () => {
    const status = new Map(definitionsOf(new Map(schemas).get("GetJob.json") ?? {})).get("JobPrimaryStatus");
    expect(status?.anyOf).toEqual([{ enum: expect.arrayContaining(["QUEUED", "COMPLETED"]) as unknown }, { type: "string" }]);
  });

  it("accept the record of one call only, where they are of one event", () => {
    const record = minimalRecord("GetJob", { requestParameters: { jobArn: "x" } });
    expect(compiled(new Map(schemas).get("GetJob.json") ?? {})(record)).toBe(true);
    expect(compiled(new Map(schemas).get("GetDevice.json") ?? {})(record)).toBe(false);
  });
});
