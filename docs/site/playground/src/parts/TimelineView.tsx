import { useMemo, useState } from "preact/hooks";
import { type Filters, minuteOf } from "../data/filters.js";
import { type Lane, type Lanes, lanesOf } from "../data/lanes.js";
import type { EventRow } from "../data/row.js";
import { counted, durationText, timeText } from "../data/texts.js";
import { LanePicture } from "./LanePicture.js";

interface TimelineViewProps {
  readonly rows: readonly EventRow[];
  readonly onFilter: (parts: Partial<Filters>) => void;
}

export function TimelineView({ rows, onFilter }: TimelineViewProps) {
  const [by, setBy] = useState<"principal" | "device">("principal");
  const lanes = useMemo(() => lanesOf(rows, by), [rows, by, rows.length]);
  if (lanes.lanes.length === 0) return <div class="empty">No event with a time passes the filters.</div>;
  return (
    <div class="timeline">
      <fieldset class="by">
        <legend>One line for each</legend>
        {(["principal", "device"] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="by" checked={by === name} onChange={() => setBy(name)} /> {name}
          </label>
        ))}
        <span class="key">
          <span class="swatch succeeded" /> succeeded <span class="swatch failed" /> failed
        </span>
      </fieldset>
      <LanePicture
        lanes={lanes}
        label={(lane) => <LaneLabel lane={lane} onChoose={() => lane.value !== undefined && onFilter({ [by]: lane.value })} />}
        onSelect={(from, to) => onFilter({ from: minuteOf(from), to: minuteOf(to) })}
      />
      <p class="about">{aboutOf(lanes)}</p>
    </div>
  );
}

/** The lanes as text: who does not see the picture has the counts and the filter. */
function LaneLabel({ lane, onChoose }: { readonly lane: Lane; readonly onChoose: () => void }) {
  const counts = `${counted(lane.total, "event")}${lane.failed > 0 ? `, ${lane.failed} failed` : ""}`;
  if (lane.value === undefined) {
    return (
      <span class="lane-label">
        <span>{lane.label}</span>
        <small>{counts}</small>
      </span>
    );
  }
  return (
    <button type="button" class="lane-label" title={`Show only ${lane.label}`} onClick={onChoose}>
      <span>{lane.label}</span>
      <small>{counts}</small>
    </button>
  );
}

function aboutOf({ from, bin, bins, untimed }: Lanes): string {
  const span = `${timeText(from).slice(0, 16)} to ${timeText(from + bin * bins).slice(0, 16)} UTC`;
  const left = untimed > 0 ? ` ${counted(untimed, "event has", "events have")} no readable time.` : "";
  return `${span}. One bar is ${durationText(bin)}. Drag over the picture to filter by time.${left}`;
}
