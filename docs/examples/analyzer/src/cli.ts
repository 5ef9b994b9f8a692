import { readFileSync } from "node:fs";
import { type BraketBatch, dedupe, parseCompressedBraketEvents } from "braket-cloudtrail";
import { findingsIn } from "./detectors/index.js";
import { settings } from "./settings.js";

const batches: BraketBatch[] = [];
for (const file of process.argv.slice(2)) batches.push(await parseCompressedBraketEvents(readFileSync(file)));
const { events } = dedupe(batches.flatMap((batch) => batch.events)); // two trails log a call twice
const others = batches.flatMap((batch) => batch.others);
for (const { time, level, detector, who, what } of findingsIn({ events, others }, settings)) {
  const line = [time, level.padEnd(7), detector.padEnd(18), `${who}: ${what}`].join("  ");
  console.log(line.replaceAll(/\p{C}/gu, "?")); // a name may have characters that control the terminal
}
for (const { message } of batches.flatMap(({ rejected }) => rejected)) console.error(`rejected: ${message}`);
