import { existsSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { safeParseBraketEvent } from "../../src/entries/index.js";
import * as zodEntry from "../../src/entries/zod.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { mutations } from "../support/mutations.js";
import { runs } from "../support/runs.js";

/** zod writes lists of types, which the strict mode warns of. */
const compiled = (schema: object) => new Ajv2020({ allowUnionTypes: true }).compile(schema);
const named = (suffix: string) =>
  Object.entries(zodEntry).filter(([name]) => name.endsWith(suffix)) as unknown as [string, z.ZodType][];

describe("z.toJSONSchema", () => {
  it.each([...named("RequestSchema"), ...named("AttemptSchema"), ...named("ResponseSchema")])(
    "makes a schema of %s",
    (_name, schema) => {
      const accepts = compiled(z.toJSONSchema(schema));
      for (const value of [{}, { jobArn: "x" }, { deviceArn: 7 }, { omitted: true }, null, "x"])
        expect(accepts(value)).toBe(schema.safeParse(value).success);
    },
  );

  it("shows the known values of an open enum and accepts others", () => {
    const schema = z.toJSONSchema(zodEntry.InstanceConfigSchema);
    expect(JSON.stringify(schema)).toContain('"enum":["ml.');
    expect(compiled(schema)({ instanceType: "ml.of.tomorrow" })).toBe(true);
    expect(compiled(schema)({ instanceType: 7 })).toBe(false);
  });

  it.each([
    ["z.toJSONSchema", (schema: z.ZodType) => z.toJSONSchema(schema)],
    ["~standard.jsonSchema", (schema: z.ZodType) => schema["~standard"].jsonSchema.output({ target: "draft-2020-12" })],
    ["as a part of another schema", (schema: z.ZodType) => z.toJSONSchema(z.union([schema, schema.describe("The event.")]))],
  ])("has the parser's verdict on whole events: %s", (_how, convert) => {
    const any = compiled(convert(zodEntry.BraketEventSchema));
    const single = new Map([
      ["CreateJob", compiled(convert(zodEntry.CreateJobEventSchema))],
      ["GetDevice", compiled(convert(zodEntry.GetDeviceEventSchema))],
    ]);
    const records = [...fixtures().map(({ record, name: how }) => ({ record, how })), ...mutations(runs(1000), 9)];
    for (const { record, how } of records) {
      const { success } = safeParseBraketEvent(record);
      expect(any(record), how).toBe(success);
      for (const [name, own] of single) expect(own(record), `${how} as ${name}`).toBe(success && record.eventName === name);
    }
  });

  it("says which file to use in place of one of Braket's own events", () => {
    for (const schema of [zodEntry.BraketStateChangeSchema, z.array(zodEntry.TaskStateChangeSchema)])
      expect(() => z.toJSONSchema(schema)).toThrow(
        /use a file of braket-cloudtrail\/json-schema, such as braket-state-change\.json, or convert the schema of its detail$/,
      );
    expect(existsSync(new URL("../../json-schema/braket-state-change.json", import.meta.url))).toBe(true);
    expect(z.toJSONSchema(zodEntry.TaskStateChangeDetailSchema).type).toBe("object");
  });

  it("makes a schema of an object that holds events", () => {
    const accepts = compiled(
      z.toJSONSchema(z.object({ detail: zodEntry.BraketEventSchema, more: z.array(zodEntry.GetDeviceEventSchema) })),
    );
    const [detail, device] = [fixtureRecord("CreateJob/success"), fixtureRecord("GetDevice/success")];
    expect(accepts({ detail, more: [device] })).toBe(true);
    expect(accepts({ detail, more: [detail] })).toBe(false);
    expect(accepts({ detail: {}, more: [] })).toBe(false);
  });
});

describe("a schema of whole events", () => {
  it("takes no text, where the parser takes the JSON text of an event", () => {
    const text = JSON.stringify(fixtureRecord("CreateJob/success"));
    for (const schema of [zodEntry.BraketEventSchema, zodEntry.CreateJobEventSchema])
      expect(schema.safeParse(text).error?.issues).toMatchObject([
        { path: [], message: "expected a CloudTrail record, found a string" },
      ]);
  });
});
