import { BraketParseError } from "../events/error.js";
import type { BraketEvent } from "../events/event.js";
import type { BraketOtherEvent } from "../events/otherEvents.js";
import { failureOf, otherFailureOf } from "../events/parse.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { parseJson } from "../readers/json.js";
import { isObject, type Members, recordKindOf } from "../readers/recordKind.js";
import { indexOfName } from "./bytes/mention.js";
import { parseBraketEvents } from "./parseBraketEvents.js";
import type { RejectedRecord } from "./sink.js";

/** The result of a scan. It has no count of skipped records, because the scan does not read them. */
export interface BraketScan {
  /** The Braket events, in the order of the text. */
  events: BraketEvent[];
  /** The records about Braket that are not API calls, as in `BraketBatch`. */
  others: BraketOtherEvent[];
  /** The invalid Braket records. After a parse of the whole text, also all items that cannot be read. */
  rejected: RejectedRecord[];
}

/**
 * Returns the Braket events of a large log file in which few records are Braket's, faster than `JSON.parse`.
 *
 * Use it for account-wide trails. If many records are Braket's, `parseBraketEvents` is as fast.
 *
 * - It returns the events that `parseBraketEvents` returns, in the same order. It parses only records that mention Braket.
 * - It passes other text to `parseBraketEvents` as a whole: other containers, pretty-printed records, records that start with another
 *   member than `eventVersion`, escapes in the name of the service, truncated files, and files with an invalid Braket record.
 * - It does not count records of other services, and does not find damage in them. It does not find items that are not records, such
 *   as text or base64, and a second list in the same file.
 * - It passes values that are not text, such as bytes, to `parseBraketEvents`.
 * - It never throws. A text that cannot be read is one rejected item with an empty path. The time is linear in the length of the text.
 *
 * @example
 * scanBraketEvents(log).events.length === events.length; // => true
 * @example
 * scanBraketEvents('{"Records":[').rejected.map(({ code }) => code); // => ["invalid-json"]
 */
export function scanBraketEvents(text: string): BraketScan {
  return recordsAmongForeign(text) ?? parseWhole(text);
}

function parseWhole(text: string): BraketScan {
  try {
    const { events, others, rejected } = parseBraketEvents(text);
    return { events, others, rejected };
  } catch (error) {
    if (!(error instanceof BraketParseError)) throw error;
    const { code, message, issues, record } = error;
    return { events: [], others: [], rejected: [{ path: [], code, message, issues, record }] };
  }
}

/** The start of a list of records, in an object or not. Its first record starts like CloudTrail writes it. */
const HEAD = /^\uFEFF?[ \t\r\n]*(\{[ \t\r\n]*"Records"[ \t\r\n]*:[ \t\r\n]*)?\[[ \t\r\n]*(?=\{"eventVersion":)/;
const FIRST_MEMBER = '{"eventVersion":';

/** CloudTrail's limit on a record, 256 KB. A list that is longer is not inside a record. */
const LONGEST_RECORD = 1 << 18;

/** The fewest characters for each mention of Braket. With fewer, a parse of the whole text is faster. */
const SPARSE = 1 << 12;

/** Returns the Braket records of a log file, if all are valid; undefined if the whole text must be parsed. */
function recordsAmongForeign(text: string): BraketScan | undefined {
  const head = typeof text === "string" && HEAD.exec(text.slice(0, 256));
  if (!head || hidesLetters(text)) return undefined;
  const mentions = mentionsIn(text);
  if (mentions === undefined || mentions.length * SPARSE > text.length) return undefined;
  let item = head[0].length;
  // A Lambda batch starts like a log file, but its items hold text and base64.
  if (!isRecord(valueAt(text, item, endOfObject(text, item)))) return undefined;
  const found: BraketScan = { events: [], others: [], rejected: [] };
  let end = 0;
  for (const mention of mentions) {
    if (mention < end) continue;
    const start = itemAround(text, item, mention);
    end = endOfObject(text, start);
    const record = valueAt(text, start, end);
    if (!isRecord(record)) return undefined;
    if (recordKindOf(record) === "braket") {
      const failed = failureOf(record);
      if (failed === undefined) found.events.push(record as unknown as BraketEvent);
      else if (failed.code !== "not-an-api-call" || otherFailureOf(record) !== undefined) return undefined;
      else found.others.push(record as unknown as BraketOtherEvent);
    }
    item = itemAfter(text, end);
  }
  return endsWell(text, item, end, head[1] !== undefined) ? found : undefined;
}

/**
 * Tests whether the list, and the object around it, end at the end of the text. `item` is the start of the next item, or -1. `end` is
 * the end of the item before it.
 */
function endsWell(text: string, item: number, end: number, inObject: boolean): boolean {
  let last = end;
  let start = item === -1 ? -1 : recordBefore(text, text.length - LONGEST_RECORD, item);
  for (; start !== -1; start = itemAfter(text, last)) {
    last = endOfObject(text, start);
    if (last === -1) return false;
  }
  const bracket = skipSpace(text, last);
  const brace = inObject ? skipSpace(text, bracket + 1) : bracket;
  const closed = text[bracket] === "]" && (!inObject || text[brace] === "}");
  return closed && skipSpace(text, brace + 1) === text.length;
}

/** Tests whether letters of the searched names may be escaped, such as `\u0062`. */
function hidesLetters(text: string): boolean {
  for (let at = text.indexOf("\\u00"); at !== -1; at = text.indexOf("\\u00", at + 4)) {
    const letter = String.fromCharCode(Number.parseInt(text.slice(at + 4, at + 6), 16));
    if (`eventSource${BRAKET_EVENT_SOURCE}`.includes(letter)) return true;
  }
  return false;
}

/** Returns the indexes at which the name is an `eventSource`; undefined if one of them is in JSON text inside a string. */
function mentionsIn(text: string): number[] | undefined {
  const found: number[] = [];
  for (let at = indexOfName(text, 0); at !== -1; at = indexOfName(text, at + BRAKET_EVENT_SOURCE.length)) {
    if (!isEventSource(text, at)) continue;
    if (text[at - 2] === "\\") return undefined;
    found.push(at);
  }
  return found;
}

/** Tests whether `eventSource` and a colon may be before an index, at any depth of escaping. */
function isEventSource(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && PUNCTUATION.includes(text.charAt(at))) at--;
  return text.endsWith("eventSource", at + 1);
}

/** The characters that may be between a name and its value. White space may be escaped. */
const PUNCTUATION = '":\\ \t\n\rtnr';

/**
 * Returns the start of the item around an index. `item` is the start of an earlier item. The walk starts one longest record before
 * the index. Items that follow each other over that length are items of the file, and not a list inside a record.
 */
function itemAround(text: string, item: number, index: number): number {
  if (item === -1) return -1;
  let start = recordBefore(text, index - LONGEST_RECORD, item);
  for (let end = endOfObject(text, start); end !== -1 && end <= index; end = endOfObject(text, start)) {
    start = itemAfter(text, end);
  }
  return start;
}

/** Returns the start of the last record, up to an index, that follows another record; `least` without one. */
function recordBefore(text: string, index: number, least: number): number {
  // A part of the text, because `lastIndexOf` has no lower bound: it would search the text before `least` each time.
  const part = text.slice(least, Math.max(least, index) + FIRST_MEMBER.length);
  for (let at = part.lastIndexOf(FIRST_MEMBER); at > 0; at = part.lastIndexOf(FIRST_MEMBER, at - 1)) {
    let before = at - 1;
    while (before > at - 64 && isSpace(part.charCodeAt(before))) before--;
    if (part[before] === ",") return least + at;
  }
  return least;
}

/** Returns the start of the next item after the end of one; -1 without one. */
function itemAfter(text: string, end: number): number {
  const comma = skipSpace(text, end);
  const start = skipSpace(text, comma + 1);
  return text[comma] === "," && text[start] === "{" ? start : -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Tests whether a character is white space of JSON. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Returns the index after the object that begins at `start`; -1 without a complete object. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at);
        break;
      case 0x5b:
      case 0x7b:
        depth++;
        break;
      case 0x5d:
      case 0x7d:
        if (--depth === 0) return at + 1;
    }
    if (at === -1) return -1;
  }
  return -1;
}

/** Returns the index of the closing quote of a string; -1 without one. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return -1;
}

/** Returns the value of a part of the text; undefined if it is not JSON. */
function valueAt(text: string, start: number, end: number): unknown {
  return end === -1 ? undefined : parseJson(text.slice(start, end));
}

/** Tests whether a value is a record of any service. An item of a Lambda batch is not. */
function isRecord(value: unknown): value is Members {
  return isObject(value) && recordKindOf(value) !== undefined;
}
