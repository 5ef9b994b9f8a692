import { execFileSync } from "node:child_process";
import { bundle, put } from "./built.js";
import { type Answer, assert, figure, median, times } from "./harness.js";

const ROUNDS = 3;
const FEW = 1e5;
const MANY = 1e6;

/** Pipes lines of one record each through the stream, in chunks that end anywhere. Prints the time and the peak memory. */
const CHILD = `
import { braketEventStream } from "./src/entries/largeLogs.ts";
import { benchLog, mixedLog } from "./scripts/bench/logs.ts";

const [records, oneIn] = process.argv.slice(2).map(Number);
const CHUNK = 1 << 16;
const { Records } = JSON.parse(oneIn === 1 ? benchLog() : mixedLog(2000, oneIn));
const lines = new TextEncoder().encode(Records.map((record) => JSON.stringify(record) + "\\n").join(""));
const total = Math.floor(records / Records.length) * lines.length;
const log = new Uint8Array(lines);
let pushed = 0;
const source = new ReadableStream({
  pull(controller) {
    const from = pushed % log.length;
    const chunk = log.slice(from, Math.min(from + CHUNK, from + total - pushed));
    pushed += chunk.length;
    controller.enqueue(chunk);
    if (pushed >= total) controller.close();
  },
});
let events = 0;
let rejected = 0;
const start = performance.now();
for await (const { event } of source.pipeThrough(braketEventStream())) {
  if (event === undefined) rejected++;
  else events++;
}
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS * 1024, events, rejected, megabytes: total / 1e6 }));
`;

interface Run {
  readonly ms: number;
  readonly peak: number;
  readonly events: number;
  readonly rejected: number;
  readonly megabytes: number;
}

/** Measures the growth. Ten times the records must take ten times the time, and no more memory. */
export async function growth(): Promise<Answer> {
  const file = put("growth.mjs", new TextDecoder().decode(await bundle(CHILD, { minify: false, platform: "node" })));
  const run = (records: number, oneIn: number): Run =>
    JSON.parse(execFileSync(process.execPath, [file, `${records}`, `${oneIn}`], { encoding: "utf8" }));
  const logs = [
    { name: "every record Braket's", oneIn: 1 },
    { name: "one record in 1,000 Braket's", oneIn: 1000 },
  ].map(({ name, oneIn }) => {
    const rounds = Array.from({ length: ROUNDS }, () => [run(FEW, oneIn), run(MANY, oneIn)] as const);
    for (const [few, many] of rounds) {
      assert(few.rejected + many.rejected === 0, "expected no rejected line, found some");
      assert(few.events >= (FEW / oneIn) * 0.9 && many.events >= (MANY / oneIn) * 0.9, "expected all events, found fewer");
    }
    const of = (pick: (pair: (typeof rounds)[number]) => number) => median(rounds.map(pick));
    const [few, many] = rounds[0] ?? [];
    return {
      name,
      megabytes: [few?.megabytes ?? 0, many?.megabytes ?? 0],
      ms: [of(([few]) => few.ms), of(([, many]) => many.ms)] as const,
      ratio: of(([few, many]) => (many.ms / many.megabytes / (few.ms / few.megabytes)) * 10),
      peak: [of(([few]) => few.peak), of(([, many]) => many.peak)] as const,
      more: of(([few, many]) => many.peak - few.peak),
    };
  });
  const mib = (value: number) => `${(value / 2 ** 20).toFixed(0)} MiB`;
  const ratio = Math.max(...logs.map((log) => log.ratio));
  const more = Math.max(...logs.map((log) => log.more));
  return {
    title: "Growth of a stream, from 100,000 to 1,000,000 records",
    notes: [
      `JSON Lines through \`braketEventStream\`, in chunks of 64 KiB, ${ROUNDS} pairs of processes each. A pair takes long, and the compared factor is ten, so three pairs are enough. The peak is the resident memory of the process, with Node and the repeated part of the log.`,
    ],
    head: ["log", "size", "time", "× time", "speed", "peak memory", "more"],
    rows: logs.map(({ name, megabytes, ms, ratio, peak, more }) => [
      name,
      `${megabytes.map((size) => `${size.toFixed(0)}`).join(" → ")} MB`,
      `${ms.map((time) => figure(time / 1000)).join(" → ")} s`,
      figure(ratio),
      `${((megabytes[1] ?? 0) / (ms[1] / 1000)).toFixed(0)} MB/s`,
      peak.map(mib).join(" → "),
      mib(more),
    ]),
    targets: [
      {
        question: "growth: 10⁵ → 10⁶ records, NDJSON stream: time",
        against: "—",
        target: "≤ 11 ×",
        measured: times(ratio),
        met: ratio <= 11,
      },
      {
        question: "the same: peak memory",
        against: "—",
        target: "+ ≤ 32 MB",
        measured: `+ ${(more / 1e6).toFixed(0)} MB`,
        met: more <= 32e6,
      },
    ],
  };
}
