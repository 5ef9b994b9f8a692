import uPlot from "uplot";
import type { Lanes } from "../data/lanes.js";
import { timeText } from "../data/texts.js";

/** The height of a lane in CSS pixels. The labels beside the picture have the same. */
export const LANE = 40;
/** The height of the time axis, which is above the lanes: the last lane may be below the screen. */
export const AXIS = 30;
/** The part of a lane that stays free above the highest bar. */
const FREE = 0.18;

export interface Colours {
  readonly succeeded: string;
  readonly failed: string;
  readonly line: string;
  readonly text: string;
  readonly font: string;
}

interface Reactions {
  readonly draw: (chart: uPlot) => void;
  readonly point: (bin: number | undefined) => void;
  readonly select: (from: number, to: number) => void;
}

const DAY = 86_400;

/** Returns the options of a chart with a time axis in UTC and room for the lanes above it. */
export function optionsOf(lanes: Lanes, width: number, colours: Colours, react: Reactions): uPlot.Options {
  const start = lanes.from / 1000;
  const end = start + (lanes.bin / 1000) * lanes.bins;
  return {
    width,
    height: lanes.lanes.length * LANE + AXIS,
    padding: [0, 20, 0, 0],
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
    scales: { x: { time: true, range: [start, end] }, y: { range: [0, 1] } },
    axes: [
      {
        side: 0,
        size: AXIS,
        stroke: colours.text,
        font: `12px ${colours.font}`,
        grid: { stroke: colours.line, width: 1 },
        ticks: { show: false },
        space: 80,
        values: (_, splits, _axis, _space, step) => splits.map((split) => tickText(split, step)),
      },
      { show: false },
    ],
    series: [{}, { paths: () => null, points: { show: false } }],
    hooks: {
      draw: [react.draw],
      setCursor: [({ cursor: { idx, left = -1 } }) => react.point(left < 0 || idx === null ? undefined : idx)],
      setSelect: [
        (chart) => {
          const { left, width: dragged } = chart.select;
          if (dragged < 4) return;
          react.select(chart.posToVal(left, "x") * 1000, chart.posToVal(left + dragged, "x") * 1000);
          chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
    },
  };
}

/** The text at a tick: the day at midnight, else the time. */
function tickText(seconds: number, step: number): string {
  const text = timeText(seconds * 1000);
  if (step >= DAY || seconds % DAY === 0) return text.slice(0, 10);
  return text.slice(11, step < 60 ? 19 : 16);
}

/** Draws the bars of every lane. Failures are the upper part of a bar. */
export function drawLanes(chart: uPlot, { lanes, from, bin, most }: Lanes, colours: Colours): void {
  const { ctx } = chart;
  const { left, top, width, height } = chart.bbox;
  const lane = height / Math.max(1, lanes.length);
  const barAt = (place: number) => chart.valToPos((from + bin * place) / 1000, "x", true);
  ctx.save();
  lanes.forEach(({ counts, failures }, row) => {
    const floor = Math.round(top + lane * (row + 1));
    ctx.fillStyle = colours.line;
    ctx.fillRect(left, floor - 1, width, 1);
    counts.forEach((count, place) => {
      if (count === 0) return;
      const x = Math.round(barAt(place));
      const wide = Math.max(2, Math.round(barAt(place + 1)) - x - 1);
      // By the root: one event stays visible beside thousands.
      const high = Math.max(3, Math.round(Math.sqrt(count / most) * lane * (1 - FREE)));
      const failed = Math.ceil((high * (failures[place] ?? 0)) / count);
      ctx.fillStyle = colours.succeeded;
      ctx.fillRect(x, floor - 1 - high + failed, wide, high - failed);
      ctx.fillStyle = colours.failed;
      ctx.fillRect(x, floor - 1 - high, wide, failed);
    });
  });
  ctx.restore();
}
