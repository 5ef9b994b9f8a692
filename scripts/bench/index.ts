/**
 * Runs the benchmarks, prints their tables and writes `bench-results.json`.
 *
 *     npm run bench                      runs all questions; takes some minutes
 *     npm run bench -- logText heap      runs some of them; the file keeps the other answers
 *     npm run bench -- --write           also writes all tables into docs/performance.md, and three figures into README.md
 */
import { fork } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { badRecords } from "./badRecords.js";
import { project, ROOT } from "./built.js";
import { bundles } from "./bundles.js";
import { cloudWatchLogs } from "./cloudWatchLogs.js";
import { coldStart } from "./coldStart.js";
import { growth } from "./growth.js";
import { gzip } from "./gzip.js";
import type { Answer } from "./harness.js";
import { heap } from "./heap.js";
import { hostileText } from "./hostileText.js";
import { instantiations } from "./instantiations.js";
import { logText } from "./logText.js";
import { manyEvents } from "./manyEvents.js";
import { mentions } from "./mentions.js";
import { mixedLog } from "./mixedLog.js";
import { fetchPeers } from "./peers/fetched.js";
import { figures, machine, markdown, type Results, section, summary } from "./report.js";
import { validation } from "./validation.js";

const QUESTIONS: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
  logText,
  validation,
  mixedLog,
  mentions,
  cloudWatchLogs,
  gzip,
  badRecords,
  hostileText,
  heap,
  coldStart,
  bundles,
  instantiations,
  growth,
  manyEvents,
};

const RESULTS = join(ROOT, "bench-results.json");
const GUIDE = join(ROOT, "docs/performance.md");
const README = join(ROOT, "README.md");

/** Runs a question in a new process, so that the compiled code of one question does not affect the next. */
function ask(question: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [question], { env: { ...process.env, BRAKET_BENCH_ONE: "yes" } });
    child.once("message", (answer) => resolve(answer as Answer));
    child.once("exit", (code) => reject(new Error(`${question}: expected an answer, found exit code ${code}`)));
  });
}

async function runAll(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => !arg.startsWith("--"));
  const unknown = asked.find((question) => !Object.hasOwn(QUESTIONS, question));
  if (unknown !== undefined) throw new Error(`expected one of ${Object.keys(QUESTIONS).join(", ")}, found ${unknown}`);
  const directory = project();
  fetchPeers();
  const answers: Record<string, Answer & { date: string }> = {};
  try {
    for (const question of asked.length > 0 ? asked : Object.keys(QUESTIONS)) {
      const answer = { ...(await ask(question)), date: new Date().toISOString() };
      answers[question] = answer;
      process.stdout.write(`\n${section(answer)}\n`);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  process.stdout.write(`\n${summary({ machine: machine(), answers })}\n`);
  const known = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Results).answers : {};
  const merged = { ...known, ...answers };
  const ordered = Object.fromEntries(Object.keys(QUESTIONS).flatMap((name) => (name in merged ? [[name, merged[name]]] : [])));
  const results = { machine: machine(), answers: ordered } as Results;
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  if (args.includes("--write")) {
    writeInto(GUIDE, "bench", `${markdown(results)}\n`);
    writeInto(README, "figures", `${figures(results)}\n\n`);
  }
}

/** Puts tables between the markers of a file. */
function writeInto(file: string, marker: string, tables: string): void {
  const parts = new RegExp(`^([^]*<!-- ${marker}\\b[^>]*-->\n)[^]*(<!-- /${marker} -->[^]*)$`).exec(readFileSync(file, "utf8"));
  if (parts === null) throw new Error(`${file}: expected the markers <!-- ${marker} --> and <!-- /${marker} -->, found none`);
  writeFileSync(file, `${parts[1]}\n${tables}${parts[2]}`);
}

if (process.env.BRAKET_BENCH_ONE === undefined) {
  await runAll(process.argv.slice(2));
} else {
  const answer = await QUESTIONS[process.argv[2] ?? ""]?.();
  process.send?.(answer, () => process.disconnect());
}
