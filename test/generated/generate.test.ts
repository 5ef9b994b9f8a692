import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { emitEventTable } from "../../scripts/generate/eventTable.js";
import { factsOf, Model, operationList } from "../../scripts/generate/model.js";
import { modelOfSchemas } from "../../scripts/generate/schemas.js";
import { modelOfStateChanges, stateChangeList } from "../../scripts/generate/stateChanges.js";
import { emitTypes } from "../../scripts/generate/types.js";
import { emitValidators } from "../../scripts/generate/validate.js";
import { operations } from "../../src/schemas/index.js";
import { openEnum, operation, optional, required, shape, shapeIds } from "../../src/schemas/vocabulary.js";

/** Each test names its shapes anew: an id stands for one shape. */
let counter = 0;
function oneMember(member: z.ZodType): z.ZodObject {
  counter++;
  return shape(`Try${counter}`, "A try.", { member });
}

describe("the generator refuses what it does not know, and says where", () => {
  it.each<[string, () => z.ZodObject, RegExp]>([
    [
      "a date",
      () => oneMember(required(z.date(), "The date.")),
      /^Try\d+\.member: expected a construct that the generator supports, found zod's "date"$/,
    ],
    ["a transformation", () => oneMember(required(z.string().transform(Number), "The text.")), /found zod's "pipe"/],
    [
      "a judgement of content",
      () => oneMember(required(z.string().min(1), "The text.")),
      /expected no checks, because content is not validated/,
    ],
    ["a member without a description", () => oneMember(z.string()), /Try\d+\.member: expected a description/],
    [
      "an optional member that refuses null",
      () => oneMember(z.string().optional().describe("The text.")),
      /expected an optional member that accepts null/,
    ],
    ["a literal number", () => oneMember(required(z.literal(7), "The number.")), /expected a literal string or boolean/],
    [
      "an object that drops members",
      () => z.object({}).describe("A try.").register(shapeIds, { id: "TryStrict" }),
      /found an object that does not keep unknown members/,
    ],
    ["an object without a name", () => z.looseObject({}), /found zod's "object"/],
  ])("%s", (_what, make, message) => {
    expect(() => new Model().add(make())).toThrow(message);
  });
});

describe("an operation", () => {
  it.each(readdirSync(new URL("../../src/schemas/operations/", import.meta.url)))(
    "%s is in the registry, under the name of its file",
    (file) => {
      const name = file.replace(".ts", "");
      expect(operationList.map((operation) => operation.name)).toContain(name);
      expect(Object.keys(operations)).toContain(name);
    },
  );

  it("that has no facts is named", () => {
    expect(() => factsOf("NoSuchOperation")).toThrow(
      "NoSuchOperation: expected facts in src/facts/operations.ts, found none: add them",
    );
  });
});

describe("one of Braket's own events", () => {
  it.each(readdirSync(new URL("../../src/schemas/stateChanges/", import.meta.url)))(
    "%s is in the registry, under the name of its file",
    (file) => {
      expect(stateChangeList.map(({ name }) => name)).toContain(file.replace(".ts", ""));
    },
  );
});

describe("what the generator prints", () => {
  const model = modelOfSchemas();

  it("has no zod in the types, and a doc comment on every member", () => {
    const types = emitTypes(model);
    expect(types).not.toMatch(/\bzod\b|\bz\./);
    const members = [...types.matchAll(/^(.*)\n\s*(\w+)\??: .*;$/gm)];
    expect(members.length).toBeGreaterThan(400);
    for (const [, before, name] of members) {
      if (/^[A-Z]/.test(name ?? "") && !["ARN", "ARNPrefix"].includes(name ?? "")) continue; // the maps from names to events
      expect(before, name).toMatch(/^\/\*\* .* \*\/$/);
    }
  });

  it("has one sentence a member, in the grammar of the house", () => {
    for (const { id, members } of model.shapes.values()) {
      for (const { name, text } of members) expect(text, `${id}.${name}`).toMatch(/^(The |Absent).*\.$/s);
    }
    for (const { id, members } of modelOfStateChanges().shapes.values()) {
      for (const { name, text } of members) expect(text, `${id}.${name}`).toMatch(/^The .*\.$/s);
    }
    for (const { name, asked } of operationList) expect(asked, name).toMatch(/^Somebody .*\.$/);
  });

  it("makes no closure, no copy and no code at run time", () => {
    const validators = emitValidators(model);
    expect(validators).not.toMatch(/new Function|eval\(|structuredClone|\.\.\./);
  });

  it("takes the text of a use before the text of a shape", () => {
    const inner = shape("TryInner", "What it is.", { a: optional(z.string(), "The a.") });
    const outer = shape("TryOuter", "An outer one.", { one: required(inner, "The one."), other: optional(inner, "The other.") });
    const tried = new Model();
    tried.add(outer);
    expect(tried.shape("TryOuter").members.map(({ text, node }) => [text, node])).toEqual([
      ["The one.", { kind: "shape", id: "TryInner" }],
      ["The other.", { kind: "shape", id: "TryInner" }],
    ]);
    expect(tried.shape("TryInner").text).toBe("What it is.");
  });

  it("keeps open enums apart from strings", () => {
    const colour = openEnum("TryColour", "The colours.", ["red"]);
    const tried = new Model();
    tried.add(
      operation("TryOperation", { asked: "Somebody tried.", request: { colour: optional(colour, "The colour.") }, response: {} })
        .request,
    );
    expect(tried.enums.get("TryColour")?.values).toEqual(["red"]);
  });

  it("leaves the list of events alone outside its markers", () => {
    const begin = "<!-- events: written by `npm run generate` -->";
    const text = emitEventTable(`before\n${begin}\nold\n<!-- /events -->\nafter\n`);
    expect(text).toMatch(/^before\n/);
    expect(text).toMatch(/\nafter\n$/);
    expect(text).not.toContain("old");
    expect(text.split("\n").filter((line) => line.startsWith("| [`"))).toHaveLength(operationList.length);
    expect(() => emitEventTable("no markers")).toThrow(/markers/);
  });
});
