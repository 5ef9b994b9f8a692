import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Model } from "../../scripts/generate/model.js";
import { checkRedactions } from "../../scripts/generate/redactions.js";
import { modelOfSchemas } from "../../scripts/generate/schemas.js";
import type { Fields } from "../../src/events/fieldsOfEvent.js";
import { REDACTIONS, type Redaction } from "../../src/facts/redactions.js";
import { fieldTable } from "../../src/formats/redact/fieldTable.js";
import { absent, JsonObject, optional, required, shape } from "../../src/schemas/vocabulary.js";

/** A model with one shape more, of one member. */
function modelWith(id: string, member: z.ZodType): Model {
  const model = modelOfSchemas();
  model.add(shape(id, "A try.", { member }));
  return model;
}

describe("the table of fields", () => {
  it.each<[string, string, z.ZodType, RegExp]>([
    [
      "text without a redaction",
      "TryText",
      required(z.string(), "The text."),
      /^TryText\.member: expected a redaction, found none/,
    ],
    [
      "a number without one",
      "TryNumber",
      optional(z.number(), "The number."),
      /^TryNumber\.member: expected a redaction, found none/,
    ],
    [
      "a list without one",
      "TryList",
      optional(z.array(z.string()), "The list."),
      /^TryList\.member: expected a redaction, found none/,
    ],
    [
      "a shape that has one beside its members'",
      "TryShape",
      optional(shape("TryInner", "An inner one.", { a: optional(z.string(), "The a.", "names") }), "The inner one.", "names"),
      /^TryShape\.member: expected no redaction, because its members have theirs/,
    ],
    [
      "a map with a form",
      "TryMap",
      optional(JsonObject, "The map.", "id"),
      /^TryMap\.member: expected a redaction for maps, found "id"/,
    ],
  ])("refuses %s, by name", (_what, id, member, message) => {
    expect(() => checkRedactions(modelWith(id, member))).toThrow(message);
  });

  it("wants no redaction of a member that is never there", () => {
    expect(() => checkRedactions(modelWith("TryAbsent", absent("Absent.")))).not.toThrow();
  });

  it("has every member of every call in its place, with what the schema declares", () => {
    const model = modelOfSchemas();
    let members = 0;
    const compare = (id: string, fields: Fields | undefined): void => {
      const known = model.shape(id).members.filter(({ node }) => node.kind !== "undefined");
      expect(Object.keys(fields ?? {}).sort(), id).toEqual(known.map(({ name }) => name).sort());
      for (const { name, node, redaction } of known) {
        members++;
        const field = fields?.[name];
        const inner = node.kind === "array" ? node.item : node;
        if (inner.kind === "shape") compare(inner.id, typeof field === "object" ? field : undefined);
        else expect(REDACTIONS[field as number], `${id}.${name}`).toBe(redaction);
      }
    };
    const { record, error, calls } = fieldTable();
    compare("CloudTrailRecord", record);
    compare("ErrorElements", error);
    for (const [name, [request, response, marker]] of Object.entries(calls)) {
      compare(`${name}Request`, request);
      compare(`${name}Response`, response);
      if (marker !== undefined) compare(`Omitted${name}Request`, marker);
    }
    expect(members).toBeGreaterThan(250);
  });

  it("names each redaction that is declared, and no redaction that is not", () => {
    const declared = new Set<Redaction | undefined>();
    for (const { members } of modelOfSchemas().shapes.values()) for (const { redaction } of members) declared.add(redaction);
    declared.delete(undefined);
    expect([...declared].sort()).toEqual([...REDACTIONS].sort());
  });
});
