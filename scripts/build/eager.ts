import { Session } from "node:inspector/promises";
import vm from "node:vm";
import { transform } from "esbuild";
import ts from "typescript";

/** The mark before a function in parentheses. The comment that replaces it after minifying is as long, so that source maps stay right. */
export const EAGER_MARK = "__E_";
export const EAGER_COMMENT = "/**/";

const FILE = "first-parse.cjs";

/**
 * Marks the functions that a first parse calls, for engines compile a function in parentheses at once. Any other function they read
 * twice: once when the file is loaded, to find its end, and again when it is called. `minified` leaves the parentheses only.
 *
 * The code must export `parseBraketEvent`. Lines stay what they are.
 */
export async function withEagerFunctions(code: string, record: string): Promise<string> {
  const called = await calledBy(code, record);
  const file = ts.createSourceFile("file.js", code, ts.ScriptTarget.ES2022, true);
  let [text, end] = ["", 0];
  for (const statement of file.statements) {
    if (!isNamedFunction(statement) || !called.has(statement.name.text) || isReadBefore(statement, file)) continue;
    const start = statement.getStart(file);
    text += `${code.slice(end, start)}var ${statement.name.text} = ${EAGER_MARK}(function${code.slice(statement.name.end, statement.end)});`;
    end = statement.end;
  }
  return text + code.slice(end);
}

type NamedFunction = ts.FunctionDeclaration & { readonly name: ts.Identifier };

function isNamedFunction(node: ts.Node): node is NamedFunction {
  return (
    ts.isFunctionDeclaration(node) && node.name !== undefined && node.modifiers === undefined && node.asteriskToken === undefined
  );
}

/** Whether something that is evaluated before the function needs it: a declaration is there before its place, a variable is not. */
function isReadBefore({ name, pos }: NamedFunction, file: ts.SourceFile): boolean {
  const reads = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node) || node.pos >= pos) return false;
    return (ts.isIdentifier(node) && node.text === name.text) || (ts.forEachChild(node, reads) ?? false);
  };
  return file.statements.some(reads);
}

/** Returns the names of the functions that a first parse calls. What the import calls must stay a declaration. */
async function calledBy(code: string, record: string): Promise<ReadonlySet<string>> {
  const { code: text } = await transform(code, { format: "cjs", target: "es2022" });
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // Taking the counts sets them to zero.
  const calls = async (): Promise<string[]> => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const functions = result.find(({ url }) => url === FILE)?.functions ?? [];
    return functions.filter(({ ranges }) => ranges[0]?.count).map(({ functionName }) => functionName);
  };
  const module: { exports: { parseBraketEvent?: (text: string) => unknown } } = { exports: {} };
  vm.runInThisContext(`(function (module, exports) {${text}\n})`, { filename: FILE })(module, module.exports);
  const atImport = await calls();
  module.exports.parseBraketEvent?.(record);
  const atParse = await calls();
  session.disconnect();
  if (!atParse.includes("parseBraketEvent")) throw new Error("a first parse: expected calls of functions, found none");
  return new Set(atParse.filter((name) => !atImport.includes(name)));
}
