import { THROWING_MEMBER } from "../events/error.js";
import { isObject } from "../readers/recordKind.js";
import { bytesOf, decodedText, fromBase64, isGzip } from "./bytes/bytes.js";
import { parseText } from "./bytes/parseText.js";
import { readPieces } from "./bytes/readPieces.js";
import { containerOf } from "./containers/registry.js";
import { contentTests, isLikelyBase64, mayHoldRecord, mentionsEventSource } from "./contentTests.js";
import type { Place } from "./place.js";
import type { Step, Walking } from "./walk.js";

/** The most levels of objects, arrays and texts that a search enters. Tools that wrap records add a few; the bound stops hostile data. */
const DEEPEST = 100;

interface Node {
  readonly value: unknown;
  readonly at: Place | undefined;
  readonly depth: number;
}

/**
 * Searches a value for records, level by level. The value is neither a record nor a declared container.
 *
 * - It searches objects, arrays, JSON text, lines that hold an object, base64, and gzip if the caller inflates it.
 * - Each record and each declared container that it finds is an item. It does not search inside a record, because the parameters
 *   of a call may hold another record.
 * - It ignores values that hold no record. It rejects values that look like a record and cannot be read, and data that is too deep.
 * - It enters each object once, so the work is linear in the size of the value.
 */
export function* search(value: unknown, at: Place | undefined, walking: Walking): Step {
  yield* searchQueue([{ value, at, depth: 0 }], walking);
}

/** Searches the members of an object. The object itself was tested before. `without` names members to leave out. */
export function* searchMembers(value: object, at: Place | undefined, walking: Walking, without?: ReadonlySet<unknown>): Step {
  const queue: Node[] = [];
  enqueueMembers(value, at, 0, queue, walking, without);
  yield* searchQueue(queue, walking);
}

function* searchQueue(queue: Node[], walking: Walking): Step {
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Node;
    if (node.depth > DEEPEST) {
      const message = `expected records at most ${DEEPEST} levels deep, found deeper or cyclic data`;
      walking.reject(node.at, node.value, "too-large", message);
      return;
    }
    if (typeof node.value === "string") yield* searchText(node.value, node, queue, walking);
    else yield* searchObject(node, queue, walking);
    // A searched value need not stay in memory.
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
    walking.reject(at, value, "not-a-record", THROWING_MEMBER);
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
      walking.reject({ up: at, key }, undefined, "not-a-record", THROWING_MEMBER);
      continue;
    }
    if (isSearchable(member)) {
      queue.push({ value: member, at: { up: at, key }, depth: depth + 1 });
    }
  }
}

/** Tests whether a value may be or hold a record. */
function isSearchable(value: unknown): boolean {
  return typeof value === "string" ? mayHoldRecord(value) : isObject(value);
}

/** A search ignores a container that holds no item. */
function passOver(): void {}

function* searchText(text: string, { value, at, depth }: Node, queue: Node[], walking: Walking): Step {
  const content = parseText(text);
  if (content !== undefined) {
    if (isSearchable(content)) queue.push({ value: content, at, depth: depth + 1 });
    return;
  }
  if (isLikelyBase64(text)) {
    const bytes = fromBase64(text);
    if (bytes !== undefined) return yield* searchBytes(bytes, { value, at, depth }, queue, walking);
  }
  if (!mentionsEventSource(text) && !/^\s*\{\s*"/.test(text)) return;
  const pieces = readPieces(text, contentTests);
  if (pieces === undefined) {
    if (/\{\s*"/.test(text))
      walking.reject(at, value, "invalid-json", "expected JSON, found text that is invalid or truncated JSON");
    return;
  }
  if (!mentionsEventSource(text)) return;
  // The walk reads text of several values, and truncated text.
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
