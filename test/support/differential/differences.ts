import { inspect } from "node:util";
import { fixtures } from "../fixtures.js";
import { fullRecords, fullStateChanges } from "../fullDocuments.js";
import { type Mutation, mutator } from "../mutations.js";
import type { TestRecord } from "../records.js";
import { stateChangeFixtures } from "../stateChangeFixtures.js";
import { type Compare, type Comparison, compareRecord, compareStateChange } from "./compare.js";
import { smallest } from "./smallest.js";

interface Subject {
  readonly mutate: (seed: number, index: number) => Mutation;
  readonly compare: Compare;
}

const records = [...fixtures(), ...fullRecords()];
const ownEvents = [
  ...stateChangeFixtures().map(({ name, stateChange }) => ({ name, record: stateChange })),
  ...fullStateChanges(),
];

/** What is mutated, and how the validators are compared on it. */
export const SUBJECTS = {
  records: { mutate: mutator(records, "javascript"), compare: compareRecord },
  "state-changes": { mutate: mutator(ownEvents, "javascript"), compare: compareStateChange },
} as const satisfies Readonly<Record<string, Subject>>;

/** How often the parser gave each verdict, and a report of each mutation on which the validators differ. */
export interface Differences {
  readonly verdicts: ReadonlyMap<Comparison["verdict"], number>;
  readonly reports: readonly string[];
}

/** Compares the validators on the mutations of a range of numbers. */
export function differencesOf(subject: keyof typeof SUBJECTS, seed: number, from: number, to: number): Differences {
  const { mutate, compare }: Subject = SUBJECTS[subject];
  const verdicts = new Map<Comparison["verdict"], number>();
  const reports: string[] = [];
  for (let index = from; index < to; index++) {
    const { record, how } = mutate(seed, index);
    const { verdict, difference } = compare(record);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (difference !== undefined) reports.push(`Mutation ${index}: ${how}\n${difference}\n${smallestOf(record, compare)}`);
  }
  return { verdicts, reports };
}

/** The smallest part of a value on which the validators differ too, and how. */
export function smallestOf(value: TestRecord, compare: Compare): string {
  const small = smallest(value, (candidate) => compare(candidate).difference !== undefined);
  return `The smallest such value: ${inspect(small, { depth: null, breakLength: 120 })}\n${compare(small).difference}`;
}
