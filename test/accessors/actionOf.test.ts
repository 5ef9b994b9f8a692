import { describe, expect, it } from "vitest";
import { actionOf, parseBraketEvent } from "../../src/entries/index.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";

const action = (name: string) => actionOf(parseBraketEvent(fixtureRecord(name)));

function logged(value: unknown, changes: object = {}) {
  const record = fixtureRecord("CreateQuantumTask/success");
  const requestParameters = { ...(record.requestParameters as object), action: value };
  return actionOf(parseBraketEvent({ ...record, requestParameters, ...changes }));
}

const header = (name: unknown, version: unknown = "1") => ({ braketSchemaHeader: { name, version } });

describe("actionOf", () => {
  it("reads an OpenQASM program as text and as an object", () => {
    for (const name of ["CreateQuantumTask/success", "CreateQuantumTask/action-object"]) {
      const found = action(name);
      expect(found).toMatchObject({ kind: "openqasm", schema: "braket.ir.openqasm.program", version: "1" });
      expect(found && "sources" in found && found.sources).toEqual([expect.stringContaining("OPENQASM 3.0;")]);
    }
  });

  it("gives the whole program", () => {
    const found = action("CreateQuantumTask/analog");
    expect(found).toMatchObject({ kind: "ahs", sources: [], document: { setup: { ahs_register: { filling: [1, 1] } } } });
  });

  it("gives the sources of a program set", () => {
    const programs = [{ source: "a" }, { ...header("braket.ir.openqasm.program"), source: "b" }, 7, null, { source: 8 }];
    expect(logged({ ...header("braket.ir.openqasm.program_set"), programs })).toMatchObject({
      kind: "program-set",
      sources: ["a", "b"],
    });
  });

  it.each([
    ["braket.ir.jaqcd.program", "jaqcd"],
    ["braket.ir.annealing.problem", "annealing"],
    ["braket.ir.blackbird.program", "blackbird"],
    ["braket.ir.pulse.program", "other"],
    ["constructor", "other"],
    ["__proto__", "other"],
  ])("%s is %s", (schema, kind) => {
    expect(logged(JSON.stringify(header(schema)))).toMatchObject({ kind, schema, version: "1" });
  });

  it.each([
    ["no header", "{}"],
    ["a broken header", '{"braketSchemaHeader":7}'],
    ["a header of odd kinds", '{"braketSchemaHeader":{"name":1,"version":2}}'],
  ])("reads a program with %s as another", (_, text) => {
    expect(logged(text)).toEqual({ kind: "other", sources: [], document: JSON.parse(text) });
  });

  it.each([
    ["hidden", "HIDDEN_DUE_TO_SECURITY_REASONS"],
    ["absent", undefined],
    ["absent", null],
    ["absent", ""],
    ["unreadable", "OPENQASM 3.0;"],
    ["unreadable", '{"braketSchemaHeader"'],
    ["unreadable", "[]"],
    ["unreadable", "7"],
    ["unreadable", "null"],
  ])("distinguishes %s: %j", (kind, value) => {
    expect(logged(value)).toEqual({ kind });
  });

  it("returns `omitted` for omitted parameters", () => {
    expect(action("CreateQuantumTask/omitted")).toEqual({ kind: "omitted" });
  });

  it("returns `absent` for a refused call that was logged without parameters", () => {
    expect(actionOf(parseBraketEvent({ ...fixtureRecord("CreateQuantumTask/validation"), requestParameters: null }))).toEqual({
      kind: "absent",
    });
  });

  const others = fixtures().filter(({ eventName }) => eventName !== "CreateQuantumTask");

  it.each(others.map(({ name }) => name))("%s carries no program", (name) => {
    expect(action(name)).toBeUndefined();
  });

  it("does not guess for an unrecognized event", () => {
    expect(logged("{}", { eventName: "CreateQuantumBatch" })).toBeUndefined();
  });
});
