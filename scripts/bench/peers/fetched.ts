import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { operationList } from "../../generate/model.js";
import { projectWithTools } from "../../package/tools.js";
import { EventKinds } from "./eventKinds.js";
import { FETCHED } from "./peers.js";
import { typeOf } from "./typeOf.js";

type TypeScript = typeof import("typescript");
type Transform = (program: unknown, options?: object, extras?: object) => import("typescript").TransformerFactory<never>;

const HEAD = `import typia from "typia";`;

/**
 * Fetches the peers that the library itself does not need into `.cache/bench`, and compiles typia's validators, which its transform
 * writes from types: it runs inside the `emit` of a TypeScript that it supports, as its own documentation tells a user to set it up.
 */
export function fetchPeers(): void {
  const project = projectWithTools("bench");
  process.env[FETCHED] = project;
  const kinds = new EventKinds();
  const interfaces = new Map<string, string>();
  const routes = operationList.map((operation) => {
    const validators = [false, true].map(
      (refused) => `typia.createIs<${typeOf(kinds.eventOf(operation, refused), interfaces)}>()`,
    );
    return `${operation.name}: [${validators.join(", ")}],`;
  });
  const source = [HEAD, ...interfaces.values(), "export const routes = {", ...routes, "};", ""].join("\n");
  const file = join(project, "typia.ts");
  if (existsSync(join(project, "typia.mjs")) && existsSync(file) && readFileSync(file, "utf8") === source) return;
  const require = createRequire(join(project, "package.json"));
  compile(require("typescript") as TypeScript, file, source, (require("typia/lib/transform") as { default: Transform }).default);
}

function compile(ts: TypeScript, file: string, source: string, transform: Transform): void {
  writeFileSync(file, source);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const problems: string[] = [];
  const addDiagnostic = ({ messageText }: import("typescript").Diagnostic): number =>
    problems.push(ts.flattenDiagnosticMessageText(messageText, "\n"));
  ts.getPreEmitDiagnostics(program).forEach(addDiagnostic);
  // All that was imported has become code.
  const write = (_path: string, text: string): void => writeFileSync(file.replace(/\.ts$/, ".mjs"), text.replace(HEAD, ""));
  program.emit(undefined, write, undefined, false, { before: [transform(program, {}, { addDiagnostic }) as never] });
  if (problems.length > 0) throw new Error(`${file}: ${problems.slice(0, 3).join("; ")}`);
}
