import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import ts from "typescript";

/** The place to which "go to definition" leads. */
export interface Definition {
  readonly name: string;
  readonly file: string;
  /** The word at that place. */
  readonly word: string;
}

interface Answer {
  readonly type: string;
  readonly command?: string;
  readonly request_seq?: number;
  readonly body?: readonly { readonly file: string; readonly start: Place }[];
}
interface Place {
  readonly line: number;
  readonly offset: number;
}

/** Returns the names that an entry of an installed package exports, types included. */
export function exportedNames(project: string, specifier: string): string[] {
  const file = join(project, "names.ts");
  writeFileSync(file, `export * from "${specifier}";\n`);
  const { NodeNext: module } = ts.ModuleKind;
  const options = { module, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name);
}

/** Returns where an editor finds the definition of each name, when somebody asks at its import. */
export function definitionsOf(project: string, specifier: string, names: readonly string[]): Promise<Definition[]> {
  const lines = ["import type {", ...names.map((name) => `  ${name},`), `} from "${specifier}";`];
  return definitionsAt(
    project,
    lines.join("\n"),
    names.map((name, index) => ({ name, line: index + 2, offset: 3 })),
  );
}

/** Returns where an editor finds the definition of the last member of an expression such as `request.shots`. */
export function definitionOfMember(project: string, type: string, member: string): Promise<Definition[]> {
  const text = `export const read = (value: import("braket-cloudtrail").${type}) => value.`;
  return definitionsAt(project, `${text}${member};`, [{ name: member, line: 1, offset: text.length + 1 }]);
}

/** Asks TypeScript's server, which editors use. Only the server follows maps of declarations. */
async function definitionsAt(
  project: string,
  text: string,
  places: readonly (Place & { name: string })[],
): Promise<Definition[]> {
  const file = join(project, "definitions.ts");
  writeFileSync(file, text);
  const server = spawn(process.execPath, [createRequire(import.meta.url).resolve("typescript/lib/tsserver.js")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const send = (seq: number, command: string, args: object) =>
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
  send(0, "open", { file });
  places.forEach(({ line, offset }, index) => {
    send(index + 1, "definition", { file, line, offset });
  });
  const found: Definition[] = [];
  let answered = 0;
  for await (const line of createInterface({ input: server.stdout })) {
    const answer = line.startsWith("{") ? (JSON.parse(line) as Answer) : undefined;
    if (answer?.type !== "response" || answer.command !== "definition") continue;
    const name = places[(answer.request_seq ?? 0) - 1]?.name ?? "";
    for (const { file: target, start } of answer.body ?? []) found.push({ name, file: target, word: wordAt(target, start) });
    answered++;
    if (answered === places.length) break;
  }
  server.kill();
  return found;
}

/** The word at a place. Maps have no end of some names, so it is read from the text. */
function wordAt(file: string, { line, offset }: Place): string {
  const rest =
    readFileSync(file, "utf8")
      .split("\n")
      [line - 1]?.slice(offset - 1) ?? "";
  return /^\w*/.exec(rest)?.[0] ?? "";
}
