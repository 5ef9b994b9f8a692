import { durationText, shortId } from "../data/texts.js";
import type { RunRow } from "../worker/runs.js";
import type { Opened } from "./Details.js";
import { type Column, Grid } from "./Grid.js";
import { Outcome } from "./Outcome.js";

const COLUMNS: readonly Column<RunRow>[] = [
  { label: "Created (UTC)", width: "10.5rem", phone: "part", show: ({ created }) => <time class="mono">{created}</time> },
  { label: "Kind", width: "4rem", phone: "title", show: ({ kind }) => kind },
  { label: "Id", width: "minmax(5rem, .7fr)", phone: "none", show: ({ id }) => <span title={id}>{shortId(id)}</span> },
  { label: "Created by", width: "minmax(9rem, 1.6fr)", phone: "line", show: ({ by }) => by },
  { label: "Device", width: "minmax(5rem, .9fr)", phone: "part", show: ({ device }) => device },
  { label: "Shots", width: "5rem", phone: "none", align: "end", show: ({ shots }) => shots },
  {
    label: "Last known state",
    width: "9.5rem",
    phone: "side",
    show: ({ state }) => <Outcome outcome={state} failed={state === "failed"} />,
  },
  { label: "In queue", width: "5.5rem", phone: "none", minor: true, align: "end", show: ({ queueMs }) => durationText(queueMs) },
  { label: "Ran", width: "5.5rem", phone: "none", minor: true, align: "end", show: ({ runMs }) => durationText(runMs) },
  { label: "Polls", width: "3.5rem", phone: "none", minor: true, align: "end", show: ({ polls }) => polls },
  { label: "Refused", width: "5rem", phone: "none", minor: true, align: "end", show: ({ refused }) => refused },
];

/** The columns that only Braket's own events fill. */
const TIMES = ["In queue", "Ran"];

interface TasksViewProps {
  readonly runs: readonly RunRow[] | undefined;
  readonly opened: Opened | undefined;
  readonly onOpen: (opened: Opened) => void;
}

export function TasksView({ runs = [], opened, onOpen }: TasksViewProps) {
  const columns = runs.some(({ queueMs, runMs }) => queueMs !== undefined || runMs !== undefined)
    ? COLUMNS
    : COLUMNS.filter((column) => !TIMES.includes(column.label));
  return (
    <>
      <p class="about">
        The history of each quantum task and hybrid job that the log names. CloudTrail logs calls, not the end of a task: states
        come from Braket's own EventBridge events, if the log has them.
      </p>
      <Grid
        label="Tasks and jobs"
        least="60rem"
        columns={columns}
        rows={runs}
        open={opened?.kind === "run" ? opened.index : -1}
        onOpen={(index, focus) => onOpen({ kind: "run", index, focus })}
        empty="The log names no task and no job."
      />
    </>
  );
}
