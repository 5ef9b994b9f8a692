import { parseJson } from "../../readers/json.js";
import { type CutValue, endOfValue, readCutValue } from "./jsonEnd.js";

/** The value of a JSON text, with or without a BOM; undefined for other text. */
export function parseText(text: string): unknown {
  return parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

/** A piece of a text of several JSON values: a value, the last value where it breaks off, or text that is no value. */
export interface TextPiece {
  readonly value?: unknown;
  readonly cut?: CutValue;
  readonly unreadable?: string;
}

/** What the reader of pieces asks about their content. */
export interface ContentTests {
  /** Whether a line of other text may hold a record. */
  readonly mayHoldRecord: (line: string) => boolean;
  /** Whether the items of a value that breaks off show that it is a list of records. */
  readonly isDelivery: (cut: CutValue) => boolean;
}

/**
 * The values of a text that holds several:
 *
 * - one a line; blank lines do not count;
 * - one after the other, with white space, a comma or nothing between them;
 * - each over several lines;
 * - one in a line of other text, such as a timestamp and a record.
 *
 * What is no value is an unreadable piece, up to the end of its line or to the next object on it. Lines without quotes and braces
 * that follow each other are one piece; around values in lines of other text they do not count.
 *
 * The work is linear in the length of the text, whatever the text is. Undefined where no object or array can be read.
 */
export function readPieces(text: string, tests: ContentTests): readonly TextPiece[] | undefined {
  const reader = new PieceReader(text, tests);
  reader.read();
  if (!reader.hasValue) return undefined;
  // Lines around records, such as those of YAML, are no items.
  return reader.isInOtherText
    ? reader.pieces.filter(({ unreadable }) => unreadable === undefined || !isPlain(unreadable))
    : reader.pieces;
}

/** Where one object ends and another begins. Inside a string, the quote would be escaped or end it, and then no key follows. */
const BOUNDARY = '}{"';

/** How JSON values end, by their first character. */
const CLOSING: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["{", "}"],
  ["[", "]"],
  ['"', '"'],
  ["n", "null"],
  ["t", "true"],
  ["f", "false"],
  ..."-0123456789".split("").map((digit) => [digit, ""] as const),
]);

/** How many more failures than pieces there may be before each piece is looked through first. */
const PATIENCE = 100;

/** How often the start of an object in a line of other text may turn out to be none. */
const MOST_MISTAKES = 3;

class PieceReader {
  readonly pieces: TextPiece[] = [];
  hasValue = false;
  /** Whether a value was found in a line of other text. */
  isInOtherText = false;
  readonly #text: string;
  readonly #tests: ContentTests;
  /** How many characters searches for the end of a value may still read: a search may run over the rest of the text in vain. */
  #budget: number;
  /** Where the next text that looks like the start of an object is; known for all places before it. */
  #nextObject = -1;
  /** How often `JSON.parse` failed. */
  #failures = 0;
  /** Where the last piece begins, if it is plain text that the next one may join; -1 otherwise. */
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
      // To the end of a line only once: many values on it must not each cause a parse of all that follows.
      const value = end < newline || newline !== tried ? this.#valueIn(start, end) : undefined;
      if (end === newline) tried = newline;
      if (value === undefined) end = this.#valueAt(start) ?? this.#damaged(start, newline, boundary);
      else this.#add({ value });
    }
  }

  /**
   * The value of a piece of the text. A failure of `JSON.parse` is slow. A look at both ends spares most of them; where many are
   * left, the piece is looked through first.
   */
  #valueIn(start: number, end: number): unknown {
    const piece = this.#text.slice(start, end).trimEnd();
    const closing = CLOSING.get(piece.charAt(0));
    if (closing === undefined || !piece.endsWith(closing)) return undefined;
    if (this.#failures > this.pieces.length + PATIENCE && endOfValue(piece, 0, piece.length).at !== piece.length)
      return undefined;
    const value = parseText(piece);
    if (value === undefined) this.#failures++;
    return value;
  }

  #add(piece: TextPiece): void {
    const { value } = piece;
    this.hasValue ||= typeof value === "string" ? /^\s*[{[]/.test(value) : typeof value === "object" && value !== null;
    this.pieces.push(piece);
    this.#plainStart = -1;
  }

  /** Reads the value at an index that does not fill its line. Gives the index after it; undefined where there is none. */
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

  /** Takes text that is no value: up to the next object on its line that can be read, at worst to the end of the line. */
  #damaged(start: number, newline: number, boundary: number): number {
    let end = boundary;
    while (end < newline && this.#endAt(end)?.kind !== "end") end = indexIn(this.#text, BOUNDARY, end) + 1;
    end = Math.min(end, newline);
    const line = this.#text.slice(start, end);
    // A line that begins with a bracket is damaged JSON: an object in it is a part of it.
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

  /** Reads the objects in a line of other text. Gives the index after them; undefined where there are none. */
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

  /** The index of the next text that looks like the start of an object; -1 where none is left before `end`. */
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
        .replace(/\s*\n\s*/g, " "),
    );
    if (value === undefined) return undefined;
    this.#add({ value });
    return end + 1;
  }
}

/** Whether text can be no part of a damaged object or list of objects. */
function isPlain(text: string): boolean {
  return !/[{"]/.test(text);
}

/** The index at which a text goes on with another one; its length where it does so no more. */
function indexIn(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index === -1 ? text.length : index;
}

/** Passes white space, commas, byte order marks and the record separators of JSON text sequences. */
function skipSeparators(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x2c && code !== 0xfeff && code !== 0x1e) break;
  }
  return at;
}
