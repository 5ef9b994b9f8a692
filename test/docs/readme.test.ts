import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readme = readFileSync(root("README.md"), "utf8");

/** The names that the snippets take for granted. */
const PREAMBLE = `
declare const record: unknown;
declare const logFile: string;
declare const event: import("braket-cloudtrail").BraketEvent;
`;

/** Each snippet as a module: its imports stay at the top, the rest goes into a function, for it may return. */
function modulesIn(markdown: string): Map<string, string> {
  const fences = [...markdown.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1] ?? "");
  return new Map(
    fences.map((code, index) => {
      const imports = code.split("\n").filter((line) => line.startsWith("import "));
      const rest = code.split("\n").filter((line) => !line.startsWith("import "));
      return [
        root(`readme-snippet-${index + 1}.ts`),
        `${imports.join("\n")}\n${PREAMBLE}\nexport function snippet() {\n${rest.join("\n")}\n}`,
      ];
    }),
  );
}

function compile(modules: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(root("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root(""));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = modules.get(file);
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...modules.keys()], { ...options, types: [] }, host);
  return [...modules.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map((found) => `${file.split("/").at(-1)}: ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`);
  });
}

describe("the README", () => {
  it("has snippets that compile", () => {
    const modules = modulesIn(readme);
    expect(modules.size).toBeGreaterThanOrEqual(3);
    expect(compile(modules)).toEqual([]);
  }, 60_000);

  it("would not pass with a misspelt name", () => {
    const modules = new Map([
      [root("readme-snippet-wrong.ts"), `import { parseBraketEvents_ } from "braket-cloudtrail";\nparseBraketEvents_("");`],
    ]);
    expect(compile(modules)).toHaveLength(1);
  }, 60_000);

  it("shows lines that the demo prints", () => {
    const shown = /<!-- demo -->\n+```\n(.*?)```\n+<!-- \/demo -->/s.exec(readme)?.[1] ?? "";
    const printed = execFileSync(process.execPath, [root("node_modules/tsx/dist/cli.mjs"), root("docs/examples/demo.ts")], {
      encoding: "utf8",
    });
    const lines = shown.split("\n").filter((line) => line.trim() !== "" && line !== "…");
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(printed.split("\n")).toContain(line);
  }, 60_000);

  it("names every code of an error", () => {
    const declared =
      /export type BraketParseErrorCode =\n(.*?);/s.exec(readFileSync(root("src/events/error.ts"), "utf8"))?.[1] ?? "";
    const codes = [...declared.matchAll(/"([\w-]+)"/g)].map((match) => match[1]);
    const rows = [...readme.matchAll(/^\| `([\w-]+)` \| [a-z]/gm)].map((match) => match[1]);
    expect(codes.length).toBe(8);
    expect(rows.filter((row) => codes.includes(row))).toEqual(codes);
  });

  it("names commands that exist, and files that exist", () => {
    const { scripts } = JSON.parse(readFileSync(root("package.json"), "utf8")) as { scripts: Record<string, string> };
    const texts = readme + readFileSync(root("CONTRIBUTING.md"), "utf8");
    for (const [, name] of texts.matchAll(/npm run ([\w:]+)/g)) expect(scripts, name).toHaveProperty(name ?? "");
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(root(path ?? ""))).not.toThrow();
  });
});
