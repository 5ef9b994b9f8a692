import type { EventRow } from "../data/row.js";
import { counted, grouped, shortId } from "../data/texts.js";
import type { Session } from "../page/session.js";
import type { Log } from "../page/useLog.js";
import type { Opened } from "./Details.js";
import { type Column, Grid } from "./Grid.js";
import { Outcome } from "./Outcome.js";
import { ShareButtons } from "./ShareButtons.js";

const COLUMNS: readonly Column<EventRow>[] = [
  { label: "Time (UTC)", width: "10rem", phone: "part", show: ({ time }) => <time class="mono">{time}</time> },
  { label: "Event", width: "minmax(10.5rem, 1fr)", phone: "title", show: ({ event }) => event },
  {
    label: "Principal",
    width: "minmax(8rem, 1.9fr)",
    phone: "line",
    show: ({ principal }) => <span title={principal}>{principal}</span>,
  },
  {
    label: "Resource",
    width: "minmax(8rem, 1.3fr)",
    phone: "none",
    minor: true,
    show: ({ resource }) => <span title={resource}>{shortId(resource)}</span>,
  },
  { label: "Device", width: "minmax(7.5rem, .8fr)", phone: "part", show: ({ device }) => device },
  { label: "Outcome", width: "8rem", phone: "side", show: (row) => <Outcome {...row} /> },
  {
    label: "Source",
    width: "minmax(6rem, 1fr)",
    phone: "none",
    minor: true,
    show: ({ source }) => <span title={source}>{source}</span>,
  },
];

interface EventsViewProps {
  readonly rows: readonly EventRow[];
  readonly all: number;
  readonly log: Log;
  readonly opened: Opened | undefined;
  readonly session: { readonly current: Session | undefined };
  readonly onOpen: (index: number, focus: boolean) => void;
}

export function EventsView({ rows, all, log, opened, session, onOpen }: EventsViewProps) {
  const open = opened?.kind === "event" ? rows.findIndex(({ index }) => index === opened.index) : -1;
  return (
    <>
      <div class="bar">
        <p role="status">{rows.length === all ? counted(all, "event") : `${grouped(rows.length)} of ${counted(all, "event")}`}</p>
        <ShareButtons rows={rows} session={session} disabled={log.counts === undefined || rows.length === 0} />
      </div>
      <Grid
        label="Events"
        least="64rem"
        columns={COLUMNS}
        rows={rows}
        open={open}
        onOpen={(place, byKey) => {
          const row = rows[place];
          if (row !== undefined) onOpen(row.index, byKey);
        }}
        empty={<Empty all={all} log={log} />}
      />
    </>
  );
}

function Empty({ all, log }: { readonly all: number; readonly log: Log }) {
  if (all > 0) return <>No event passes the filters.</>;
  if (log.progress !== undefined) return <>The events appear here.</>;
  if (log.counts === undefined) return <>Choose, drop or paste a log.</>;
  if (log.failed) return <>Nothing was read.</>;
  return <>The log has no events of Amazon Braket.</>;
}
