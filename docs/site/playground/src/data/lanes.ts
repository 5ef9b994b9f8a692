import type { EventRow } from "./row.js";

/** The events of one principal or device over time. */
export interface Lane {
  /** The value for the filter; undefined for the lane of all others. */
  readonly value: string | undefined;
  readonly label: string;
  readonly total: number;
  readonly failed: number;
  /** The number of events in each bin. */
  readonly counts: readonly number[];
  /** The number of failures among them. */
  readonly failures: readonly number[];
}

/** The picture of a log: one lane for each principal or device. */
export interface Lanes {
  /** The start of the first bin, in milliseconds, UTC. */
  readonly from: number;
  /** The length of a bin in milliseconds. */
  readonly bin: number;
  readonly bins: number;
  readonly lanes: readonly Lane[];
  /** The most events in one bin of one lane. */
  readonly most: number;
  /** The number of rows whose time cannot be read. They are in no lane. */
  readonly untimed: number;
}

const MOST_LANES = 12;
const MOST_BINS = 120;

/** The lengths of bins that people can read, in seconds. */
const STEPS = [1, 5, 15, 60, 300, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 604_800, 2_592_000, 31_536_000];

/** Returns the lanes of the most active principals or devices. The rest share the last lane. */
export function lanesOf(rows: readonly EventRow[], by: "principal" | "device"): Lanes {
  const timed = rows.filter((row) => !Number.isNaN(row.at));
  const untimed = rows.length - timed.length;
  let [first, last] = [Infinity, -Infinity];
  for (const { at } of timed) [first, last] = [Math.min(first, at), Math.max(last, at)];
  if (timed.length === 0) return { from: 0, bin: 1000, bins: 0, lanes: [], most: 0, untimed };
  const bin = 1000 * (STEPS.find((step) => (last - first) / (step * 1000) < MOST_BINS - 1) ?? (last - first) / 1000 / MOST_BINS);
  const from = Math.floor(first / bin) * bin;
  const bins = Math.floor((last - from) / bin) + 1;
  const growing = new Map<string, GrowingLane>();
  for (const row of timed) {
    const [value, label] = by === "principal" ? [row.actorKey, row.actor] : [row.device || "(none)", row.device || "no device"];
    const lane = growing.get(value) ?? newLane(value, label, bins);
    growing.set(value, lane);
    count(lane, Math.floor((row.at - from) / bin), row.failed);
  }
  const sorted = [...growing.values()].sort((left, right) => right.total - left.total || (left.label < right.label ? -1 : 1));
  const lanes =
    sorted.length <= MOST_LANES ? sorted : [...sorted.slice(0, MOST_LANES - 1), merged(sorted.slice(MOST_LANES - 1), bins)];
  return { from, bin, bins, lanes, most: Math.max(...lanes.flatMap((lane) => lane.counts)), untimed };
}

interface GrowingLane extends Lane {
  total: number;
  failed: number;
  readonly counts: number[];
  readonly failures: number[];
}

function newLane(value: string | undefined, label: string, bins: number): GrowingLane {
  return { value, label, total: 0, failed: 0, counts: new Array(bins).fill(0), failures: new Array(bins).fill(0) };
}

function count(lane: GrowingLane, bin: number, failed: boolean): void {
  lane.total++;
  lane.counts[bin] = (lane.counts[bin] ?? 0) + 1;
  if (!failed) return;
  lane.failed++;
  lane.failures[bin] = (lane.failures[bin] ?? 0) + 1;
}

function merged(lanes: readonly Lane[], bins: number): Lane {
  const all = newLane(undefined, `${lanes.length} others`, bins);
  for (const lane of lanes) {
    all.total += lane.total;
    all.failed += lane.failed;
    lane.counts.forEach((number, bin) => {
      all.counts[bin] = (all.counts[bin] ?? 0) + number;
    });
    lane.failures.forEach((number, bin) => {
      all.failures[bin] = (all.failures[bin] ?? 0) + number;
    });
  }
  return all;
}
