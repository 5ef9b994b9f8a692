import { BRAKET_EVENT_SOURCE } from "../../facts/service.js";

/** The JSON escapes of the characters of the name: `\u0062` is `b`. */
const ESCAPE = /\\u00(?:2e|6[1-35bdef]|7[2-47a])/i;

const BACKSLASH = 0x5c;

/** Returns the first index of the service's name in a text, from an index on; -1 without one. */
export function indexOfName(text: string, from: number): number {
  // Engines search for up to six characters with vector instructions for the first one. k is rare, and "ket.am" is rarer.
  for (let at = text.indexOf("ket.am", from + 3); at !== -1; at = text.indexOf("ket.am", at + 6)) {
    if (text.startsWith(BRAKET_EVENT_SOURCE, at - 3)) return at - 3;
  }
  return -1;
}

/** Tests whether a text has the service's name, or an escape of one of its characters. */
export function isMentionedIn(text: string): boolean {
  if (indexOfName(text, 0) !== -1) return true;
  // JSON text inside JSON has many backslashes. Then u is the rarer character.
  const sign = text.slice(0, 4096).split("\\").length > 100 ? "u00" : "\\u00";
  return text.includes(sign) && ESCAPE.test(text);
}

/**
 * Returns an index inside the first mention of Braket, or -1.
 *
 * - It reads one word of four bytes in every 16 bytes. The name has 20 bytes, so one of these words is inside every mention.
 *   Escapes only make the name longer.
 * - It compares the bytes around a word only if the word is a piece of the name.
 */
export function indexOfMention(bytes: Uint8Array): number {
  const start = -bytes.byteOffset & 3;
  if (start >= bytes.length) return -1;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  tables ??= tablesOfPieces();
  const { bits, pieces } = tables;
  for (let i = nextPiece(words, 0, bits); i < words.length; i = nextPiece(words, i + 4, bits)) {
    const piece = pieces[hash(words[i] as number)] as number;
    const found = piece === 0 ? -1 : mentionAround(bytes, start + i * 4, piece);
    if (found !== -1) return found;
  }
  return -1;
}

/**
 * Returns the index of the next sampled word that looks like a piece of the name, or is one of the last four. This is the loop over
 * all bytes. It is a function of its own, has numbers in place of named constants, and tests four words in each turn: each makes it
 * faster.
 */
function nextPiece(words: Int32Array, from: number, bits: Int32Array): number {
  let i = from;
  for (const stop = words.length - 12; i < stop; i += 16) {
    // A shift takes only the lower five bits of its right side.
    const a = Math.imul(words[i] as number, 0x658be2c5);
    if (((bits[a >>> 21] as number) >>> (a >>> 16)) & 1) return i;
    const b = Math.imul(words[i + 4] as number, 0x658be2c5);
    if (((bits[b >>> 21] as number) >>> (b >>> 16)) & 1) return i + 4;
    const c = Math.imul(words[i + 8] as number, 0x658be2c5);
    if (((bits[c >>> 21] as number) >>> (c >>> 16)) & 1) return i + 8;
    const d = Math.imul(words[i + 12] as number, 0x658be2c5);
    if (((bits[d >>> 21] as number) >>> (d >>> 16)) & 1) return i + 12;
  }
  return i;
}

/** Returns an index inside the mention around a word that looks like a piece of the name, or -1. */
function mentionAround(bytes: Uint8Array, at: number, piece: number): number {
  const offset = (piece & ~ESCAPED_PIECE) - 1;
  if (piece & ESCAPED_PIECE) {
    const found = escapeNear(bytes, at);
    if (found !== -1 || offset < 0) return found;
  }
  const begin = at - offset;
  // Names of other services end alike, so most pieces belong to them. A 4 may be the end of the escape of the t.
  if (offset > 6 && bytes[begin + 6] === 0x2e && bytes[begin + 5] !== 0x74 && bytes[begin + 5] !== 0x34) return -1;
  // The next character of the name may be an escape.
  for (let i = offset - 1; i >= 0; i--) {
    const place = begin + i;
    if (bytes[place] !== BRAKET_EVENT_SOURCE.charCodeAt(i)) return bytes[place - 4] === 0x75 ? escapeNear(bytes, place - 4) : -1;
  }
  for (let i = offset; i < BRAKET_EVENT_SOURCE.length; i++) {
    const place = begin + i;
    if (bytes[place] !== BRAKET_EVENT_SOURCE.charCodeAt(i)) return bytes[place] === BACKSLASH ? escapeNear(bytes, place) : -1;
  }
  return begin;
}

/** The most backslashes before one `u`. Nested JSON text needs fewer; the bound limits the time for hostile input. */
const MOST_BACKSLASHES = 64;

/** Returns the index of an escape of a character of the name near a word, or -1. Nested JSON text multiplies backslashes. */
function escapeNear(bytes: Uint8Array, at: number): number {
  for (let i = Math.max(0, at - 5); i < at + 4; i++) {
    if (bytes[i] !== BACKSLASH) continue;
    const stop = i + MOST_BACKSLASHES;
    while (bytes[i] === BACKSLASH && i < stop) i++;
    if (bytes[i] !== 0x75 || bytes[i + 1] !== 0x30 || bytes[i + 2] !== 0x30) continue;
    if (ESCAPE.test(`\\u00${String.fromCharCode(...bytes.subarray(i + 3, i + 5))}`)) return i;
  }
  return -1;
}

/**
 * Returns 16 bits. Of many multipliers that were tried on logs of other services, this one takes the fewest words for pieces by
 * accident, 1 of 1,000. Another 12 to 18 are pieces, most of them of `.amazonaws.com`.
 */
function hash(word: number): number {
  return Math.imul(word, 0x658be2c5) >>> 16;
}

/** Marks pieces that have a part of an escape. The lower bits are the index of the piece in the plain name, plus 1. */
const ESCAPED_PIECE = 0x80;

/** All words of four bytes that the name may have, with or without escapes, by their hash. */
interface Tables {
  /** One bit for each hash. It fits into the fastest cache, the other table does not. */
  readonly bits: Int32Array;
  /** The index of the piece in the plain name plus 1, and `ESCAPED_PIECE`. */
  readonly pieces: Uint8Array;
}

/** The tables, made at the first use. */
let tables: Tables | undefined;

function tablesOfPieces(): Tables {
  const bits = new Int32Array(1 << 11);
  const pieces = new Uint8Array(1 << 16);
  const word = new Int32Array(1);
  const bytes = new Uint8Array(word.buffer);
  const grow = (piece: string, next: number): void => {
    if (piece.length < 4) {
      // A word that begins in the first 16 characters ends inside the name.
      for (const beginning of [BRAKET_EVENT_SOURCE.charAt(next), "\\u00", "\\\\u0", "\\\\\\\\"])
        grow(piece + beginning, next + 1);
      return;
    }
    for (let i = 0; i < 4; i++) bytes[i] = piece.charCodeAt(i);
    const offset = BRAKET_EVENT_SOURCE.indexOf(piece.slice(0, 4));
    const index = hash(word[0] as number);
    pieces[index] = (pieces[index] as number) | (offset === -1 ? ESCAPED_PIECE : offset + 1);
    bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << index);
  };
  // A word that begins later has another sampled word before it, inside the same mention.
  for (let i = 0; i < 16; i++) {
    for (const end of endings(i)) grow(end, i + 1);
  }
  return { bits, pieces };
}

/** Returns the ends of the spellings of a character of the name: every suffix of each. */
function endings(index: number): ReadonlySet<string> {
  const char = BRAKET_EVENT_SOURCE.charAt(index);
  const code = char.charCodeAt(0).toString(16);
  const all = new Set([char]);
  for (const spelling of [`\\\\\\\\u00${code}`, `\\\\\\\\u00${code.toUpperCase()}`]) {
    for (let i = 0; i < spelling.length; i++) all.add(spelling.slice(i));
  }
  return all;
}
