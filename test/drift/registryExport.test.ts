import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf, placeToEdit } from "../../scripts/drift/declarations.js";
import { differencesFromExport, pathsOfExport } from "../../scripts/drift/registryExport.js";
import { modelOfSchemas } from "../../scripts/generate/schemas.js";
import { ROOT } from "../../scripts/package/tools.js";
import { BRAKET_EVENT_NAMES } from "../../src/entries/index.js";

const model = modelOfSchemas();

/** A document in the form of EventBridge's schema registry, written after its public description. AWS's own was not at hand. */
function openApi(requestParameters: object, detail: object = {}) {
  return {
    openapi: "3.0.0",
    components: {
      schemas: {
        AWSEvent: { properties: { detail: { $ref: "#/components/schemas/Call" }, source: { type: "string" } } },
        Call: { properties: { requestParameters: { $ref: "#/components/schemas/Request" }, ...detail } },
        Request: { properties: requestParameters },
      },
    },
  };
}

describe("an export of EventBridge's schema registry", () => {
  const text = { type: "string" };

  it("is read in each form that the command line prints", () => {
    const document = openApi({ associations: { type: "array", items: { properties: { arn: text } } } });
    const expected = ["requestParameters", "requestParameters.associations", "requestParameters.associations[].arn"];
    for (const form of [document, { Content: JSON.stringify(document) }, { SchemaName: "a", Content: document }])
      expect([...pathsOfExport(JSON.stringify(form))]).toEqual(expected);
    const draft4 = {
      definitions: { Call: { properties: { eventID: text } } },
      properties: { detail: { $ref: "#/definitions/Call" } },
    };
    expect([...pathsOfExport(JSON.stringify(draft4))]).toEqual(["eventID"]);
  });

  it("may refer to itself", () => {
    const document = openApi({ tags: { $ref: "#/components/schemas/Request" } });
    expect([...pathsOfExport(JSON.stringify(document))]).toEqual(["requestParameters", "requestParameters.tags"]);
  });

  it("with an empty detail says so, and is not taken for agreement", () => {
    const empty = { components: { schemas: { AWSEvent: { properties: { detail: { type: "object" } } } } } };
    expect(() => pathsOfExport(JSON.stringify(empty))).toThrow("expected members in the schema of `detail`, found none");
    expect(() => pathsOfExport("{")).toThrow(SyntaxError);
  });

  it("gives the new members, each with the place to edit", () => {
    const document = openApi(
      {
        shots: { type: "number" },
        colour: text,
        associations: { type: "array", items: { properties: { arn: text, weight: text } } },
        tags: { properties: { team: text } },
        action: { properties: { braketSchemaHeader: { properties: { name: text } } } },
      },
      { eventID: text, moon: text, userIdentity: { properties: { arn: text, mood: text } } },
    );
    const found = differencesFromExport(model, pathsOfExport(JSON.stringify(document)));
    const fresh = found.filter(({ what }) => what === "new");
    expect(fresh.map(({ path, declaration }) => `${path} in ${placeToEdit(declaration)}`)).toEqual([
      "requestParameters.colour in src/schemas/operations",
      "requestParameters.associations[].weight in src/schemas/shapes.ts",
      "moon in src/schemas/record.ts",
      "userIdentity.mood in src/schemas/userIdentity.ts",
    ]);
    const gone = found.filter(({ what }) => what === "gone").map(({ path }) => path);
    expect(gone).toContain("requestParameters.deviceArn");
    expect(gone).not.toContain("requestParameters.shots");
    expect(gone).not.toContain("eventID");
  });

  it("agrees when it has each modelled path", () => {
    const nothing = differencesFromExport(model, new Set());
    const everything = new Set(nothing.map(({ path }) => path));
    expect(everything.size).toBeGreaterThan(150);
    expect(differencesFromExport(model, everything)).toEqual([]);
  });
});

describe("the place to edit", () => {
  it("exists for each shape, enum and operation of the model", () => {
    const declarations = [...model.shapes.keys(), ...model.enums.keys(), ...BRAKET_EVENT_NAMES, "braketOperations", "operations"];
    for (const declaration of declarations) {
      const file = fileOf(declaration);
      expect(file, declaration).toBeDefined();
      expect(existsSync(join(ROOT, file ?? "")), declaration).toBe(true);
    }
  });

  it("is a recipe for what is new, and the list for an exception", () => {
    expect(placeToEdit("PauseJob")).toBe("a new file: see CONTRIBUTING.md");
    expect(existsSync(join(ROOT, placeToEdit(undefined)))).toBe(true);
  });
});
