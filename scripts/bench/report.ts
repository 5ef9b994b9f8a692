import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "./built.js";
import type { Answer } from "./harness.js";

/** The content of bench-results.json: the answers of the last run of each question. */
export interface Results {
  readonly machine: Machine;
  readonly answers: Readonly<Record<string, Answer & { readonly date: string }>>;
}

export interface Machine {
  readonly cores: number;
  readonly architecture: string;
  readonly node: string;
  readonly v8: string;
  readonly versions: Readonly<Record<string, string>>;
}

const PEERS = ["zod", "ajv", "valibot", "@aws-lambda-powertools/parser", "esbuild", "typescript"] as const;
const FETCHED_PEERS = ["typebox", "typia"] as const;

/** The machine and the versions, on which the figures depend. */
export function machine(): Machine {
  const version = (name: string, project = ROOT) =>
    (JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
  const fetched = join(ROOT, ".cache/bench");
  return {
    cores: cpus().length,
    architecture: process.arch,
    node: process.versions.node,
    v8: process.versions.v8,
    versions: Object.fromEntries([
      ...PEERS.map((name) => [name, version(name)]),
      ...FETCHED_PEERS.map((name) => [name, version(name, fetched)]),
    ]),
  };
}

/** Returns all tables in Markdown, the summary first. */
export function markdown(results: Results): string {
  return `${[summary(results), ...Object.values(results.answers).map(section)].join("\n\n")}\n`;
}

/** When, where and with what, and what was reached. */
export function summary({ machine, answers }: Results): string {
  const all = Object.values(answers);
  const days = [...new Set(all.map(({ date }) => date.slice(0, 10)))].sort();
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const { cores, architecture, node, v8 } = machine;
  const rows = all
    .flatMap(({ targets }) => targets)
    .map(({ question, against, target, measured, met }) => [question, against, target, measured, met ? "yes" : "**no**"]);
  return `### Summary

Measured on ${days.join(", ")}, on ${cores} cores (${architecture}) under Node ${node} (V8 ${v8}), with ${versions.join(", ")}.

${table(["question", "measured against", "to reach", "measured", "met"], rows)}`;
}

/** The questions whose figures the README shows. */
const FIGURES = [
  "text of a log file → typed events, `parseBraketEvents`",
  "cold start: `import()` of the root and the first parse, ESM",
  "bundle, esbuild min+gz: `parseBraketEvent` only",
];

/** The table of the README. */
export function figures({ answers }: Results): string {
  const targets = Object.values(answers).flatMap(({ targets }) => targets);
  const rows = FIGURES.map((figure) => {
    const found = targets.find(({ question }) => question === figure);
    if (found === undefined) throw new Error(`no benchmark answers the question of the README: ${figure}`);
    return [figure, found.against, found.measured];
  });
  return table(["question", "measured against", "measured"], rows);
}

/** Returns the table of one question. */
export function section({ title, notes, head, rows }: Answer): string {
  return `### ${title}\n\n${notes.join("\n")}\n\n${table(head, rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
