import { useMemo, useState } from "preact/hooks";
import type { LoggedFinding } from "../worker/findings.js";
import type { Analysis } from "../worker/messages.js";
import type { Opened } from "./Details.js";
import { type Column, Grid } from "./Grid.js";
import { Words } from "./Words.js";

const LEVELS = ["alarm", "notice", "unknown"] as const;
const MARKS: Readonly<Record<LoggedFinding["level"], string>> = { alarm: "▲", notice: "•", unknown: "?" };

const COLUMNS: readonly Column<LoggedFinding>[] = [
  {
    label: "Level",
    width: "6.5rem",
    phone: "title",
    show: ({ level }) => (
      <span class={`level ${level}`}>
        <span aria-hidden="true">{MARKS[level]}</span> {level}
      </span>
    ),
  },
  { label: "Time (UTC)", width: "10.5rem", phone: "side", show: ({ time }) => <time class="mono">{time}</time> },
  { label: "Principal", width: "minmax(9rem, 1fr)", phone: "line", show: ({ who }) => who },
  { label: "Detector", width: "10rem", phone: "none", minor: true, show: ({ detector }) => <code>{detector}</code> },
  { label: "Finding", width: "minmax(14rem, 2fr)", phone: "line", show: ({ what }) => <span title={what}>{what}</span> },
];

interface FindingsViewProps {
  readonly analysis: Analysis | undefined;
  readonly opened: Opened | undefined;
  readonly onOpen: (index: number | undefined, focus: boolean) => void;
}

const NOTHING: Pick<Analysis, "findings" | "detectors"> = { findings: [], detectors: [] };

/** What the detectors of the analyzer found. */
export function FindingsView({ analysis, opened, onOpen }: FindingsViewProps) {
  const { findings, detectors } = analysis ?? NOTHING;
  const [level, setLevel] = useState<LoggedFinding["level"] | "">("");
  // Alarms first. Within a level, the order of time stays.
  const shown = useMemo(
    () =>
      LEVELS.filter((name) => level === "" || name === level).flatMap((name) => findings.filter((found) => found.level === name)),
    [findings, level],
  );
  return (
    <>
      <div class="bar">
        <p class="about">
          What the detectors of the example analyzer say. An <em>alarm</em> is worth a look, a <em>notice</em> is harmless most of
          the time, <em>unknown</em> means that the record lacks what the detector needs.
        </p>
        <label>
          Level{" "}
          <select
            value={level}
            onChange={({ currentTarget }) => setLevel(LEVELS.find((name) => name === currentTarget.value) ?? "")}
          >
            <option value="">All levels</option>
            {LEVELS.map((name) => (
              <option key={name} value={name}>
                {name} ({findings.filter((finding) => finding.level === name).length})
              </option>
            ))}
          </select>
        </label>
      </div>
      <Grid
        label="Findings"
        least="48rem"
        columns={COLUMNS}
        rows={shown}
        open={opened?.kind === "event" ? shown.findIndex(({ index }) => index === opened.index) : -1}
        onOpen={(place, focus) => onOpen(shown[place]?.index, focus)}
        empty="The detectors found nothing."
      />
      <details class="about">
        <summary>What the detectors look for, and what they cannot see</summary>
        <dl class="facts">
          {detectors.map(({ id, tells, cannotSee }) => (
            <div key={id}>
              <dt>
                <code>{id}</code>
              </dt>
              <dd>
                <Words text={tells} /> <em>Cannot see:</em> <Words text={cannotSee} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
