import { useEffect, useMemo, useState } from "preact/hooks";
import { filtered } from "../data/filters.js";
import type { View } from "../data/hash.js";
import { Details, type Opened } from "../parts/Details.js";
import { EventsView } from "../parts/EventsView.js";
import { FilterBar } from "../parts/FilterBar.js";
import { FindingsView } from "../parts/FindingsView.js";
import { Intake } from "../parts/Intake.js";
import { LimitsView } from "../parts/LimitsView.js";
import { ProgressBar } from "../parts/ProgressBar.js";
import { RejectedView } from "../parts/RejectedView.js";
import { Summary } from "../parts/Summary.js";
import { Tabs } from "../parts/Tabs.js";
import { TasksView } from "../parts/TasksView.js";
import { TimelineView } from "../parts/TimelineView.js";
import { exampleLog } from "./exampleLog.js";
import { useLog } from "./useLog.js";
import { useMedia } from "./useMedia.js";
import { usePageState } from "./usePageState.js";

export function App() {
  const { log, read, refuse, cancel, session } = useLog();
  const [state, change] = usePageState();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const narrow = useMedia("(max-width: 1000px)");
  const { rows } = log.table;
  const shown = useMemo(() => filtered(rows, state.filters), [log.table, state.filters]);

  const start = (input: readonly File[] | string, name: string) => {
    setOpened(undefined);
    change({ open: "" });
    read(input, name);
  };
  useEffect(() => read([exampleLog()], "the example log"), [read]);

  // The address names the open record by its key, which the worker knows only when the log is read.
  useEffect(() => {
    if (log.counts === undefined) return;
    const row = state.open === "" ? undefined : rows.find(({ key }) => key === state.open);
    setOpened((before) => {
      if (row === undefined) return before?.kind === "event" ? undefined : before;
      return before?.kind === "event" && before.index === row.index ? before : { kind: "event", index: row.index, focus: false };
    });
  }, [log.counts, state.open]);

  const open = (next: Opened) => {
    setOpened(next);
    change({ open: next.kind === "event" ? (rows[next.index]?.key ?? "") : "" });
  };
  const openEvent = (index: number | undefined, focus: boolean) => {
    if (index !== undefined) open({ kind: "event", index, focus });
  };
  const close = () => {
    setOpened(undefined);
    change({ open: "" });
  };
  const choose = (view: View) => {
    if (opened !== undefined && opened.kind !== "event") setOpened(undefined);
    change({ view });
  };
  const counts = {
    events: shown.length,
    timeline: undefined,
    tasks: log.analysis?.runs.length,
    limits: log.analysis?.limits.length,
    findings: log.analysis?.findings.length,
    rejected: log.counts?.rejected,
  };
  const filters = {
    filters: state.filters,
    choices: log.choices,
    onChange: (parts: object) => change({ filters: { ...state.filters, ...parts } }),
  };

  return (
    <>
      <button
        type="button"
        class="skip"
        onClick={() => (document.querySelector<HTMLElement>(".grid") ?? document.getElementById("panel"))?.focus()}
      >
        Skip to the table
      </button>
      <header class="top">
        <div>
          <h1>Playground</h1>
          <p>See who used Amazon Braket, and how. Your log stays in this page: nothing is sent anywhere.</p>
        </div>
        <a href="../index.html">Documentation</a>
      </header>
      <main>
        <Intake onRead={start} onUnreadable={refuse} onExample={() => start([exampleLog()], "the example log")} />
        <ProgressBar log={log} onCancel={cancel} />
        <Summary log={log} />
        <Tabs view={state.view} counts={counts} onChoose={choose} />
        <div class={opened && !narrow ? "work split" : "work"}>
          <section class="view" role="tabpanel" id="panel" tabIndex={-1} aria-labelledby={`tab-${state.view}`}>
            {(state.view === "events" || state.view === "timeline") && <FilterBar {...filters} />}
            {state.view === "events" && (
              <EventsView rows={shown} all={rows.length} log={log} opened={opened} session={session} onOpen={openEvent} />
            )}
            {state.view === "timeline" && <TimelineView rows={shown} onFilter={filters.onChange} />}
            {state.view === "tasks" && <TasksView runs={log.analysis?.runs} opened={opened} onOpen={open} />}
            {state.view === "limits" && <LimitsView limits={log.analysis?.limits} onOpen={openEvent} />}
            {state.view === "findings" && <FindingsView analysis={log.analysis} opened={opened} onOpen={openEvent} />}
            {state.view === "rejected" && <RejectedView items={log.rejected} opened={opened} onOpen={open} />}
          </section>
          {opened && <Details opened={opened} log={log} session={session} modal={narrow} onOpen={openEvent} onClose={close} />}
        </div>
      </main>
      <footer>
        MIT licence. Not affiliated with AWS. <a href="licences.md">Licences of what this page is made of</a>
      </footer>
    </>
  );
}
