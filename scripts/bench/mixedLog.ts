import { largeLogs, library } from "./built.js";
import { type Answer, alternate, assert, named, rowOf, times } from "./harness.js";
import { mixedLog as logOf } from "./logs.js";

const RECORDS = 10_000;

/** Measures the log file of an account-wide trail, in which one record of 1,000 is Braket's. */
export async function mixedLog(): Promise<Answer> {
  const { parseBraketEvents } = await library();
  const { scanBraketEvents } = await largeLogs();
  const text = logOf(RECORDS, 1000);
  assert(parseBraketEvents(text).events.length === RECORDS / 1000, "the parse loses an event");
  assert(scanBraketEvents(text).events.length === RECORDS / 1000, "the scan loses an event");
  const measured = await alternate([
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "parseBraketEvents", run: () => parseBraketEvents(text) },
    { name: "scanBraketEvents", run: () => scanBraketEvents(text) },
  ]);
  const parsed = named(measured, "parseBraketEvents").ratio;
  const scanned = 1 / named(measured, "scanBraketEvents").ratio;
  return {
    title: "A mixed log file, one Braket record in 1,000",
    notes: [
      `${RECORDS.toLocaleString("en-US")} records, ${(text.length / 1e6).toFixed(1)} MB; the records of other services are generated Braket records with other service names.`,
    ],
    head: ["", "time", "× JSON.parse", "quartiles"],
    rows: measured.map(rowOf),
    targets: [
      {
        question: "a mixed file, 1 Braket record in 1,000, `parseBraketEvents`",
        against: "`JSON.parse`",
        target: "≤ 1.05 ×",
        measured: times(parsed),
        met: parsed <= 1.05,
      },
      {
        question: "the same file, `scanBraketEvents`",
        against: "`JSON.parse`",
        target: "≥ 8 × faster",
        measured: `${times(scanned)} faster`,
        met: scanned >= 8,
      },
    ],
  };
}
