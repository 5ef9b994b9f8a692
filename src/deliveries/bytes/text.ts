import { parseJson } from "../../readers/json.js";

/** The value of a JSON text, with or without a BOM; undefined for other text. */
export function parseText(text: string): unknown {
  return parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

/** A text of several JSON values: their array, which is undefined where a piece of the text is unreadable. */
export interface ManyValues {
  readonly values: readonly unknown[];
  readonly unreadable: ReadonlyMap<number, string>;
}

/** Where one object ends and another begins. Inside a string, the quote would be escaped or end it, and then no key follows. */
const BOUNDARY = '}{"';

/**
 * The values of a text that holds several: one a line (blank lines do not count), one after the other without a separator, or
 * each over several lines. What is no value is an unreadable piece, up to the end of its line or to the next object on it.
 * Undefined when nothing in the text is readable.
 */
export function parseMany(text: string): ManyValues | undefined {
  const values: unknown[] = [];
  const unreadable = new Map<number, string>();
  let readable = false;
  let newline = -1;
  let boundary = -1;
  // A search for the end of a value may run over the rest of the text in vain; all of them together stay linear.
  let budget = 4 * text.length;
  let value: unknown;
  /** Reads a value that does not fill its line; gives the index after it, or 0 where there is none. */
  const readValue = (start: number): number => {
    const end = endOfValue(text, start, start + budget);
    budget -= Math.abs(end) - start;
    value = end > 0 ? parseText(text.slice(start, end)) : undefined;
    return value === undefined ? 0 : end;
  };
  for (let start = skipSpace(text, 0), end = 0; start < text.length; start = skipSpace(text, end)) {
    if (newline < start) newline = indexIn(text, "\n", start);
    if (boundary <= start) boundary = indexIn(text, BOUNDARY, start) + 1;
    end = Math.min(newline, boundary);
    value = parseText(text.slice(start, end));
    if (value === undefined) end = readValue(start);
    if (value === undefined) {
      for (end = boundary; end < newline && readValue(end) === 0; ) end = indexIn(text, BOUNDARY, end) + 1;
      end = Math.min(end, newline);
      value = undefined;
      unreadable.set(values.length, text.slice(start, end).trimEnd());
    }
    readable ||= typeof value === "string" || (typeof value === "object" && value !== null);
    values.push(value);
  }
  return readable ? { values, unreadable } : undefined;
}

/** The index at which a text goes on with another one; its length where it does so no more. */
function indexIn(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index === -1 ? text.length : index;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13) && code !== 0xfeff) break;
  }
  return at;
}

/**
 * The index after the object, array or string that begins at `start`. Where it does not end, or cannot be JSON: the negative of the
 * index at which that was clear.
 */
function endOfValue(text: string, start: number, limit: number): number {
  const stop = Math.min(limit, text.length);
  let depth = 0;
  let before = ",";
  for (let at = start; at < stop; at++) {
    const char = text[at] as string;
    switch (char) {
      case '"':
        at = endOfString(text, at, stop);
        if (at < 0) return at;
        if (depth === 0) return at + 1;
        break;
      case "{":
      case "[":
        // Where a line breaks off, the value would swallow the next line: but a value follows only these.
        if (!"[:,".includes(before)) return -at;
        depth++;
        break;
      case "}":
      case "]":
        if (--depth === 0) return at + 1;
        break;
      case " ":
      case "\n":
      case "\r":
      case "\t":
        continue;
    }
    if (depth === 0) return -at;
    before = char;
  }
  return -stop;
}

/** The index of the quote that ends a string; negative where it does not end on its line. */
function endOfString(text: string, start: number, stop: number): number {
  for (let at = start + 1; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at++;
    else if (code === 0x0a) return -at;
  }
  return -stop;
}
