import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../support/fixtures.js";

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readme = readFileSync(root("README.md"), "utf8");

/** The code blocks in TypeScript: the file that each names after its language, and the code. */
const snippets = [...readme.matchAll(/^```ts([^\n]*)\n(.*?)^```/gms)].map(([, file = "", code = ""]) => ({
  file: file.trim(),
  code,
}));

/** Each snippet as a module of its own, as it stands. */
const modules = new Map(snippets.map(({ code }, index) => [root(`readme-snippet-${index + 1}.ts`), code]));

const WEEK = root("docs/examples/a-week.json");

/** Runs a file of TypeScript as a reader would. */
function run(file: string, args: readonly string[], input?: string): { readonly out: string; readonly problems: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [root("node_modules/tsx/dist/cli.mjs"), file, ...args], {
    encoding: "utf8",
    ...(input !== undefined && { input }),
  });
  expect(status, stderr).toBe(0);
  return { out: stdout, problems: stderr };
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
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map((found) => `${file.split("/").at(-1)}: ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`);
  });
}

/** The lines between two markers, without the fence. */
function shownBetween(marker: string): string[] {
  const [, shown = ""] = readme.split(new RegExp(`<!-- /?${marker}\\b[^>]*-->`));
  return shown.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("```"));
}

describe("the README", () => {
  it("has snippets that compile as they stand", () => {
    expect(modules.size).toBeGreaterThanOrEqual(3);
    expect(compile(modules)).toEqual([]);
  }, 60_000);

  it("shows files, word for word", () => {
    for (const { file, code } of snippets) {
      expect(file).toMatch(/^docs\/examples\/\w+\.ts$/);
      expect(code, file).toBe(readFileSync(root(file), "utf8"));
    }
  });

  it.each(snippets)(
    "shows with $file a script that runs on a file and on standard input",
    ({ file }) => {
      const record = JSON.stringify(fixtureRecord("CreateQuantumTask/success"));
      const folder = mkdtempSync(join(tmpdir(), "braket-cloudtrail-"));
      try {
        writeFileSync(join(folder, "record.json"), record);
        const { out, problems } = run(root(file), [join(folder, "record.json")]);
        expect(out).toMatch(/CreateQuantumTask|quantum-task/);
        expect(problems).toBe("");
        expect(run(root(file), [], record).out).toBe(out);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );

  it("would not pass with a misspelt name", () => {
    const modules = new Map([
      [root("readme-snippet-wrong.ts"), `import { parseBraketEvents_ } from "braket-cloudtrail";\nparseBraketEvents_("");`],
    ]);
    expect(compile(modules)).toHaveLength(1);
  }, 60_000);

  it("shows a picture of lines that the demo prints", () => {
    const [, file = ""] = /!\[[^\]]+\]\(([^)]+\.svg)\)/.exec(readme) ?? [];
    const printed = execFileSync(process.execPath, [root("node_modules/tsx/dist/cli.mjs"), root("docs/examples/demo.ts")], {
      encoding: "utf8",
    }).split("\n");
    const rows = new Map<string, string[]>();
    for (const [, y = "", cell = ""] of readFileSync(root(file), "utf8").matchAll(/<text [^>]*y="(\d+)">([^<]*)</g))
      rows.set(y, [...(rows.get(y) ?? []), cell]);
    const [command, headings, ...lines] = [...rows.values()];
    expect(command).toEqual(["$ npm run demo"]);
    expect(headings).toEqual(["time (UTC)", "who", "call", "about", "result"]);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(printed.map((text) => text.split(/ {2,}/))).toContainEqual(line);
  }, 60_000);

  it("begins with a script of ten lines, which prints who made which call and what could not be read", () => {
    const [first] = snippets;
    expect(first?.code.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
    const { out, problems } = run(root(first?.file ?? ""), [WEEK]);
    expect(out).toMatch(/'2026-09-10T20:42:37Z' +│ 'root user of 111122223333' +│ 'DeleteSpendingLimit' +│ 'done'/);
    expect(out).toMatch(/'mira@example.com as QuantumResearcher' +│ 'DeleteSpendingLimit' +│ 'access-denied'/);
    expect(out.match(/'2026-09-/g)).toHaveLength(71);
    expect(problems).toContain("Records[77].requestParameters.shots: expected a number, found a string");
  }, 60_000);

  it("begins with a script that reads several files after each other, and a terminal survives what is in them", () => {
    const record = { ...fixtureRecord("GetDevice/success"), awsRegion: "us-east-1", eventTime: "\u001b[2J" };
    const log = JSON.stringify({ Records: [record] });
    const { out } = run(root(snippets[0]?.file ?? ""), [], log + log);
    expect(out.match(/GetDevice/g)).toHaveLength(2);
    expect(out).not.toContain("\u001b");
  }, 60_000);

  it("says on its first screen what it is, the commands, the script and the guides", () => {
    const screen = readme.split("\n").slice(0, 52).join("\n");
    for (const wanted of [
      "npm ci && npm run demo",
      "npm ci && npm test",
      "docs/images/demo.svg",
      "docs/examples/whoDidWhat.ts",
      "docs/guides/README.md",
    ])
      expect(screen).toContain(wanted);
  });

  it("shows three figures, as the tables of the benchmarks have them", () => {
    const rows = shownBetween("figures").slice(2);
    expect(rows.length).toBe(3);
    const cells = (row: string) => row.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, ""));
    const measured = readFileSync(root("docs/performance.md"), "utf8").split("\n").map(cells);
    for (const row of rows) {
      const [question, against, figure] = cells(row);
      expect(measured, row).toContainEqual([question, against, expect.any(String), figure, expect.stringMatching(/yes|no/)]);
    }
  });

  it("names every code of an error", () => {
    const declared =
      /export type BraketParseErrorCode =\n(.*?);/s.exec(readFileSync(root("src/events/error.ts"), "utf8"))?.[1] ?? "";
    const codes = [...declared.matchAll(/"([\w-]+)"/g)].map((match) => match[1]);
    const rows = [...readme.matchAll(/^\| `([\w-]+)` \| [a-z]/gm)].map((match) => match[1]);
    expect(codes.length).toBe(10);
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
