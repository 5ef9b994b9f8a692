import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The answer to one question of the bench. */
export interface Answer {
  readonly title: string;
  /** The measurement and its data. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly targets: readonly Target[];
}

/** A target and the measured value. */
export interface Target {
  readonly question: string;
  readonly against: string;
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface Contestant {
  readonly name: string;
  /** Does the work. The harness keeps the result until the clock stops, so that an engine cannot skip the work. */
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
 * Runs the contestants in turn and compares them within each round, so that other load of the machine affects all of them. Each round
 * starts with another contestant, because the first one runs on the heap of the round before.
 */
export async function alternate(
  contestants: readonly Contestant[],
  rounds = ROUNDS,
  warmUp = WARM_UP,
): Promise<readonly Measured[]> {
  const collect = youngCollector();
  const times = contestants.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (turn + round + warmUp) % contestants.length;
      collect();
      const start = performance.now();
      kept = await contestants[index]?.run();
      const time = performance.now() - start;
      kept = undefined;
      if (round >= 0) times[index]?.push(time);
    }
  }
  return contestants.map(({ name }, index) => measured(name, times[index] ?? [], times[0] ?? []));
}

/** The result of the current run. */
let kept: unknown;
export const held = (): unknown => kept;

export function measured(name: string, times: readonly number[], base: readonly number[]): Measured {
  const ratios = times.map((time, round) => time / (base[round] ?? Number.NaN));
  return { name, ms: median(times), ratio: median(ratios), quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** Collects the young generation, so that no contestant collects the garbage of another one. A full collection would drop shapes and code. */
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

/** Throws if a condition is false, for example if a contestant does not do the work. */
export function assert(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Returns the contestant with a name. Throws for an unknown name. */
export function named(all: readonly Measured[], name: string): Measured {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`expected a contestant named ${name}, found none`);
  return found;
}

export function fastest(all: readonly Measured[]): Measured {
  return all.reduce((best, one) => (one.ratio < best.ratio ? one : best));
}

/** Formats three digits. More digits would be noise. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "?";
  const abs = Math.abs(value);
  return abs >= 100 ? value.toFixed(0) : abs >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const times = (ratio: number): string => `${figure(ratio)} ×`;

/** Returns a row of a table: the time, the ratio, and its quartiles. */
export function rowOf({ name, ms, ratio, quartiles: [low, high] }: Measured): readonly string[] {
  return [name, `${figure(ms)} ms`, times(ratio), `${figure(low)}–${figure(high)}`];
}

export function bytes(count: number): string {
  return count.toLocaleString("en-US");
}
