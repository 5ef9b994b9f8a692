import { isObject, recordKindOf } from "../readers/recordKind.js";
import { bytesOf, decodedText, fromBase64, isGzip } from "./bytes/bytes.js";
import type { CutValue } from "./bytes/jsonEnd.js";
import { type ContentTests, parseText, readPieces } from "./bytes/text.js";
import { containerOf } from "./containers/registry.js";
import type { Place } from "./place.js";
import type { Step, Walking } from "./walk.js";

/**
 * How deep a search looks: objects, lists and texts in each other. Tools that wrap records add a few levels; ten times as many
 * are still found, and hostile data ends.
 */
const DEEPEST = 100;

interface Node {
  readonly value: unknown;
  readonly at: Place | undefined;
  readonly depth: number;
}

/**
 * Searches a value that is no record and no declared container for records, level by level: through objects, lists, JSON text, lines
 * that hold an object, base64, and gzip where the caller inflates it. Each record that is found is an item, and so is each declared
 * container. A record is not searched inside, for a call's parameters may carry another record.
 *
 * What holds no record is passed over in silence. What looks like a record and cannot be read is rejected, and so is what is too
 * deep. An object that is met again is passed over: it was searched. So the work is linear in the size of the value.
 */
export function* search(value: unknown, at: Place | undefined, walking: Walking): Step {
  yield* searchQueue([{ value, at, depth: 0 }], walking);
}

/** Searches the members of an object that was looked at itself. */
export function* searchMembers(value: object, at: Place | undefined, walking: Walking, without?: ReadonlySet<unknown>): Step {
  const queue: Node[] = [];
  enqueueMembers(value, at, 0, queue, walking, without);
  yield* searchQueue(queue, walking);
}

function* searchQueue(queue: Node[], walking: Walking): Step {
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Node;
    if (node.depth > DEEPEST) {
      const message = `expected records at most ${DEEPEST} levels deep, found deeper data: it is too deep or cyclic`;
      walking.reject(node.at, node.value, "too-large", message);
      return;
    }
    if (typeof node.value === "string") yield* searchText(node.value, node, queue, walking);
    else yield* searchObject(node, queue, walking);
    // What was looked at need not stay in memory.
    (queue as (Node | undefined)[])[i] = undefined;
  }
}

function* searchObject({ value, at, depth }: Node, queue: Node[], walking: Walking): Step {
  if (!isObject(value)) return;
  try {
    if (walking.record(value, at)) return;
    const bytes = bytesOf(value);
    if (bytes !== undefined) return yield* searchBytes(bytes, { value, at, depth }, queue, walking);
    const container = Array.isArray(value) ? undefined : containerOf(value);
    if (container !== undefined) return yield* walking.visit(value, at, "record", passOver);
    if (walking.isNew(value)) enqueueMembers(value, at, depth, queue, walking);
  } catch {
    walking.reject(at, value, "not-a-record", "expected plain JSON data, found a member that throws when it is read");
  }
}

function enqueueMembers(
  value: object,
  at: Place | undefined,
  depth: number,
  queue: Node[],
  walking: Walking,
  without?: ReadonlySet<unknown>,
): void {
  const isList = Array.isArray(value);
  for (const name of Object.keys(value)) {
    if (without?.has(name)) continue;
    const key = isList ? Number(name) : name;
    let member: unknown;
    try {
      member = (value as Readonly<Record<string, unknown>>)[name];
    } catch {
      const message = "expected plain JSON data, found a member that throws when it is read";
      walking.reject({ up: at, key }, undefined, "not-a-record", message);
      continue;
    }
    if (typeof member === "string" ? mayHoldRecord(member) : isObject(member)) {
      queue.push({ value: member, at: { up: at, key }, depth: depth + 1 });
    }
  }
}

/** What a search does with a container that holds nothing. */
function passOver(): void {}

/** Too short to hold the smallest record in base64. */
const SHORTEST = 40;

/** How gzip, an object and a list begin in base64. */
const BASE64 = /^\s*(?:H4sI|e[w-z]|W[w-z0-9])[A-Za-z0-9+/_-]+(?:[A-Za-z0-9+/_=\s-]*)$/;

function mayHoldRecord(text: string): boolean {
  return mentionsSource(text) || /^\s*[{[]/.test(text) || isLikelyBase64(text);
}

/** Whether a text may hold a record in JSON: it has a brace, and the name of the member that every record has, or escapes that may spell it. */
function mentionsSource(text: string): boolean {
  return text.includes("eventSource") || text.includes("insightDetails") || text.includes("\\u00");
}

function isLikelyBase64(text: string): boolean {
  return text.length >= SHORTEST && BASE64.test(text.slice(0, 256));
}

/** What tells the reader of text that a line or a list is worth reading. */
export const contentTests: ContentTests = {
  mayHoldRecord: mentionsSource,
  isDelivery: ({ items, around }: CutValue) =>
    // A record that breaks off has lists too: its own members are around them.
    !around.some((members) => "eventSource" in members || "eventVersion" in members) &&
    items.some((item) => isObject(item) && (recordKindOf(item) !== undefined || containerOf(item) !== undefined)),
};

function* searchText(text: string, { value, at, depth }: Node, queue: Node[], walking: Walking): Step {
  const content = parseText(text);
  if (content !== undefined) {
    if (typeof content === "string" ? mayHoldRecord(content) : isObject(content))
      queue.push({ value: content, at, depth: depth + 1 });
    return;
  }
  if (isLikelyBase64(text)) {
    const bytes = fromBase64(text);
    if (bytes !== undefined) return yield* searchBytes(bytes, { value, at, depth }, queue, walking);
  }
  if (!mentionsSource(text) && !/^\s*\{\s*"/.test(text)) return;
  const pieces = readPieces(text, contentTests);
  if (pieces === undefined) {
    if (/\{\s*"/.test(text))
      walking.reject(at, value, "invalid-json", "expected JSON, found text that is not valid JSON, or breaks off");
    return;
  }
  if (!mentionsSource(text)) return;
  // Text of several values, or one that breaks off: as the walk reads it.
  yield* walking.visit(text, at, "delivery");
}

function* searchBytes(bytes: Uint8Array, { value, at, depth }: Node, queue: Node[], walking: Walking): Step {
  const content = isGzip(bytes) ? yield bytes : bytes;
  if (!(content instanceof Uint8Array) && typeof content !== "string") {
    return walking.reject(at, value, content.code, content.message);
  }
  const text = typeof content === "string" ? content : decodedText(content);
  if (typeof text === "string" && mayHoldRecord(text)) queue.push({ value: text, at, depth: depth + 1 });
}
