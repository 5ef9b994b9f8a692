import { execFileSync } from "node:child_process";
import { gunzipSync, gzipSync } from "node:zlib";
import { bundle, library, put } from "./built.js";
import { type Answer, alternate, assert, figure, median, named, rowOf, times } from "./harness.js";
import { benchLog } from "./logs.js";

const MEGABYTES = 50;
/** A round takes some seconds. */
const ROUNDS = 9;
const PROCESSES = 3;

const BY_HAND = "zlib.gunzipSync + JSON.parse";
const OURS = "parseCompressedBraketEvents";
const INFLATED = "DecompressionStream alone";

/** One way in a process of its own, which prints its peak memory; the first does nothing with the file. */
const CHILD = `
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { parseCompressedBraketEvents } from "./src/entries/index.ts";

const bytes = readFileSync(process.argv[3]);
const way = process.argv[2];
if (way === ${JSON.stringify(BY_HAND)}) JSON.parse(gunzipSync(bytes).toString());
if (way === ${JSON.stringify(OURS)}) await parseCompressedBraketEvents(bytes);
if (way === ${JSON.stringify(INFLATED)}) await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
// Linux counts what the parent had when it forked as the child's too, but not in this file.
const status = await readFile("/proc/self/status", "utf8").catch(() => "");
const kilobytes = /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
process.stdout.write(String(Number(kilobytes) * 1024));
`;

/** A large log file, as it lies in the bucket. */
export async function gzip(): Promise<Answer> {
  const { parseCompressedBraketEvents } = await library();
  const { Records } = JSON.parse(benchLog()) as { readonly Records: readonly object[] };
  const list = Records.map((record) => JSON.stringify(record)).join();
  const copies = Math.ceil((MEGABYTES * 1e6) / list.length);
  const text = `{"Records":[${Array.from({ length: copies }, () => list).join()}]}`;
  const bytes = new Uint8Array(gzipSync(text));
  const inflated = () => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  assert((await parseCompressedBraketEvents(bytes)).events.length === Records.length * copies, "a record is lost");
  const measured = await alternate(
    [
      { name: BY_HAND, run: () => JSON.parse(gunzipSync(bytes).toString()) },
      { name: OURS, run: () => parseCompressedBraketEvents(bytes) },
      { name: INFLATED, run: inflated },
      { name: "zlib.gunzipSync alone", run: () => gunzipSync(bytes) },
    ],
    ROUNDS,
    2,
  );
  const child = put("gzip.mjs", new TextDecoder().decode(await bundle(CHILD, { minify: false, platform: "node" })));
  const file = put("log.json.gz", bytes);
  const peak = (way: string) =>
    median(
      Array.from({ length: PROCESSES }, () => Number(execFileSync(process.execPath, [child, way, file], { encoding: "utf8" }))),
    );
  const base = peak("nothing");
  const perMegabyte = new Map([BY_HAND, OURS, INFLATED].map((way) => [way, (peak(way) - base) / text.length]));
  const { ratio } = named(measured, OURS);
  return {
    title: `A log file of ${MEGABYTES} MB, compressed`,
    notes: [
      `${(text.length / 1e6).toFixed(0)} MB of JSON, ${(bytes.length / 1e6).toFixed(1)} MB of gzip, ${ROUNDS} rounds. Peak memory is what a process takes more than one that only reads the file, per MB of JSON: the median of ${PROCESSES}.`,
    ],
    head: ["", "time", "× by hand", "quartiles", "peak memory per MB"],
    rows: measured.map((row) => [...rowOf(row), perMegabyte.has(row.name) ? `${figure(perMegabyte.get(row.name) ?? 0)} MB` : ""]),
    targets: [
      {
        question: `\`.json.gz\` of ${MEGABYTES} MB → typed events, \`parseCompressedBraketEvents\``,
        against: "`zlib.gunzipSync` and `JSON.parse`",
        target: "≤ 1.25 ×",
        measured: times(ratio),
        met: ratio <= 1.25,
      },
    ],
  };
}
