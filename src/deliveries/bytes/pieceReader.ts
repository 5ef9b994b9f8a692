import { parseJson } from "../../readers/json.js";
import { type CutValue, endOfValue, readCutValue } from "./jsonEnd.js";
import { parseText } from "./parseText.js";

/** A piece of a text of several JSON values: a value, a truncated value at the end, or text that is not JSON. */
export interface TextPiece {
  readonly value?: unknown;
  readonly cut?: CutValue;
  readonly unreadable?: string;
}

/** Tests that the reader of pieces calls. */
export interface ContentTests {
  /** Tests whether a line of other text may hold a record. */
  readonly mayHoldRecord: (line: string) => boolean;
  /** Tests whether the items of a truncated value show that it is a list of records. */
  readonly isDelivery: (cut: CutValue) => boolean;
}

/** The end of one object and the start of the next. It cannot be inside a string, because the quote would end the string. */
const BOUNDARY = '}{"';

/** The ends of JSON values, by their first character. */
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]", '"': '"', n: "null", t: "true", f: "false", "-": "" };
const DIGIT = /\d/;

/** The number of failures beyond the number of values, after which each piece is tested before it is parsed. */
const PATIENCE = 100;

/** The most places in a line of other text that look like an object and are none. */
const MOST_MISTAKES = 3;

/** Reads the pieces of one text. */
export class PieceReader {
  readonly pieces: TextPiece[] = [];
  hasValue = false;
  /** Whether a value is in a line of other text. */
  isInOtherText = false;
  readonly #text: string;
  readonly #tests: ContentTests;
  /** The characters that searches for the end of a value may still read, because a search may read the rest of the text in vain. */
  #budget: number;
  /** The next index that looks like the start of an object. */
  #nextObject = -1;
  /** The number of failures of `JSON.parse`. */
  #failures = 0;
  /** The number of pieces that are values. */
  #values = 0;
  /** The start of the last piece, if it is plain text that the next piece may join; otherwise -1. */
  #plainStart = -1;

  constructor(text: string, tests: ContentTests) {
    this.#text = text;
    this.#tests = tests;
    this.#budget = 4 * text.length;
  }

  read(): void {
    const text = this.#text;
    let newline = -1;
    let boundary = -1;
    let tried = -1;
    for (let start = skipSeparators(text, 0), end = 0; start < text.length; start = skipSeparators(text, end)) {
      if (newline < start) newline = indexIn(text, "\n", start);
      if (boundary <= start) boundary = indexIn(text, BOUNDARY, start) + 1;
      end = text[start] === '"' ? newline : Math.min(newline, boundary);
      // Parse up to the end of a line only once, so that many values on one line take linear time.
      const value = end < newline || newline !== tried ? this.#valueIn(start, end) : undefined;
      if (end === newline) tried = newline;
      if (value === undefined) end = this.#valueAt(start) ?? this.#damaged(start, newline, boundary);
      else this.#add({ value });
    }
  }

  /**
   * Returns the value of a part of the text. A failure of `JSON.parse` is slow. A test of both ends avoids most failures. After
   * many failures, the part is tested before it is parsed.
   */
  #valueIn(start: number, end: number): unknown {
    const piece = this.#text.slice(start, end).trimEnd();
    const first = piece.charAt(0);
    const closing = DIGIT.test(first) ? "" : CLOSING[first];
    if (closing === undefined || !piece.endsWith(closing)) return undefined;
    if (this.#failures > this.#values + PATIENCE && endOfValue(piece, 0, piece.length).at !== piece.length) return undefined;
    const value = parseText(piece);
    if (value === undefined) this.#failures++;
    return value;
  }

  #add(piece: TextPiece): void {
    const { value } = piece;
    this.hasValue ||= typeof value === "string" ? /^\s*[{[]/.test(value) : typeof value === "object" && value !== null;
    this.pieces.push(piece);
    this.#values++;
    this.#plainStart = -1;
  }

  /** Reads a value that does not fill its line. Returns the index after it; undefined without one. */
  #valueAt(start: number): number | undefined {
    const found = this.#endAt(start);
    if (found?.kind === "end") {
      const value = parseText(this.#text.slice(start, found.at));
      if (value === undefined) return undefined;
      this.#add({ value });
      return found.at;
    }
    const cut = found?.kind === "cut" ? readCutValue(this.#text, start, found) : undefined;
    if (cut === undefined || !this.#tests.isDelivery(cut)) return undefined;
    this.#add({ value: cut.value, cut });
    return this.#text.length;
  }

  #endAt(start: number) {
    if (this.#budget <= 0 || (this.#text[start] !== "{" && this.#text[start] !== "[")) return undefined;
    const found = endOfValue(this.#text, start, start + this.#budget);
    this.#budget -= found.at - start;
    return found;
  }

  /** Adds text that is not JSON, up to the next readable object on its line or the end of the line. Returns its end. */
  #damaged(start: number, newline: number, boundary: number): number {
    let end = boundary;
    while (end < newline && this.#endAt(end)?.kind !== "end") end = indexIn(this.#text, BOUNDARY, end) + 1;
    end = Math.min(end, newline);
    const line = this.#text.slice(start, end);
    // A line that begins with a bracket is damaged JSON. Its objects are parts of it.
    if (!/^[{[]/.test(line) && this.#tests.mayHoldRecord(line)) {
      const after = this.#objectsIn(start, end);
      if (after !== undefined) return after;
    }
    if (!isPlain(line)) {
      this.#plainStart = -1;
    } else if (this.#plainStart !== -1) {
      this.pieces.pop();
    } else {
      this.#plainStart = start;
    }
    this.pieces.push({ unreadable: this.#text.slice(this.#plainStart === -1 ? start : this.#plainStart, end).trimEnd() });
    return end;
  }

  /** Reads the objects in a line of other text. Returns the index after them; undefined without one. */
  #objectsIn(start: number, end: number): number | undefined {
    let after: number | undefined;
    let mistakes = 0;
    for (let at = this.#objectAt(start, end); at !== -1 && mistakes < MOST_MISTAKES; ) {
      const read = this.#quotedAt(at) ?? this.#valueAt(at);
      if (read === undefined) mistakes++;
      else {
        after = read;
        this.isInOtherText = true;
      }
      at = this.#objectAt(read ?? at + 1, end);
    }
    return after === undefined ? undefined : Math.max(after, end);
  }

  /** Returns the next index before `end` that looks like the start of an object; -1 without one. */
  #objectAt(start: number, end: number): number {
    if (this.#nextObject < start) this.#nextObject = indexIn(this.#text, '{"', start);
    return this.#nextObject < end ? this.#nextObject : -1;
  }

  /** Reads an object in a single-quoted YAML scalar, which doubles quotes and folds lines at spaces. */
  #quotedAt(start: number): number | undefined {
    if (this.#text[start - 1] !== "'" || this.#budget <= 0) return undefined;
    let end = start;
    do {
      end = indexIn(this.#text, "'", end + 1);
    } while (this.#text[end + 1] === "'" && ++end);
    this.#budget -= end - start;
    const value = parseJson(
      this.#text
        .slice(start, end)
        .replaceAll("''", "'")
        .replace(/(?<!\s)\s*\n\s*/g, " "),
    );
    if (value === undefined) return undefined;
    this.#add({ value });
    return end + 1;
  }
}

/** Tests whether text has no quote or brace, and so is not part of a damaged object. */
export function isPlain(text: string): boolean {
  return !/[{"]/.test(text);
}

/** Returns the next index of a text in another one; the length without one. */
function indexIn(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index === -1 ? text.length : index;
}

/** Skips white space, commas, byte order marks and the record separators of JSON text sequences. */
function skipSeparators(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x2c && code !== 0xfeff && code !== 0x1e) break;
  }
  return at;
}
