import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The answer to one question of the bench. */
export interface Answer {
  readonly title: string;
  /** What was measured, and on what. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly targets: readonly Target[];
}

/** What was to be reached, and what was. */
export interface Target {
  readonly question: string;
  readonly against: string;
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface Contestant {
  readonly name: string;
  /** What comes out is kept until the clock stops, so that no engine can leave the work out. */
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** The median of all rounds, in milliseconds. */
  readonly ms: number;
  /** The median, over the rounds, of the time divided by that of the first contestant in the same round. */
  readonly ratio: number;
  /** The quartiles of that ratio. */
  readonly quartiles: readonly [number, number];
}

export const ROUNDS = 31;
const WARM_UP = 6;

/**
 * Lets the contestants run in turn, so that whatever else the machine does meets all of them alike, and compares within each
 * round. Each round begins with another one, for the first of a round runs on the heap that the last one left.
 */
export function alternate(contestants: readonly Contestant[], rounds = ROUNDS): readonly Measured[] {
  const collect = youngCollector();
  const times = contestants.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (turn + round + WARM_UP) % contestants.length;
      collect();
      const start = performance.now();
      kept = contestants[index]?.run();
      const time = performance.now() - start;
      kept = undefined;
      if (round >= 0) times[index]?.push(time);
    }
  }
  return contestants.map(({ name }, index) => measured(name, times[index] ?? [], times[0] ?? []));
}

/** Where what came out is kept. */
let kept: unknown;
export const held = (): unknown => kept;

export function measured(name: string, times: readonly number[], base: readonly number[]): Measured {
  const ratios = times.map((time, round) => time / (base[round] ?? Number.NaN));
  return { name, ms: median(times), ratio: median(ratios), quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** Empties the young generation, so that nobody pays for the garbage of the one before. A full collection would throw away shapes and code. */
function youngCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as (options: { readonly type: "minor" }) => void;
  return () => gc({ type: "minor" });
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** A comparison is void where somebody does not do the work. */
export function assert(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** The one with a name; a misspelt one would compare nothing. */
export function named(all: readonly Measured[], name: string): Measured {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody is named ${name}`);
  return found;
}

export function fastest(all: readonly Measured[]): Measured {
  return all.reduce((best, one) => (one.ratio < best.ratio ? one : best));
}

/** Three digits: more would be noise. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "?";
  const abs = Math.abs(value);
  return abs >= 100 ? value.toFixed(0) : abs >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const times = (ratio: number): string => `${figure(ratio)} ×`;

/** A table's row: the time, the ratio and where half of all rounds lay. */
export function rowOf({ name, ms, ratio, quartiles: [low, high] }: Measured): readonly string[] {
  return [name, `${figure(ms)} ms`, times(ratio), `${figure(low)}–${figure(high)}`];
}

export function bytes(count: number): string {
  return count.toLocaleString("en-US");
}
