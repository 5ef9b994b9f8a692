import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { Report } from "../package/report.js";
import { projectWithTools, ROOT } from "../package/tools.js";

/**
 * Checks that no regular expression of `src/` takes a time that grows faster than its text. The expressions come from the syntax
 * trees. The checker proves most of them safe. The others are named here with the reason why they are.
 */
const EXPLAINED: readonly (readonly [beginning: string, reason: string])[] = [
  ["^\\[?((?:console|signin)", "each part has a bound of 60 characters, and the beginning is fixed"],
  ["^(?:CN|OU?|DC|UID)=|", "a part after @ ends at the next @"],
  ["^ on resource: ", "the beginning is fixed, and each place is tried once"],
  ["^(?:(.+)\\.)?s3(?:", "the host has at most 255 characters, and each repetition a bound"],
  ["[\\da-f]{8}(?:-[\\da-f]{4}){3}", "each repetition has a bound of 12"],
  ["[^\\s@](?:@|%40)[^\\s@]{1,255}", "the repetition has a bound of 255"],
  ["\\bs3[an]?:\\/\\/.|", "the repetition has a bound of 99"],
  ["(?<!\\/)\\/+$", "only the first slash of a row is a beginning"],
  ["(?<!\\s)\\s*\\n\\s*", "only the first blank of a row is a beginning"],
  ["word: \\$?(\\d+", "the beginning is fixed, and a number is read once"],
  ["[^{}[\\]]*?(?=, \\w+=", "it is sticky, and a word begins at a comma and a blank only"],
  ["(?:User: (\\S+) is )?not authorized", "a name has no blank, so it ends before the next beginning"],
  ["^(?:device(?!.*\\d{6})", "the beginning is fixed, and each place is tried once"],
];

interface Diagnostics {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly checker?: "automaton" | "fuzz";
  readonly complexity?: { readonly type: string; readonly summary: string };
  readonly attack?: { readonly pattern: string };
}

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of a file; what a template fills in becomes a word. */
function expressionsIn(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(join(ROOT, "src", file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const [pattern, flags] = node.arguments ?? [];
      found.push({ file, source: textOf(pattern, file), flags: flags === undefined ? "" : textOf(flags, file) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function textOf(node: ts.Node | undefined, file: string): string {
  if (node !== undefined && ts.isStringLiteralLike(node)) return node.text;
  if (node !== undefined && ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `word${literal.text}`).join("");
  throw new Error(`${file}: expected a pattern that can be read from the source, found ${node?.getText()}`);
}

const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const expressions = new Map(
  files.flatMap((file) => expressionsIn(file).map((found) => [`/${found.source}/${found.flags}`, found] as const)),
);

const project = projectWithTools("regexps");
// The other back ends are programs of their own, which are not installed.
process.env.RECHECK_BACKEND = "pure";
const { checkSync } = createRequire(join(project, "package.json"))("recheck") as {
  checkSync(source: string, flags: string, options: { readonly timeout: number }): Diagnostics;
};
const report = new Report();

/** Says how an expression is safe, or throws. */
function check({ file, source, flags }: Found): string {
  const { status, checker, complexity, attack } = checkSync(source, flags, { timeout: 60_000 });
  if (status === "safe") return complexity?.summary ?? "safe";
  const [, reason] = EXPLAINED.find(([beginning]) => source.startsWith(beginning)) ?? [];
  // What the automaton finds is proved. What the fuzzer finds may be a bound that it takes for none.
  if (reason !== undefined && !(status === "vulnerable" && checker === "automaton")) return reason;
  throw new Error(`${file}: expected linear time, found ${complexity?.summary ?? "no answer in time"} ${attack?.pattern ?? ""}`);
}

for (const [text, found] of expressions) await report.check(text, () => check(found));
await report.check("the list of the explained", () => {
  const unused = EXPLAINED.filter(([beginning]) => ![...expressions.values()].some(({ source }) => source.startsWith(beginning)));
  if (unused.length > 0)
    throw new Error(`expected expressions of src/, found none for ${unused.map(([text]) => text).join(", ")}`);
  return `${EXPLAINED.length} of ${expressions.size}`;
});
report.end();
