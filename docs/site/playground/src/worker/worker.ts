import { choicesOf } from "../data/filters.js";
import type { EventRow } from "../data/row.js";
import { eventDetails } from "./eventDetails.js";
import { detectorNotes, loggedFindings } from "./findings.js";
import { limitsOf } from "./limits.js";
import type { FromWorker, Phase, ToWorker } from "./messages.js";
import { type Input, readLog } from "./read.js";
import { rowOf } from "./rows.js";
import { type Runs, runDetails, runsOf } from "./runs.js";
import { share } from "./share.js";
import type { Store } from "./store.js";

/** The used part of the global scope of a worker. */
const port = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: (event: MessageEvent<ToWorker>) => void;
};

/** Few enough that the page takes a message within a frame. */
const ROWS_IN_MESSAGE = 1000;
const REPORT_EVERY_MS = 50;

let store: Store = { items: [], calls: [], others: [], stateChanges: [] };
let runs: Runs = { rows: [], runs: [], spendingLimits: [] };

port.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    port.postMessage({ type: "broken", message: error instanceof Error ? error.message : String(error) });
  });
};

async function answer(message: ToWorker): Promise<void> {
  switch (message.type) {
    case "read":
      return read(message.files.map((file) => ({ name: file.name, content: file })));
    case "readText":
      return read([{ name: "", content: message.text }]);
    case "event": {
      const stored = store.items[message.index];
      if (stored !== undefined) {
        port.postMessage({ type: "answer", id: message.id, answer: eventDetails(stored, message.index) });
      }
      return;
    }
    case "run": {
      const run = runs.runs[message.index];
      if (run !== undefined) port.postMessage({ type: "answer", id: message.id, answer: runDetails(run, places()) });
      return;
    }
    case "share":
      port.postMessage({ type: "answer", id: message.id, answer: share(store, message.indexes, message.redacted) });
  }
}

/** Reads a log and reports the table first, then what takes longer. */
async function read(inputs: readonly Input[]): Promise<void> {
  const report = reporter();
  report("reading", 0, 0);
  const log = await readLog(inputs, report);
  store = log.store;
  const total = store.items.length;
  const all: EventRow[] = [];
  const unique = uniqueKeys();
  for (let start = 0; start < total; start += ROWS_IN_MESSAGE) {
    const rows = store.items
      .slice(start, start + ROWS_IN_MESSAGE)
      .map((item, place): EventRow => unique(rowOf(item, start + place)));
    port.postMessage({ type: "rows", rows });
    all.push(...rows);
    report("listing", all.length, total);
  }
  inParts(log.rejected, (rows) => ({ type: "rejected", rows }));
  port.postMessage({ type: "read", counts: log.counts, choices: choicesOf(all), failed: log.failed });
  report("analysing", 0, 0);
  runs = runsOf(store);
  const indexOf = places();
  inParts(runs.rows, (rows) => ({ type: "runs", rows }));
  inParts(loggedFindings(store, indexOf), (rows) => ({ type: "findings", rows }));
  const limits = limitsOf(store, runs.spendingLimits, indexOf);
  port.postMessage({ type: "analysed", limits, detectors: detectorNotes() });
}

/** Two records may have one key, such as events of one id that differ. The address must tell them apart. */
function uniqueKeys(): (row: EventRow) => EventRow {
  const seen = new Map<string, number>();
  return (row) => {
    const count = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, count);
    return count === 1 ? row : { ...row, key: `${row.key} ${count}` };
  };
}

function inParts<R>(rows: readonly R[], message: (part: readonly R[]) => FromWorker): void {
  for (let start = 0; start < rows.length; start += ROWS_IN_MESSAGE) {
    port.postMessage(message(rows.slice(start, start + ROWS_IN_MESSAGE)));
  }
}

/** Returns a function that reports progress, not more often than people can see. A new phase is always reported. */
function reporter(): (phase: Phase, done: number, total: number) => void {
  let [last, at] = ["", 0];
  return (phase, done, total) => {
    const now = performance.now();
    if (phase === last && now - at < REPORT_EVERY_MS) return;
    [last, at] = [phase, now];
    port.postMessage({ type: "progress", phase, done, total });
  };
}

/** Returns a function that finds the place of a record. */
function places(): (record: object) => number | undefined {
  const found = new Map<object, number>(store.items.map(({ record }, index) => [record, index]));
  return (record) => found.get(record);
}
