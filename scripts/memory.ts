/**
 * Measures the peak memory of streams, each in a new process. It fails if a stream takes more than its bound.
 *
 *     npm run memory
 *
 * Node alone takes about 50 MiB. Node with the modules of this script takes about 100 MiB.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseCompressedBraketEvents } from "../src/entries/index.js";
import { braketEventStream } from "../src/entries/largeLogs.js";
import { exampleRecords } from "../src/entries/testing.js";

const MEBIBYTE = 1 << 20;

/** Returns a stream of `total` bytes, in chunks of `size` bytes, that repeats a block. */
function repeated(block: Uint8Array, total: number, size: number, begin?: Uint8Array): ReadableStream<Uint8Array> {
  let pushed = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pushed === 0 && begin !== undefined) controller.enqueue(begin);
      const from = pushed % block.length;
      const chunk = block.slice(from, Math.min(from + size, from + total - pushed));
      pushed += chunk.length;
      controller.enqueue(chunk);
      if (pushed >= total) controller.close();
    },
  });
}

/** Returns lines in which one record of `oneIn` is a Braket record. */
function lines(oneIn: number): Uint8Array {
  const texts = Array.from(exampleRecords(2000, 1), (record) => JSON.stringify(record));
  const foreign = texts.map((text, i) => (i % oneIn === 0 ? text : text.replaceAll("braket.amazonaws.com", "s3.amazonaws.com")));
  return new TextEncoder().encode(`${foreign.join("\n")}\n`);
}

async function drain(source: ReadableStream<Uint8Array>): Promise<void> {
  for await (const _ of source.pipeThrough(braketEventStream()));
}

const filler = new Uint8Array(MEBIBYTE).fill(0x78);

/** The streams, and the most MiB of memory for each process. */
const CASES: Readonly<Record<string, readonly [most: number, run: () => Promise<unknown>]>> = {
  "100 MB of JSON Lines": [250, () => drain(repeated(lines(1000), 100e6, 65_536))],
  "1 GB of JSON Lines": [250, () => drain(repeated(lines(1000), 1e9, 65_536))],
  "a line of 16 MiB in chunks of 64 KiB": [250, () => drain(repeated(filler, 16 * MEBIBYTE, 65_536))],
  "a line of 16 MiB in chunks of 16 bytes": [250, () => drain(repeated(filler, 16 * MEBIBYTE, 16))],
  "a line of 256 MiB in chunks of 64 KiB": [250, () => drain(repeated(filler, 256 * MEBIBYTE, 65_536))],
  "800 MB of gzip with a name without end, maxBytes 1 MiB": [
    250,
    () => {
      const header = Uint8Array.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3);
      return parseCompressedBraketEvents(repeated(filler, 800e6, 65_536, header), { maxBytes: MEBIBYTE }).catch(() => undefined);
    },
  ],
};

const [, , name] = process.argv;
if (name === undefined) {
  for (const [what, [most]] of Object.entries(CASES)) {
    const output = execFileSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), what], {
      encoding: "utf8",
    });
    const { peak, seconds } = JSON.parse(output) as { readonly peak: number; readonly seconds: number };
    const isHeld = peak <= most;
    console.log(`${isHeld ? "ok  " : "FAIL"} ${peak.toFixed(0).padStart(5)} MiB ${seconds.toFixed(1).padStart(6)} s  ${what}`);
    if (!isHeld) process.exitCode = 1;
  }
} else {
  const start = performance.now();
  await CASES[name]?.[1]();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(JSON.stringify({ peak: (process.resourceUsage().maxRSS * 1024) / MEBIBYTE, seconds }));
}
