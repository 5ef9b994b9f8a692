import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RegoEngine, TemplateFile } from "@aws/cloudformation-validate";
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
    const rules = Object.entries(Resources).filter(([, { Type }]) => Type === "AWS::Events::Rule");
    const found = rules.map(([name, { Properties }]) => [name, Properties.State, Properties.EventPattern]);
    expect(found).toEqual([
      ["Changes", "ENABLED", patterns.changes],
      ["Tasks", "ENABLED", patterns.tasks],
      ["Refusals", WITH_READS, patterns.refusals],
    ]);
  });

  it("lets each rule invoke the function", () => {
    const permissions = Object.values(Resources).filter(({ Type }) => Type === "AWS::Lambda::Permission");
    const sources = permissions.map(({ Properties }) => Properties.SourceArn);
    expect(sources).toEqual(["Changes", "Tasks", "Refusals"].map((name) => ({ "Fn::GetAtt": [name, "Arn"] })));
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
