import type { Choices } from "../data/filters.js";
import type { EventRow, RejectedItem } from "../data/row.js";
import type { EventDetails } from "./eventDetails.js";
import type { DetectorNote, LoggedFinding } from "./findings.js";
import type { LimitStory } from "./limits.js";
import type { RunDetails, RunRow } from "./runs.js";

/** The counts of what was read. Each item is in exactly one of them. */
export interface Counts {
  readonly calls: number;
  readonly others: number;
  readonly stateChanges: number;
  readonly rejected: number;
  readonly skipped: number;
  /** Calls and events that were delivered again. They are not in the table. */
  readonly copies: number;
}

/** What the calls and the events together show. It comes after the table. */
export interface Analysis {
  readonly runs: readonly RunRow[];
  readonly limits: readonly LimitStory[];
  readonly findings: readonly LoggedFinding[];
  readonly detectors: readonly DetectorNote[];
}

export type Phase = "reading" | "parsing" | "listing" | "analysing";

/** What the page asks of the worker. `id` returns with the answer. */
export type ToWorker =
  | { readonly type: "read"; readonly files: readonly File[] }
  | { readonly type: "readText"; readonly text: string }
  | { readonly type: "event"; readonly id: number; readonly index: number }
  | { readonly type: "run"; readonly id: number; readonly index: number }
  | { readonly type: "share"; readonly id: number; readonly indexes: Uint32Array; readonly redacted: boolean };

/** The lines of NDJSON, and the number of events that cannot be redacted and were left out. */
export interface Shared {
  readonly lines: Blob;
  readonly leftOut: number;
}

export type FromWorker =
  | { readonly type: "progress"; readonly phase: Phase; readonly done: number; readonly total: number }
  | { readonly type: "rows"; readonly rows: readonly EventRow[] }
  | { readonly type: "rejected"; readonly rows: readonly RejectedItem[] }
  | { readonly type: "read"; readonly counts: Counts; readonly choices: Choices; readonly failed: boolean }
  | { readonly type: "runs"; readonly rows: readonly RunRow[] }
  | { readonly type: "findings"; readonly rows: readonly LoggedFinding[] }
  | ({ readonly type: "analysed" } & Pick<Analysis, "limits" | "detectors">)
  | { readonly type: "answer"; readonly id: number; readonly answer: EventDetails | RunDetails | Shared }
  | { readonly type: "broken"; readonly message: string };
