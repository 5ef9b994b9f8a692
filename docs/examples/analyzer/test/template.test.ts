import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RegoEngine, TemplateFile } from "@aws/cloudformation-validate";
import { BRAKET_EVENT_NAMES, braketOperations } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { patterns, WITH_READS } from "../src/patterns.js";

const TEMPLATE = fileURLToPath(new URL("../template.yaml", import.meta.url));

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}
const { Resources, Globals } = parse(readFileSync(TEMPLATE, "utf8")) as {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Globals: { readonly Function: { readonly Environment: { readonly Variables: object } } };
};

describe("the SAM template", () => {
  it("has the patterns of eventPatternFor; `npm run patterns` writes them", () => {
    expect(Resources.Changes?.Properties).toMatchObject({ State: "ENABLED", EventPattern: patterns.changes });
    expect(Resources.Refusals?.Properties).toMatchObject({ State: WITH_READS, EventPattern: patterns.refusals });
    expect(Resources.Changes?.Properties.EventPattern).toEqual(patterns.changes);
    expect(Resources.Refusals?.Properties.EventPattern).toEqual(patterns.refusals);
  });

  it("names functions and variables that exist", () => {
    const functions = Object.values(Resources).filter(({ Type }) => Type === "AWS::Serverless::Function");
    expect(functions).toHaveLength(2);
    for (const { Properties } of functions) {
      const file = `../src/lambda/${String(Properties.Handler).replace(".handler", ".ts")}`;
      expect(existsSync(new URL(file, import.meta.url)), file).toBe(true);
    }
    const read = readFileSync(new URL("../src/aws.ts", import.meta.url), "utf8");
    for (const name of Object.keys(Globals.Function.Environment.Variables)) expect(read).toContain(name);
  });

  it("is valid", () => {
    expect(problemsOf(TEMPLATE)).toEqual([]);
  });
});

it("a rule gets every call that changes something", () => {
  const writes = BRAKET_EVENT_NAMES.filter((name) => !braketOperations[name].readOnly);
  expect([...patterns.changes.detail.eventName].sort()).toEqual(writes.sort());
});

/** The errors and warnings of AWS's validator, which works offline. */
function problemsOf(file: string): string[] {
  const engine = new RegoEngine();
  try {
    const { status, diagnostics } = engine.validateStandard(new TemplateFile(file));
    expect(status).toBe("OK");
    return diagnostics
      .filter(({ severity }) => severity !== "INFO" && severity !== "DEBUG")
      .map(({ ruleId, entity, message }) => `${ruleId} ${entity?.logicalId}: ${message}`);
  } finally {
    engine.free();
  }
}
