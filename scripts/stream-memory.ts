/**
 * Pushes JSON Lines, made on the fly, through `braketEventStream` and prints time, throughput and peak memory.
 *
 *     npx tsx scripts/stream-memory.ts [megabytes] [one Braket record in how many]
 *
 * Run it with 100 and with 1000: memory should not grow with the size.
 */
import { braketEventStream } from "../src/entries/index.js";
import { exampleRecords } from "../src/entries/testing.js";

const MEGABYTE = 1e6;
const CHUNK = 64 * 1024;

const megabytes = Number(process.argv[2] ?? 1000);
const oneIn = Number(process.argv[3] ?? 1000);

/** Lines with one Braket record in so many, to be repeated without end. */
function block(): Uint8Array {
  const texts = Array.from(exampleRecords(Math.max(oneIn, 1000), 1), (record) => JSON.stringify(record));
  const lines = texts.map((text, i) => (i % oneIn === 0 ? text : text.replaceAll("braket.amazonaws.com", "s3.amazonaws.com")));
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

const lines = block();
const wanted = megabytes * MEGABYTE;
let pushed = 0;

const before = process.memoryUsage();
let heap = 0;
let chunks = 0;

const source = new ReadableStream<Uint8Array>({
  pull(controller) {
    if (chunks++ % 16 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
    const from = pushed % lines.length;
    const chunk = lines.slice(from, Math.min(from + CHUNK, from + wanted - pushed));
    pushed += chunk.length;
    controller.enqueue(chunk);
    if (pushed >= wanted) controller.close();
  },
});

const count = { events: 0, rejected: 0 };
const start = performance.now();
for await (const { event } of source.pipeThrough(braketEventStream())) {
  if (event === undefined) count.rejected++;
  else count.events++;
}
const seconds = (performance.now() - start) / 1000;
const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

console.log(`pushed      ${(pushed / MEGABYTE).toFixed(0)} MB, one Braket record in ${oneIn}`);
console.log(`found       ${count.events} events, ${count.rejected} rejected (the last line may be cut off)`);
console.log(`time        ${seconds.toFixed(2)} s, ${(pushed / MEGABYTE / seconds).toFixed(0)} MB/s`);
console.log(`heap        ${mib(before.heapUsed)} before, ${mib(heap)} at its peak`);
console.log(`resident    ${mib(before.rss)} before, ${mib(process.resourceUsage().maxRSS * 1024)} at its peak`);
