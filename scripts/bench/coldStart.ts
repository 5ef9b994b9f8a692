import { spawnSync } from "node:child_process";
import { bundle, put } from "./built.js";
import { type Answer, assert, figure, median } from "./harness.js";
import { benchLog } from "./logs.js";

const ROUNDS = 41;

/** The same events with zod, as a user would write them, on the schemas of the library. */
const OVER_ZOD = `import { zodUnion } from "./scripts/bench/zodUnion.ts"; export const union = zodUnion();`;

/** Measures a new process that imports and parses the first record, against a process that does nothing. */
export async function coldStart(): Promise<Answer> {
  const { Records } = JSON.parse(benchLog()) as { Records: readonly object[] };
  const text = JSON.stringify(JSON.stringify(Records[0]));
  const schemas = new TextDecoder().decode(await bundle(OVER_ZOD, { external: ["zod"], minify: false }));
  const schemasCjs = new TextDecoder().decode(await bundle(OVER_ZOD, { external: ["zod"], minify: false, format: "cjs" }));
  const bundled = new TextDecoder().decode(await bundle(OVER_ZOD));
  put("schemas.mjs", schemas);
  put("schemas.cjs", schemasCjs);
  put("schemas-bundled.mjs", bundled);
  const first = (line: string, use: string) => `${line}\nif (!${use}) process.exit(1);\n`;
  const files: readonly (readonly [name: string, file: string, base: string])[] = [
    ["an empty `.mjs`", put("empty.mjs", ""), "an empty `.mjs`"],
    [
      "braket-cloudtrail, ESM",
      put("ours.mjs", first(`import { parseBraketEvent } from "braket-cloudtrail";`, `parseBraketEvent(${text}).eventID`)),
      "an empty `.mjs`",
    ],
    [
      "zod 4 from node_modules, ESM",
      put("zod.mjs", first(`import { union } from "./schemas.mjs";`, `union.parse(JSON.parse(${text})).eventID`)),
      "an empty `.mjs`",
    ],
    [
      "zod 4 bundled and minified, ESM",
      put("zod-bundled.mjs", first(`import { union } from "./schemas-bundled.mjs";`, `union.parse(JSON.parse(${text})).eventID`)),
      "an empty `.mjs`",
    ],
    ["an empty `.cjs`", put("empty.cjs", ""), "an empty `.cjs`"],
    [
      "braket-cloudtrail, CJS",
      put("ours.cjs", first(`const { parseBraketEvent } = require("braket-cloudtrail");`, `parseBraketEvent(${text}).eventID`)),
      "an empty `.cjs`",
    ],
    [
      "zod 4 from node_modules, CJS",
      put("zod.cjs", first(`const { union } = require("./schemas.cjs");`, `union.parse(JSON.parse(${text})).eventID`)),
      "an empty `.cjs`",
    ],
  ];
  const times = new Map(files.map(([name]) => [name, [] as number[]]));
  for (let round = -3; round < ROUNDS; round++) {
    for (const [name, file] of files) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, [file], { stdio: ["ignore", "ignore", "inherit"] });
      const time = performance.now() - start;
      assert(status === 0, `${name} failed`);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const rows = files.map(([name, , base]) => {
    const own = times.get(name) ?? [];
    const more = median(own.map((time, round) => time - (times.get(base)?.[round] ?? Number.NaN)));
    return { name, base, ms: median(own), more };
  });
  const more = (name: string) => rows.find((row) => row.name === name)?.more ?? Number.NaN;
  const target = (kind: "ESM" | "CJS", empty: string) => ({
    question: `cold start: new process, import + first parse, ${kind}`,
    against: `an empty \`${empty}\` (zod 4 there: + ${figure(more(`zod 4 from node_modules, ${kind}`))} ms)`,
    target: "+ ≤ 4 ms",
    measured: `+ ${figure(more(`braket-cloudtrail, ${kind}`))} ms`,
    met: more(`braket-cloudtrail, ${kind}`) <= 4,
  });
  return {
    title: "Cold start",
    notes: [
      `${ROUNDS} rounds. Each round starts ${files.length} new processes, one after the other. The time is from start to end. The difference is to the empty file of the same round.`,
      "zod 4: the import, the union of all events with both outcomes from the same schemas, and the first parse. The library is the published build, which is not minified.",
    ],
    head: ["process", "time", "more than empty"],
    rows: rows.map(({ name, base, ms, more }) => [name, `${figure(ms)} ms`, name === base ? "" : `+ ${figure(more)} ms`]),
    targets: [target("ESM", ".mjs"), target("CJS", ".cjs")],
  };
}
