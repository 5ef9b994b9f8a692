import {
  BRAKET_EVENT_NAMES,
  type BraketEvent,
  parseBraketEvents,
  type RejectedRecord,
  recordsIn,
} from "../../src/entries/index.js";
import { formatPath } from "../../src/validation/issue.js";
import { unknownsOf, unmodelledOf, withoutIndexes } from "./answers.js";
import { type CorpusFile, filesIn } from "./files.js";
import { Tally } from "./tally.js";

/** The name for records that are re-labelled: no Braket event has it. */
export const UNKNOWN_NAME = "CorpusCall";

interface Counts {
  parsed: number;
  rejected: number;
}

/** What a corpus of records told. Its texts hold names of fields and files, and no values of records. */
export interface CorpusReport {
  files: number;
  records: number;
  /** The records as they are. */
  readonly asIs: Counts & { others: number; skipped: number };
  /** Each record as a call of Braket with a name that the library does not know. */
  readonly unknownName: Counts;
  /** Each record as a call of Braket with each known name. */
  readonly knownNames: Counts;
  readonly unreadable: Tally;
  readonly rejectedAsIs: Tally;
  readonly rejectedUnknownName: Tally;
  readonly rejectedKnownNames: Tally;
  readonly unmodelled: Tally;
  readonly unknowns: Tally;
}

/** Runs all records of a file or folder through the library: as they are, and re-labelled as calls of Braket. */
export function runCorpus(place: string): CorpusReport {
  const report: CorpusReport = {
    files: 0,
    records: 0,
    asIs: { parsed: 0, rejected: 0, others: 0, skipped: 0 },
    unknownName: { parsed: 0, rejected: 0 },
    knownNames: { parsed: 0, rejected: 0 },
    unreadable: new Tally(),
    rejectedAsIs: new Tally(),
    rejectedUnknownName: new Tally(),
    rejectedKnownNames: new Tally(),
    unmodelled: new Tally(),
    unknowns: new Tally(),
  };
  for (const file of filesIn(place)) {
    report.files++;
    runFile(file, report);
  }
  return report;
}

function runFile({ name, bytes }: CorpusFile, report: CorpusReport): void {
  try {
    const { events, others, rejected, skipped } = parseBraketEvents(bytes);
    report.asIs.parsed += events.length;
    report.asIs.others += others.length;
    report.asIs.rejected += rejected.length;
    report.asIs.skipped += skipped;
    addReasons(rejected, name, report.rejectedAsIs);
    for (const event of events) ask(event, name, report);
    for (const { record, path } of recordsIn(bytes)) {
      if (typeof record !== "object" || record === null) continue;
      report.records++;
      runRecord(record, `${name} ${formatPath(path)}`, report);
    }
  } catch (error) {
    report.unreadable.add(error instanceof Error ? error.message : String(error), name);
  }
}

function runRecord(record: object, place: string, report: CorpusReport): void {
  // A record of Braket was asked as it is, with all its types.
  const isBrakets = (record as { readonly eventSource?: unknown }).eventSource === "braket.amazonaws.com";
  const outcome = (eventName: string, counts: Counts, reasons: Tally): void => {
    const { events, others, rejected } = parseBraketEvents([{ ...record, eventSource: "braket.amazonaws.com", eventName }]);
    counts.parsed += events.length + others.length;
    counts.rejected += rejected.length;
    addReasons(rejected, place, reasons);
    if (eventName === UNKNOWN_NAME && !isBrakets) for (const event of events) ask(event, place, report);
  };
  outcome(UNKNOWN_NAME, report.unknownName, report.rejectedUnknownName);
  for (const eventName of BRAKET_EVENT_NAMES) outcome(eventName, report.knownNames, report.rejectedKnownNames);
}

function ask(event: BraketEvent, place: string, report: CorpusReport): void {
  for (const path of unmodelledOf(event)) report.unmodelled.add(path, place);
  for (const text of unknownsOf(event)) report.unknowns.add(text, place);
}

/** Adds each issue of rejected records. Paths start at the record, so that the same reason counts together. */
function addReasons(rejected: readonly RejectedRecord[], place: string, reasons: Tally): void {
  for (const { issues } of rejected)
    for (const { message, path } of issues) reasons.add(`${withoutIndexes(formatPath(path)) || "record"}: ${message}`, place);
}
