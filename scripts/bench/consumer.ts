import { join } from "node:path";
import ts from "typescript";
import { operationList } from "../generate/model.js";
import { ROOT } from "./built.js";

/** Returns a user's code: a switch over all events, with both outcomes, that reads a member of each request. */
export function consumer(imports: string, last: string): string {
  const cases = operationList.map(({ name, request }) => {
    const member = Object.keys(request.shape)[0];
    const read = `event.requestParameters?.${member}`;
    return `    case "${name}":
      if (event.errorCode === undefined) return [event.responseElements, ${read}];
      return [event.errorCode.length, event.errorMessage, ${read}];`;
  });
  return `${imports}
export function about(event: BraketEvent): unknown {
  switch (event.eventName) {
${cases.join("\n")}
    default:
      return ${last};
  }
}
export const userOf = (event: BraketEvent): string | null | undefined => event.userIdentity.arn;
`;
}

export interface Compiled {
  readonly instantiations: number;
  readonly types: number;
  readonly seconds: number;
  /** The files that the compiler read. */
  readonly files: readonly string[];
}

/** Type-checks one file in memory, like `tsc --noEmit` in a user's project with skipLibCheck. */
export function compile(path: string, text: string): Compiled {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const start = performance.now();
  const program = ts.createProgram([path], options, host);
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`expected ${path} in the program of the compiler, found none`);
  const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, { ...host, getCurrentDirectory: () => ROOT }));
  return {
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    seconds: (performance.now() - start) / 1000,
    files: program.getSourceFiles().map(({ fileName }) => fileName),
  };
}

/** Type-checks the consumer of the sources, for the test that runs before a build. */
export function compileOverSources(): Compiled {
  return compile(
    join(ROOT, "consumer.ts"),
    consumer(`import type { BraketEvent } from "./src/entries/index.js";`, "event.eventName"),
  );
}

export function compileEmpty(): Compiled {
  return compile(join(ROOT, "empty.ts"), "export {};\n");
}

export function isOfZod(file: string): boolean {
  return file.includes("/node_modules/zod/");
}
