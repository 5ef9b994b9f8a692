import { BraketParseError, dedupe, formatPath, type RejectedRecord } from "braket-cloudtrail";
import { type BraketDelivery, type BraketStateChange, parseCompressedBraketDelivery } from "braket-cloudtrail/state-changes";
import type { RejectedItem } from "../data/row.js";
import type { Counts, Phase } from "./messages.js";
import { timeOfStored } from "./rows.js";
import type { Store, Stored } from "./store.js";

export type Report = (phase: Phase, done: number, total: number) => void;

/** What was read from the files or the text. */
export interface ReadLog {
  readonly store: Store;
  readonly rejected: readonly RejectedItem[];
  readonly counts: Counts;
  /** Whether no file could be read. */
  readonly failed: boolean;
}

/** Something to read: a file or pasted text. */
export interface Input {
  readonly name: string;
  readonly content: Blob | string;
}

/** Reads all inputs. An input that cannot be read is a rejected item; it does not hide the others. */
export async function readLog(inputs: readonly Input[], report: Report): Promise<ReadLog> {
  const whole: BraketDelivery = { events: [], others: [], stateChanges: [], rejected: [], skipped: 0 };
  const rejected: RejectedItem[] = [];
  const total = inputs.reduce((sum, { content }) => sum + (typeof content === "string" ? content.length : content.size), 0);
  let read = 0;
  let failures = 0;
  const advance = (bytes: number) => {
    read += bytes;
    report(read < total ? "reading" : "parsing", read, total);
  };
  for (const { name, content } of inputs) {
    try {
      const delivery = await parseCompressedBraketDelivery(typeof content === "string" ? content : watched(content, advance));
      append(whole.events, delivery.events);
      append(whole.others, delivery.others);
      append(whole.stateChanges, delivery.stateChanges);
      whole.skipped += delivery.skipped;
      rejected.push(...delivery.rejected.map((item) => rejectedItem(item, name)));
    } catch (error) {
      if (!BraketParseError.isInstance(error)) throw error;
      failures++;
      rejected.push(rejectedItem({ ...failureOf(error), path: [] }, name));
    }
  }
  const { events, duplicates, conflicts } = dedupe(whole.events);
  const stateChanges = withoutCopies(whole.stateChanges);
  // An event with the key of another and other content is no copy: it stays in the table.
  const calls = [...events, ...conflicts.map(({ dropped }) => dropped)];
  return {
    store: storeOf({ ...whole, events: calls, stateChanges }),
    rejected,
    counts: {
      calls: calls.length,
      others: whole.others.length,
      stateChanges: stateChanges.length,
      rejected: rejected.length,
      skipped: whole.skipped,
      copies: duplicates.length + whole.stateChanges.length - stateChanges.length,
    },
    failed: failures > 0 && failures === inputs.length,
  };
}

/** EventBridge may deliver an event more than once, with the same id. */
function withoutCopies(changes: readonly BraketStateChange[]): BraketStateChange[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    const text = JSON.stringify(change);
    const isCopy = change.id !== undefined && change.id !== null && seen.has(text);
    seen.add(text);
    return !isCopy;
  });
}

function failureOf({ code, message, issues, record }: BraketParseError) {
  return { code, message, issues, record };
}

/** Appends in a loop: as arguments of one call, the items of a large log overflow the stack. */
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

function watched(content: Blob, advance: (bytes: number) => void): ReadableStream<Uint8Array> {
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      advance(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return content.stream().pipeThrough(watch);
}

const LONGEST_PREVIEW = 2000;

function rejectedItem({ path, code, message, issues, record }: RejectedRecord, file: string): RejectedItem {
  const shown = issues.map((issue) => ({ path: formatPath(issue.path), message: issue.message }));
  return { file, path: formatPath(path), code, message, issues: shown, preview: previewOf(record) };
}

function previewOf(record: unknown): string {
  if (record instanceof Uint8Array || record instanceof ReadableStream || record === undefined) return "";
  const text = typeof record === "string" ? record : JSON.stringify(record, null, 2);
  return text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW)}…` : text;
}

function storeOf({ events, others, stateChanges }: BraketDelivery): Store {
  const items: Stored[] = [
    ...events.map((record) => ({ kind: "call" as const, record })),
    ...others.map((record) => ({ kind: "other" as const, record })),
    ...stateChanges.map((record) => ({ kind: "state-change" as const, record })),
  ];
  const times = new Map(items.map((item) => [item, timeOfStored(item)]));
  const timeOf = (item: Stored) => times.get(item) ?? Number.NaN;
  // What has no time comes last, in the order of the log.
  items.sort((left, right) => {
    const [one, two] = [timeOf(left), timeOf(right)];
    return Number.isNaN(one) || Number.isNaN(two) ? Number(Number.isNaN(one)) - Number(Number.isNaN(two)) : one - two;
  });
  return { items, calls: events, others, stateChanges };
}
