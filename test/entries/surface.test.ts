import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";

/** What the compiler sees of an entry: every exported name, and whether it is there at run time or a type only. */
function exportsOf(entry: string): string[] {
  const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const { config } = ts.readConfigFile(root("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root(""));
  const program = ts.createProgram([root(entry)], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(root(entry));
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${entry} is no module`);
  return checker
    .getExportsOfModule(symbol)
    .map((exported) => {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const isValue = (target.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(exported);
      return `${isValue ? "value" : "type"} ${exported.name}`;
    })
    .sort();
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  return (
    symbol.declarations?.some(
      (declaration) => ts.isExportSpecifier(declaration) && ts.isTypeOnlyExportDeclaration(declaration),
    ) ?? false
  );
}

describe("the public surface is pinned: a name that comes or goes is a decision", () => {
  it.each(entries.map(({ source }) => source))(
    "%s",
    (entry) => {
      expect(exportsOf(entry)).toMatchSnapshot();
    },
    60_000,
  );
});

describe("an entry", () => {
  const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

  it.each(entries.slice(1))("is found by compilers of the old resolution too: $specifier", ({ name }) => {
    expect(json("package.json").typesVersions["*"][name], "typesVersions in package.json").toEqual([`./dist/${name}.d.ts`]);
  });

  it("has its row in package.json for each file of src/entries", () => {
    const files = readdirSync(new URL("../../src/entries/", import.meta.url)).map((file) => `src/entries/${file}`);
    expect(entries.map(({ source }) => source).sort()).toEqual(files.sort());
  });
});
