import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import type { Lane, Lanes } from "../data/lanes.js";
import { counted, timeText } from "../data/texts.js";
import { useMedia } from "../page/useMedia.js";
import { AXIS, type Colours, drawLanes, LANE, optionsOf } from "./lanePlot.js";

interface LanePictureProps {
  readonly lanes: Lanes;
  readonly label: (lane: Lane) => ComponentChildren;
  /** Takes the ends of a dragged time, in milliseconds. */
  readonly onSelect: (from: number, to: number) => void;
}

/** The lanes as small bar charts over one time axis. */
export function LanePicture({ lanes, label, onSelect }: LanePictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;
  const dark = useMedia("(prefers-color-scheme: dark)");
  const [pointed, setPointed] = useState("");

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const colours = coloursOf(element);
    const plot = new uPlot(
      optionsOf(lanes, element.clientWidth, colours, {
        draw: (chart) => drawLanes(chart, lanes, colours),
        point: (bin) => setPointed(bin === undefined ? "" : pointedText(lanes, bin)),
        select: (from, to) => select.current(from, to),
      }),
      dataOf(lanes),
      element,
    );
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: plot.height }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [lanes, dark]);

  return (
    <div class="picture">
      <ul class="lane-labels" style={{ paddingTop: `${AXIS}px` }}>
        {lanes.lanes.map((lane) => (
          <li key={lane.value ?? ""} style={{ height: `${LANE}px` }}>
            {label(lane)}
          </li>
        ))}
      </ul>
      <div
        class="plot"
        ref={box}
        role="img"
        aria-label={`Events over time, ${lanes.lanes.length} lines. The list before it has the counts.`}
      />
      <p class="pointed mono" aria-hidden="true">
        {pointed}
      </p>
    </div>
  );
}

function dataOf({ from, bin, bins }: Lanes): uPlot.AlignedData {
  const centres = Array.from({ length: bins }, (_, place) => (from + bin * (place + 0.5)) / 1000);
  return [centres, centres.map(() => 0)];
}

function pointedText({ from, bin, lanes }: Lanes, place: number): string {
  const sum = (list: keyof Pick<Lane, "counts" | "failures">) =>
    lanes.reduce((total, lane) => total + (lane[list][place] ?? 0), 0);
  const failed = sum("failures");
  const time = `${timeText(from + bin * place).slice(0, 16)} to ${timeText(from + bin * (place + 1)).slice(0, 16)}`;
  return `${time}: ${counted(sum("counts"), "event")}${failed > 0 ? `, ${failed} failed` : ""}`;
}

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const named = (name: string) => style.getPropertyValue(name).trim();
  return {
    succeeded: named("--bar"),
    failed: named("--failed"),
    line: named("--line"),
    text: named("--soft"),
    font: style.fontFamily,
  };
}
