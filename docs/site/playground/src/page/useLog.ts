import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Choices } from "../data/filters.js";
import type { EventRow, RejectedItem } from "../data/row.js";
import type { LoggedFinding } from "../worker/findings.js";
import type { Analysis, Counts, FromWorker, Phase } from "../worker/messages.js";
import type { RunRow } from "../worker/runs.js";
import { Session } from "./session.js";

/** What the page knows of the log that it shows. */
export interface Log {
  /** Grows while a log is read. A new object each time, so that the page sees the change. */
  readonly table: { readonly rows: readonly EventRow[] };
  readonly progress: Progress | undefined;
  readonly counts: Counts | undefined;
  /** The values that the filters offer. */
  readonly choices: Choices;
  readonly rejected: readonly RejectedItem[];
  readonly analysis: Analysis | undefined;
  /** Whether nothing could be read. */
  readonly failed: boolean;
  /** The message of a fault in the page itself. */
  readonly broken: string | undefined;
  /** The name of the log for people. */
  readonly name: string;
}

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

const EMPTY: Log = {
  table: { rows: [] },
  progress: undefined,
  counts: undefined,
  choices: { event: [], principal: [], device: [], outcome: [] },
  rejected: [],
  analysis: undefined,
  failed: false,
  broken: undefined,
  name: "",
};

/** The time between two drawings of a growing table. */
const DRAW_EVERY_MS = 250;

/** Reads logs in a worker. `read` begins with a new log; `cancel` gives it up; `refuse` says why there is none. */
export function useLog() {
  const [log, setLog] = useState<Log>(EMPTY);
  const session = useRef<Session | undefined>(undefined);

  const cancel = useCallback(() => {
    session.current?.end();
    session.current = undefined;
    setLog(EMPTY);
  }, []);

  const refuse = useCallback((broken: string) => {
    session.current?.end();
    session.current = undefined;
    setLog({ ...EMPTY, broken });
  }, []);

  const read = useCallback((input: readonly File[] | string, name: string) => {
    session.current?.end();
    setLog({ ...EMPTY, name, progress: { phase: "reading", done: 0, total: 0 } });
    const parts: Parts = { rows: [], rejected: [], runs: [], findings: [] };
    let drawn = 0;
    session.current = new Session((message) => {
      if (!("rows" in message)) return setLog((before) => heard(before, message, parts));
      for (const row of message.rows) (parts[message.type] as unknown[]).push(row);
      const now = performance.now();
      if (message.type !== "rows" || now - drawn < DRAW_EVERY_MS) return;
      drawn = now;
      setLog((before) => ({ ...before, table: { rows: parts.rows } }));
    });
    session.current.read(input);
  }, []);

  useEffect(() => () => session.current?.end(), []);
  return { log, read, refuse, cancel, session };
}

/** The lists that come in parts. They grow; the page sees them when it is told so. */
interface Parts {
  readonly rows: EventRow[];
  readonly rejected: RejectedItem[];
  readonly runs: RunRow[];
  readonly findings: LoggedFinding[];
}

type Told = Extract<FromWorker, { type: "progress" | "read" | "analysed" | "broken" }>;

function heard(before: Log, message: Told, { rows, rejected, runs, findings }: Parts): Log {
  switch (message.type) {
    case "progress":
      return { ...before, progress: message };
    case "read":
      return { ...before, table: { rows }, rejected, counts: message.counts, choices: message.choices, failed: message.failed };
    case "analysed":
      return { ...before, progress: undefined, analysis: { ...message, runs, findings } };
    case "broken":
      return { ...before, progress: undefined, broken: message.message };
  }
}
