import ts from "typescript";
import { describe, expect, it } from "vitest";
import { bundle } from "../../scripts/bench/built.js";
import { stringifierAsEsm } from "../../scripts/build/stringifier.js";

/**
 * What an import evaluates besides declarations, patterns and small tables, each with its reason. A process pays for it at every
 * start, whether it uses it or not.
 */
const KNOWN: Readonly<Record<string, string>> = {
  "table braketOperations": "a public constant: made at the first use it would save 0.2 ms, but `console.log` would show getters",
  "call braketDevices": "a public constant",
  "call shapeAt": "makes a closure",
  "call callOf": "makes a closure and an empty map",
  "new ANYTHING": "an empty map",
  "call BRAND": "a symbol that all copies of the package share",
  "call NO_END": "a number",
};

/** The most values of a table that needs no reason. */
const SMALL = 100;

/** Returns the number of values in a table, at every depth. */
function valuesIn(node: ts.Node): number {
  if (ts.isFunctionLike(node)) return 1;
  let count = ts.isLiteralExpression(node) || ts.isIdentifier(node) ? 1 : 0;
  ts.forEachChild(node, (child) => {
    count += valuesIn(child);
  });
  return count;
}

/** Returns what the code evaluates at its top level: calls, new objects, long tables, and statements that are no declarations. */
function evaluated(code: string): ReadonlySet<string> {
  const file = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ES2022, true);
  const found = new Set<string>();
  const visit = (node: ts.Node, name: string): void => {
    // A field is made with each instance.
    const isField = ts.isPropertyDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (ts.isFunctionLike(node) || isField) return;
    if (ts.isCallExpression(node)) found.add(`call ${name}`);
    if (ts.isNewExpression(node)) found.add(`new ${name}`);
    const isTable = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
    if (isTable && valuesIn(node) > SMALL) found.add(`table ${name}`);
    ts.forEachChild(node, (child) => visit(child, name));
  };
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) || ts.isExportDeclaration(statement)) continue;
    if (ts.isClassDeclaration(statement)) visit(statement, statement.name?.text ?? "a class");
    else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer !== undefined) visit(initializer, name.getText(file).replace(/\d+$/, ""));
      }
    } else found.add(`statement ${statement.getText(file).slice(0, 40)}`);
  }
  return found;
}

const evaluatedBy = async (entry: string) =>
  evaluated(
    new TextDecoder().decode(
      await bundle(`export * from "./src/entries/${entry}.ts";`, { minify: false, plugins: [stringifierAsEsm] }),
    ),
  );

describe("what an import evaluates", () => {
  it.each(["index", "parse"])("is known, with its reason: %s", async (entry) => {
    const names = [...(await evaluatedBy(entry))].filter((name) => !Object.hasOwn(KNOWN, name));
    expect(names, "make it at its first use, or give the reason in KNOWN").toEqual([]);
  });

  it("is what KNOWN has", async () => {
    const root = await evaluatedBy("index");
    expect(Object.keys(KNOWN).filter((name) => !root.has(name))).toEqual([]);
  });

  it.each([
    ["const MAP = new Map([[1, 2]]);", "new MAP"],
    ["const LIST = text.split(' ');", "call LIST"],
    [`const TABLE = [${"1234,".repeat(200)}];`, "table TABLE"],
    ["class Kind { static all = new Set(); }", "new Kind"],
    ["register();", "statement register();"],
    ["const f = () => new Map();", undefined],
    ["function g() { return new Map(); }", undefined],
    ["const PATTERN = /a/;", undefined],
  ])("would be seen: %s", (code, found) => {
    expect([...evaluated(code)]).toEqual(found === undefined ? [] : [found]);
  });
});
