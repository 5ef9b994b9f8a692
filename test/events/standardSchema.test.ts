import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, type BraketEvent, safeParseBraketEvent } from "../../src/entries/index.js";
import { braketEvent } from "../../src/entries/standardSchema.js";
import { fixtures } from "../support/fixtures.js";
import { mutations } from "../support/mutations.js";
import { runs } from "../support/runs.js";

const { jsonSchema } = braketEvent["~standard"];
const options = { strict: true, allErrors: true } as const;

describe("braketEvent", () => {
  it("is a Standard Schema and a Standard JSON Schema", () => {
    const schema: StandardSchemaV1<unknown, BraketEvent> & StandardJSONSchemaV1<unknown, BraketEvent> = braketEvent;
    expect(schema["~standard"].vendor).toBe("braket-cloudtrail");
  });

  it("says the dialect of its JSON Schema, and throws for one that it does not know", () => {
    expect(jsonSchema.output({ target: "draft-2020-12" }).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(jsonSchema.output({ target: "draft-07" }).$schema).toBe("http://json-schema.org/draft-07/schema#");
    for (const target of ["openapi-3.0", "toString"])
      expect(() => jsonSchema.output({ target })).toThrow(/^target: expected "draft-2020-12" or "draft-07", found/);
  });

  it("accepts the JSON text of an event as input", () => {
    const accepts = new Ajv2020(options).compile(jsonSchema.input({ target: "draft-2020-12" }));
    expect(accepts("{}")).toBe(true);
    expect(accepts(fixtures()[0]?.record)).toBe(true);
    expect(accepts(7)).toBe(false);
    expect(new Ajv2020(options).compile(jsonSchema.output({ target: "draft-2020-12" }))("{}")).toBe(false);
  });

  it.each([
    ["draft-2020-12", () => new Ajv2020(options)],
    ["draft-07", () => new Ajv(options)],
  ] as const)("has a JSON Schema of %s with the parser's verdict on mutated records", (target, ajv) => {
    const accepts = ajv().compile(jsonSchema.output({ target }));
    const single = new Map(
      BRAKET_EVENT_NAMES.map((eventName) => [
        eventName as string,
        ajv().compile(jsonSchema.output({ target, libraryOptions: { eventName } })),
      ]),
    );
    const records = [...fixtures().map(({ record, name: how }) => ({ record, how })), ...mutations(runs(2000), 5)];
    let valid = 0;
    for (const { record, how } of records) {
      const { success } = safeParseBraketEvent(record);
      expect(accepts(record), how).toBe(success);
      const wrong = [...single].filter(([name, own]) => own(record) !== (success && record.eventName === name));
      if (wrong.length > 0) expect.fail(`${how} as ${wrong.map(([name]) => name).join()}`);
      if (success) valid++;
    }
    expect(valid).toBeGreaterThan(50);
    expect(records.length - valid).toBeGreaterThan(50);
  });

  it("throws for an event that is not modelled", () => {
    expect(() => jsonSchema.output({ target: "draft-07", libraryOptions: { eventName: "FoldSpacetime" } })).toThrow(
      /^eventName: expected/,
    );
  });

  it("gives each caller a JSON Schema of its own", () => {
    const [one, other] = [jsonSchema.output({ target: "draft-07" }), jsonSchema.output({ target: "draft-07" })];
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
    expect(JSON.stringify(one)).not.toContain("$ref");
    const { userIdentity } = one.properties as { userIdentity: { properties: Record<string, unknown> } };
    userIdentity.properties.type = false;
    expect(jsonSchema.output({ target: "draft-07" })).toEqual(other);
  });
});
