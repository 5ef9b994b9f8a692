import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

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
  it.each([
    "src/entries/index.ts",
    "src/entries/parse.ts",
    "src/entries/zod.ts",
    "src/entries/testing.ts",
    "src/entries/timelines.ts",
  ])(
    "%s",
    (entry) => {
      expect(exportsOf(entry)).toMatchSnapshot();
    },
    60_000,
  );
});
