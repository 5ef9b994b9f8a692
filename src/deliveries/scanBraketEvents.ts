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

/** What a scan found. It has no count of what it skipped: it did not look. */
export interface BraketScan {
  /** The Braket events, in the order of the text. */
  events: BraketEvent[];
  /** The records about Braket that are no API call, as in `BraketBatch`. */
  others: BraketOtherEvent[];
  /** The Braket records that are invalid; where the whole text had to be parsed, all that cannot be read. */
  rejected: RejectedRecord[];
}

/**
 * Takes the few Braket records out of the text of a large log file of other services' records, without parsing the rest: many
 * times faster than `JSON.parse`. For account-wide trails; where many records are Braket's, `parseBraketEvents` is as fast.
 *
 * It gives the events that `parseBraketEvents` gives, in the same order. It looks for the name of the service, walks over the
 * records before it for the length of the longest one that CloudTrail writes (256 KB), so that no lookalike inside a record is
 * taken for one, and parses the one record that has it. Text that is laid out in another way than a log file (other containers,
 * records that begin with another member, pretty-printed ones, escapes in the name), a file whose end is missing, and one with
 * an invalid Braket record are given to `parseBraketEvents` as a whole.
 *
 * What it cannot see: how many records of other services there are; damage among them; items of the list that are no records,
 * such as text or base64; a second list in the same file. It ends on any text, in a time that grows with its length, and never
 * throws: a text that cannot be read at all is one rejected item with an empty path.
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

/** A list of records, in an object or not, whose first record is written as CloudTrail writes it. */
const HEAD = /^\uFEFF?[ \t\r\n]*(\{[ \t\r\n]*"Records"[ \t\r\n]*:[ \t\r\n]*)?\[[ \t\r\n]*(?=\{"eventVersion":)/;
const FIRST_MEMBER = '{"eventVersion":';

/** CloudTrail's limit on a record, 256 KB: objects that follow each other for longer are no list inside a record. */
const LONGEST_RECORD = 1 << 18;

/** Below this many characters of text for each mention of Braket, parsing it all is faster. */
const SPARSE = 1 << 12;

/** The Braket records of a log file, all valid; undefined where only the whole parse can tell. */
function recordsAmongForeign(text: string): BraketScan | undefined {
  const head = HEAD.exec(text.slice(0, 256));
  if (head === null || hidesLetters(text)) return undefined;
  const sources = sourcesIn(text);
  if (sources === undefined || sources.length * SPARSE > text.length) return undefined;
  let item = head[0].length;
  // A Lambda batch looks like a log file from outside; its items hold text and base64.
  if (!isRecord(valueAt(text, item, endOfObject(text, item)))) return undefined;
  const found: BraketScan = { events: [], others: [], rejected: [] };
  let end = 0;
  for (const source of sources) {
    if (source < end) continue;
    const start = itemAround(text, item, source);
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
 * Whether the list, and the object around it, end where the text does: nothing is missing, and nothing follows. `item` is the
 * start of an item that is still to come, or -1; `end` is the end of the one before it.
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

/** Whether letters of the names that the scan looks for may be written as escapes, such as `\u0062`. */
function hidesLetters(text: string): boolean {
  for (let at = text.indexOf("\\u00"); at !== -1; at = text.indexOf("\\u00", at + 4)) {
    const letter = String.fromCharCode(Number.parseInt(text.slice(at + 4, at + 6), 16));
    if (`eventSource${BRAKET_EVENT_SOURCE}`.includes(letter)) return true;
  }
  return false;
}

/** Where the name stands as the `eventSource` of an object; undefined where it does so in JSON text inside a string. */
function sourcesIn(text: string): number[] | undefined {
  const found: number[] = [];
  for (let at = indexOfName(text, 0); at !== -1; at = indexOfName(text, at + BRAKET_EVENT_SOURCE.length)) {
    if (!followsSource(text, at)) continue;
    if (text[at - 2] === "\\") return undefined;
    found.push(at);
  }
  return found;
}

/** Whether what comes before an index can be the name `eventSource` and a colon, at any depth of escaping. */
function followsSource(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && PUNCTUATION.includes(text.charAt(at))) at--;
  return text.endsWith("eventSource", at + 1);
}

/** What may stand between a name and its value, white space as escapes too. */
const PUNCTUATION = '":\\ \t\n\rtnr';

/**
 * The start of the item around an index, given the start of one before it. The walk begins one longest record before the
 * index: where the items follow each other for that long, they are the file's.
 */
function itemAround(text: string, item: number, index: number): number {
  if (item === -1) return -1;
  let start = recordBefore(text, index - LONGEST_RECORD, item);
  for (let end = endOfObject(text, start); end !== -1 && end <= index; end = endOfObject(text, start)) {
    start = itemAfter(text, end);
  }
  return start;
}

/** The start of the last record up to an index that comes after another one; `least` where there is none after it. */
function recordBefore(text: string, index: number, least: number): number {
  // `lastIndexOf` has no lower bound of its own: over the whole text, it would search what comes before `least` again and again.
  const part = text.slice(least, Math.max(least, index) + FIRST_MEMBER.length);
  for (let at = part.lastIndexOf(FIRST_MEMBER); at > 0; at = part.lastIndexOf(FIRST_MEMBER, at - 1)) {
    let before = at - 1;
    while (before > at - 64 && isSpace(part.charCodeAt(before))) before--;
    if (part[before] === ",") return least + at;
  }
  return least;
}

/** The start of the next item of the list, from the end of one on; -1 where none follows. */
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

/** Whether a character is white space in JSON; others, such as the zeros of a damaged file, are not. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The index after the object that begins at `start`; -1 where none begins or ends. */
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

/** The index of the quote that ends a string; -1 where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return -1;
}

/** The value of a piece of the text; undefined for a piece that is no JSON. */
function valueAt(text: string, start: number, end: number): unknown {
  return end === -1 ? undefined : parseJson(text.slice(start, end));
}

/** A record of any service, as `parseBraketEvents` tells it from the item of a Lambda batch. */
function isRecord(value: unknown): value is Members {
  return isObject(value) && recordKindOf(value) !== undefined;
}
