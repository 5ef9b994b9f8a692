import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, project, put } from "./built.js";
import { type Answer, assert, type Measured, measured, named, rowOf, times } from "./harness.js";
import { benchLog } from "./logs.js";

const ROUNDS = 41;

type Format = "ESM" | "CJS";

/** The same events over zod: what a user would write, on our own schemas. */
const OVER_ZOD = `import { zodUnion } from "./scripts/bench/zodUnion.ts";
const union = zodUnion();
export const parseBraketEvent = (text) => union.parse(JSON.parse(text));`;

/** What is imported, and what it may cost: a multiple of the package of one line. */
const PACKAGES = [
  { name: "a package of one line", from: "one-line" },
  { name: "braket-cloudtrail", from: "braket-cloudtrail", most: 2 },
  { name: "braket-cloudtrail/parse", from: "braket-cloudtrail/parse", most: 1.3 },
  { name: "zod 4 from node_modules", from: "./over-zod" },
] as const;

/** Inside a new process: `import()` or `require()` and the first parse, against a package that does nothing else. */
export async function coldStart(): Promise<Answer> {
  const { Records } = JSON.parse(benchLog()) as { Records: readonly object[] };
  const text = JSON.stringify(JSON.stringify(Records[0]));
  putOneLine();
  for (const [format, extension] of [
    ["esm", "mjs"],
    ["cjs", "cjs"],
  ] as const)
    put(`over-zod.${extension}`, new TextDecoder().decode(await bundle(OVER_ZOD, { external: ["zod"], minify: false, format })));
  const rows = (["ESM", "CJS"] as const).flatMap((format) => measure(format, text));
  return {
    title: "Cold start",
    notes: [
      `Inside the process: \`await import()\` of the package in ESM, \`require()\` in CommonJS, and the first parse of a record. ${ROUNDS} rounds of new processes, in turn.`,
      "The package of one line exports a function that calls `JSON.parse`. zod 4: the union of all events in both outcomes, made from the same schemas.",
    ],
    head: ["imported", "time", "× a package of one line", "quartiles"],
    rows: rows.map(rowOf),
    targets: (["ESM", "CJS"] as const).flatMap((format) =>
      PACKAGES.flatMap((entry) => {
        if (!("most" in entry)) return [];
        const { ratio } = named(rows, `${entry.name}, ${format}`);
        const what = entry.name === "braket-cloudtrail" ? "the root" : "`./parse`";
        const zod = named(rows, `zod 4 from node_modules, ${format}`).ratio;
        return {
          question: `cold start: ${format === "ESM" ? "`import()`" : "`require()`"} of ${what} and the first parse, ${format}`,
          against: `a package of one line (zod 4 there: ${times(zod)})`,
          target: `≤ ${entry.most} ×`,
          measured: times(ratio),
          met: ratio <= entry.most,
        };
      }),
    ),
  };
}

function measure(format: Format, text: string): readonly Measured[] {
  const files = PACKAGES.map(({ name, from }, index) => {
    const extension = format === "ESM" ? "mjs" : "cjs";
    const path = from.startsWith("./") ? `${from}.${extension}` : from;
    const load = format === "ESM" ? `await import("${path}")` : `require("${path}")`;
    const code = `const start = performance.now();
const { parseBraketEvent } = ${load};
const { eventID } = parseBraketEvent(${text});
const time = performance.now() - start;
if (!eventID) process.exit(1);
process.stdout.write(String(time));
`;
    return { name: `${name}, ${format}`, file: put(`start-${index}.${extension}`, code), times: [] as number[] };
  });
  for (let round = -3; round < ROUNDS; round++) {
    for (let turn = 0; turn < files.length; turn++) {
      // Each round begins with another one.
      const one = files[(turn + round + 3) % files.length];
      if (one === undefined) continue;
      const { status, stdout } = spawnSync(process.execPath, [one.file], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      assert(status === 0, `${one.name} failed`);
      if (round >= 0) one.times.push(Number(stdout));
    }
  }
  return files.map(({ name, times: own }) => measured(name, own, files[0]?.times ?? []));
}

/** A package with an entry of one line in both formats, found as ours is. */
function putOneLine(): void {
  const directory = join(project(), "node_modules/one-line");
  mkdirSync(directory, { recursive: true });
  const exports = { ".": { import: "./index.js", require: "./index.cjs" } };
  writeFileSync(join(directory, "package.json"), JSON.stringify({ name: "one-line", version: "1.0.0", type: "module", exports }));
  writeFileSync(join(directory, "index.js"), "export const parseBraketEvent = (text) => JSON.parse(text);\n");
  writeFileSync(join(directory, "index.cjs"), "exports.parseBraketEvent = (text) => JSON.parse(text);\n");
}
