import { transform } from "esbuild";
import ts from "typescript";
import { EAGER_COMMENT, EAGER_MARK } from "./eager.js";

// A marked call, `f(x)` after the comment, is minified as `(MARK, f(x))`, and the comment is put back. All have the same length, so that
// source maps stay right.
const PURE = /\/\* @__PURE__ \*\/ /g;
const PUT_BACK = "/*@__PURE__*/";
const MARK = "__PURE_MARK_";

interface Minified {
  readonly code: string;
  readonly map: string;
}

/**
 * Minifies a file. The marks of purity stay, for without them a bundle of one function holds every table and pattern of the file;
 * esbuild drops them with all other comments.
 */
export async function minified(code: string, format: "esm" | "cjs", map: string | object): Promise<Minified> {
  const { text, count } = marked(code);
  // esbuild finds the map of what it reads in its last line, and leads the new one through it. tsup would keep places that have no source.
  const known = Buffer.from(typeof map === "string" ? map : JSON.stringify(map)).toString("base64");
  const result = await transform(`${text}\n//# sourceMappingURL=data:application/json;base64,${known}`, {
    minifyWhitespace: true,
    minifyIdentifiers: true,
    // Not the syntax: that would dissolve the functions around the schemas, and their marks with them.
    format,
    target: "es2022",
    platform: "node",
    sourcemap: true,
    sourcesContent: false,
  });
  const parts = result.code.split(`(${MARK},`);
  if (parts.length - 1 !== count) throw new Error(`marks of purity: expected ${count}, found ${parts.length - 1}`);
  if (result.code.split(EAGER_MARK).length !== code.split(EAGER_MARK).length)
    throw new Error("marks of functions: expected all of them, found fewer or more");
  return { code: parts.join(`(${PUT_BACK}`).replaceAll(`${EAGER_MARK}(function`, `${EAGER_COMMENT}(function`), map: result.map };
}

/** Puts the mark in the place of each comment at the top level, in parentheses with the call that follows. */
function marked(code: string): { readonly text: string; readonly count: number } {
  const file = ts.createSourceFile("file.js", code, ts.ScriptTarget.ES2022);
  const ends = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const start = node.getStart(file);
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && !ends.has(start)) ends.set(start, node.end);
    // What a function does is not done at the top level, so it needs no marks.
    if (!ts.isFunctionLike(node)) node.forEachChild(visit);
  };
  visit(file);
  let [text, from, count] = ["", 0, 0];
  const closed: number[] = [];
  const copyTo = (at: number): void => {
    for (let end = closed[0]; end !== undefined && end <= at; end = closed[0]) {
      text += `${code.slice(from, end)})`;
      from = end;
      closed.shift();
    }
    text += code.slice(from, at);
    from = at;
  };
  for (const { index, 0: comment } of code.matchAll(PURE)) {
    const end = ends.get(index + comment.length);
    if (end === undefined) continue;
    copyTo(index);
    text += `(${MARK},`.padEnd(comment.length);
    from += comment.length;
    closed.unshift(end);
    count++;
  }
  copyTo(code.length);
  return { text, count };
}
