import type { EventRow } from "./row.js";

/** The filters of the table. An empty text filters nothing. */
export interface Filters {
  readonly event: string;
  /** The key of a caller. */
  readonly principal: string;
  readonly device: string;
  /** `succeeded`, `failed` for every failure, or one outcome. */
  readonly outcome: string;
  /** Words that the record must have, all of them. */
  readonly text: string;
  /** The first minute, UTC, inclusive: `2026-09-07T08:00`. */
  readonly from: string;
  /** The last minute, UTC, exclusive. */
  readonly to: string;
}

export const NO_FILTERS: Filters = { event: "", principal: "", device: "", outcome: "", text: "", from: "", to: "" };

/** The device filter for records that name no device. */
export const NO_DEVICE = "(none)";

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== "");
}

/** Returns the rows that pass all filters, in their order. */
export function filtered(rows: readonly EventRow[], filters: Filters): readonly EventRow[] {
  const tests = testsOf(filters);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: EventRow) => boolean;

function testsOf({ event, principal, device, outcome, text, from, to }: Filters): Test[] {
  const tests: Test[] = [];
  if (event !== "") tests.push((row) => row.event === event);
  if (principal !== "") tests.push((row) => row.actorKey === principal);
  if (device !== "") tests.push((row) => row.device === (device === NO_DEVICE ? "" : device));
  if (outcome === "failed") tests.push((row) => row.failed);
  else if (outcome !== "") tests.push((row) => row.outcome === outcome);
  const [begin, end] = [utcOf(from), utcOf(to)];
  if (!Number.isNaN(begin)) tests.push((row) => row.at >= begin);
  if (!Number.isNaN(end)) tests.push((row) => row.at < end);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) tests.push((row) => words.every((word) => row.text.includes(word)));
  return tests;
}

/** Returns the milliseconds of a time without a zone, which is UTC; NaN for other text. */
export function utcOf(text: string): number {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
}

/** Returns a time as the filters write it, to the minute. */
export function minuteOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

/** A value that a filter can take, and the number of rows that have it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values that occur, the most frequent first. */
export interface Choices {
  readonly event: readonly Choice[];
  readonly principal: readonly Choice[];
  readonly device: readonly Choice[];
  readonly outcome: readonly Choice[];
}

export function choicesOf(rows: readonly EventRow[]): Choices {
  const failed = rows.reduce((sum, row) => sum + (row.failed ? 1 : 0), 0);
  const outcomes = tally(rows, (row) => [row.outcome, row.outcome]);
  return {
    event: tally(rows, (row) => [row.event, row.event]),
    principal: tally(rows, (row) => [row.actorKey, row.actor]),
    device: tally(rows, (row) => (row.device === "" ? [NO_DEVICE, "no device"] : [row.device, row.device])),
    outcome: failed > 0 ? [{ value: "failed", label: "any failure", count: failed }, ...outcomes] : outcomes,
  };
}

function tally(rows: readonly EventRow[], choiceOf: (row: EventRow) => readonly [value: string, label: string]): Choice[] {
  const found = new Map<string, { value: string; label: string; count: number }>();
  for (const row of rows) {
    const [value, label] = choiceOf(row);
    const choice = found.get(value);
    if (choice === undefined) found.set(value, { value, label, count: 1 });
    else choice.count++;
  }
  return [...found.values()].sort((left, right) => right.count - left.count || (left.label < right.label ? -1 : 1));
}
