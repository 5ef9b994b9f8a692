import { largeLogs } from "./built.js";
import { type Answer, alternate, assert, figure, named, times } from "./harness.js";
import { mixedLog } from "./logs.js";

const RECORDS = 10_000;

/** Measures the test for files without Braket records. */
export async function mentions(): Promise<Answer> {
  const { mentionsBraket } = await largeLogs();
  const text = mixedLog(RECORDS, Number.POSITIVE_INFINITY);
  const bytes = new TextEncoder().encode(text);
  assert(!mentionsBraket(bytes) && !mentionsBraket(text), "Braket is mentioned where it is not");
  const measured = await alternate([
    { name: "JSON.parse of the text", run: () => JSON.parse(text) },
    { name: "mentionsBraket, bytes", run: () => mentionsBraket(bytes) },
    { name: "mentionsBraket, text", run: () => mentionsBraket(text) },
    { name: "Buffer's own `includes`, for scale", run: () => Buffer.from(bytes.buffer).includes("braket.amazonaws.com") },
  ]);
  const ours = named(measured, "mentionsBraket, bytes");
  return {
    title: "A log file without Braket",
    notes: [
      `${RECORDS.toLocaleString("en-US")} records, ${(text.length / 1e6).toFixed(1)} MB. \`mentionsBraket\` reads ${(bytes.length / ours.ms / 1e6).toFixed(1)} GB/s; unlike \`includes\`, it also finds the name with escapes.`,
    ],
    head: ["", "time", "faster than JSON.parse", "quartiles"],
    rows: measured.map(({ name, ms, ratio, quartiles: [low, high] }) => [
      name,
      `${ms.toFixed(2)} ms`,
      times(1 / ratio),
      `${figure(1 / high)}–${figure(1 / low)}`,
    ]),
    targets: [
      {
        question: "a file without Braket, `mentionsBraket` on bytes",
        against: "`JSON.parse` of its text",
        target: "≥ 50 × faster",
        measured: `${times(1 / ours.ratio)} faster`,
        met: 1 / ours.ratio >= 50,
      },
    ],
  };
}
