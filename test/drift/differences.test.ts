import { describe, expect, it } from "vitest";
import { differences, lineOf } from "../../scripts/drift/differences.js";
import { readSdkModel, type SdkModel } from "../../scripts/drift/sdkModel.js";
import { Model } from "../../scripts/generate/model.js";
import { modelOfSchemas } from "../../scripts/generate/schemas.js";
import { BRAKET_EVENT_NAMES, type BraketOperation, braketOperations } from "../../src/entries/index.js";

const sdk = readSdkModel();
const ours = modelOfSchemas();

const drift = (...args: Parameters<typeof differences>): string[] => differences(...args).map(lineOf);

/** Our model without one member, or without one value of an enum. */
function without(shape: string, member: string): Model {
  const model = Object.assign(new Model(), { shapes: new Map(ours.shapes), enums: new Map(ours.enums), aliases: ours.aliases });
  const whole = ours.shapes.get(shape);
  if (whole !== undefined) model.shapes.set(shape, { ...whole, members: whole.members.filter(({ name }) => name !== member) });
  const open = ours.enums.get(shape);
  if (open !== undefined) model.enums.set(shape, { ...open, values: open.values.filter((value) => value !== member) });
  return model;
}

/** The shapes that describe the API, as opposed to the CloudTrail record. */
function apiShapes(): string[] {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const member of ours.shape(id).members) {
      for (const inner of JSON.stringify(member.node).matchAll(/"kind":"shape","id":"(\w+)"/g)) visit(inner[1] ?? "");
    }
  };
  for (const name of BRAKET_EVENT_NAMES) {
    visit(`${name}Request`);
    visit(`${name}Response`);
  }
  visit("ErrorElements");
  return [...reached];
}

describe("the schemas and the installed SDK", () => {
  it("agree, save for the exceptions with a reason", () => {
    expect(drift(ours, sdk)).toEqual([]);
  });

  it("are both there: 17 operations, 9 errors, 18 enums", () => {
    expect([sdk.operations.size, sdk.errors.size, sdk.enums.size]).toEqual([17, 9, 18]);
    expect([...sdk.operations.keys()].sort()).toEqual(BRAKET_EVENT_NAMES);
  });

  it("differ, by name, when any one member is removed from ours", () => {
    let removed = 0;
    for (const shape of apiShapes()) {
      for (const { name } of ours.shape(shape).members) {
        const found = drift(without(shape, name), sdk);
        expect(
          found.some((line) => line.includes(`.${name}:`)),
          `${shape}.${name}`,
        ).toBe(true);
        removed++;
      }
    }
    expect(removed).toBeGreaterThan(140);
  });

  it("differ, by name, when any one enum value is removed from ours", () => {
    for (const [id, { values }] of ours.enums) {
      if (!sdk.enums.has(id)) continue;
      for (const value of values) expect(drift(without(id, value), sdk)).toContain(`enum ${id}: lacks ${value}`);
    }
  });

  it("differ, by name, when the API gains something", () => {
    const operation = sdk.operations.get("GetJob");
    const grown: SdkModel = {
      operations: new Map([
        ...sdk.operations,
        ...(operation === undefined ? [] : [["PauseJob", { ...operation, name: "PauseJob" }] as const]),
      ]),
      structures: new Map([
        ...sdk.structures,
        [
          "GetJobRequest",
          new Map([...(sdk.structures.get("GetJobRequest") ?? []), ["depth", { structure: undefined, enum: undefined }]]),
        ],
      ]),
      enums: new Map([...sdk.enums, ["DeviceType", ["QPU", "SIMULATOR", "ANNEALER"]]]),
      errors: new Map([...sdk.errors, ["NewException", { status: 400, members: ["cause"] }]]),
    };
    expect(drift(ours, grown).sort()).toEqual([
      "ErrorElements.cause: is a member of NewException, but not modelled",
      "GetJob.requestParameters.depth: is in the API, but not modelled",
      "PauseJob: is in the API, but not modelled",
      "enum DeviceType: lacks ANNEALER",
    ]);
  });

  it("differ when the catalog's facts do", () => {
    const wrong: Record<string, BraketOperation> = {
      ...braketOperations,
      GetJob: { ...braketOperations.GetJob, errors: ["ConflictException"], http: { method: "POST", path: "/job", status: 200 } },
    };
    const found = drift(ours, sdk, wrong);
    expect(found).toContain("GetJob: its HTTP request differs");
    expect(found).toContain("GetJob: lacks the error ValidationException");
    expect(found).toContain("GetJob: the API does not declare the error ConflictException");
  });
});

describe("the catalog", () => {
  it.each(BRAKET_EVENT_NAMES)("%s names the members that the schemas require", (name) => {
    const paths = (section: string, shape: string): string[] =>
      ours.shape(shape).members.flatMap((member) => {
        const path = `${section}.${member.name}`;
        if (!member.required) return [];
        return member.node.kind === "shape" ? [path, ...paths(path, member.node.id)] : [path];
      });
    const required = [...paths("requestParameters", `${name}Request`), ...paths("responseElements", `${name}Response`)];
    expect(Object.keys(braketOperations[name].required).sort()).toEqual(required.sort());
  });

  it("locates resources at members that are modelled", () => {
    for (const name of BRAKET_EVENT_NAMES) {
      for (const { at } of (braketOperations[name] as BraketOperation).resources) {
        const [section, ...rest] = at.replaceAll("[]", "").split(".");
        let shape = section === "requestParameters" ? `${name}Request` : `${name}Response`;
        for (const key of rest) {
          const member = ours.shape(shape).members.find((candidate) => candidate.name === key);
          expect(member, `${name} ${at}`).toBeDefined();
          shape = /"kind":"shape","id":"(\w+)"/.exec(JSON.stringify(member?.node))?.[1] ?? "";
        }
      }
    }
  });
});
