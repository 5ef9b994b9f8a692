import { execFileSync } from "node:child_process";
import { bundle, put } from "./built.js";
import { type Answer, assert, figure } from "./harness.js";
import { aboutLog, benchLog } from "./logs.js";

/** The passes for the library. Its peers allocate more memory, so they need fewer passes. */
const PASSES = 31;
const PEER_PASSES = 7;

/** Measures in a new process. Its young generation is so large that nothing is collected during a pass. */
const CHILD = `
import { isBraketEvent } from "./src/entries/index.ts";
import { peers } from "./scripts/bench/peers/peers.ts";
import { benchLog, eventBridgeText } from "./scripts/bench/logs.ts";

const text = benchLog();
const { Records } = JSON.parse(text);
const events = JSON.parse(eventBridgeText(text));

function allocated(name, values, accepts, passes = ${PASSES}) {
  for (let pass = 0; pass < passes; pass++) for (let i = 0; i < values.length; i++) accepts(values[i]);
  const found = [];
  for (let pass = 0; pass < passes; pass++) {
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < values.length; i++) accepts(values[i]);
    found.push((process.memoryUsage().heapUsed - before) / values.length);
  }
  return [name, found.sort((a, b) => a - b)[found.length >> 1]];
}

const all = [allocated("nothing at all", Records, () => true), allocated("isBraketEvent", Records, isBraketEvent)];
for (const { name, reads, accepts } of await peers()) all.push(allocated(name, reads === "records" ? Records : events, accepts, ${PEER_PASSES}));
process.stdout.write(JSON.stringify(all));
`;

/** Measures the memory that the validation of valid records allocates. */
export async function heap(): Promise<Answer> {
  const code = await bundle(CHILD, { minify: false, platform: "node", banner: { js: REQUIRE } });
  const file = put("heap.mjs", new TextDecoder().decode(code));
  const flags = ["--expose-gc", "--max-semi-space-size=512", "--min-semi-space-size=512"];
  const rows = JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: "utf8" })) as [string, number][];
  const ours = rows.find(([name]) => name === "isBraketEvent")?.[1];
  assert(ours !== undefined, "the child did not tell");
  return {
    title: "Heap allocated by the validation of valid records",
    notes: [
      aboutLog(benchLog()),
      `The median of ${PASSES} passes (${PEER_PASSES} of the peers), each after a full collection, and after as many to warm up.`,
    ],
    head: ["", "bytes a record"],
    rows: rows.map(([name, bytes]) => [name, figure(bytes)]),
    targets: [
      {
        question: "heap allocated by validation of valid records",
        against: "—",
        target: "≤ 16 bytes a record",
        measured: `${figure(ours)} bytes`,
        met: ours <= 16,
      },
    ],
  };
}

/** Powertools and ajv have CommonJS parts, which need `require` in an ESM bundle. */
const REQUIRE = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;
