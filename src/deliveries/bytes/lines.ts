import { growingBytes } from "./growingBytes.js";
import { indexOfMention } from "./mention.js";

const NEWLINE = 0x0a;

/** Returns an index inside the first mention in bytes, or -1. */
export type IndexOfMention = (bytes: Uint8Array) => number;

/** The longest spelling of the name in bytes: each character escaped, in JSON text that is nested a few times. */
export const LONGEST_MENTION = 1024;

/** The longest line whose memory the next line gets. */
const KEPT_MEMORY = 1 << 16;

/** The bytes of a line over the limit that are collected before a search, so that tiny chunks take no more time than large ones. */
const SEARCHED_AT_ONCE = 1 << 15;

/**
 * Returns a function that takes a text in pieces of bytes, and reports each line that mentions Braket.
 *
 * - It reports the bytes of the line, or undefined for a line over the limit, and the number of the line.
 * - The bytes are valid during the call only.
 * - It keeps the bytes of one unfinished line, up to the limit, whatever the sizes of the pieces are.
 */
export function lineReader(
  limit: number,
  report: (line: Uint8Array | undefined, number: number) => void,
  indexOf: IndexOfMention = indexOfMention,
): (bytes: Uint8Array) => void {
  let number = 1;
  /** The unfinished line; or the unsearched end of a line over the limit. */
  let held = growingBytes();
  let size = 0;
  let mentioned = false;

  const keepLast = (count: number) => {
    const all = held.view();
    const end = all.slice(Math.max(0, all.length - count));
    if (all.length > KEPT_MEMORY) held = growingBytes();
    else held.clear();
    held.add(end);
  };

  const search = () => {
    mentioned ||= indexOf(held.view()) !== -1;
    keepLast(mentioned ? 0 : LONGEST_MENTION);
  };

  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= limit) return held.add(piece);
    for (let at = 0; at < piece.length && !mentioned; at += SEARCHED_AT_ONCE) {
      held.add(piece.subarray(at, at + SEARCHED_AT_ONCE));
      if (held.view().length >= SEARCHED_AT_ONCE) search();
    }
  };

  const finish = () => {
    const line = size > limit ? undefined : held.view();
    mentioned ||= indexOf(held.view()) !== -1;
    if (mentioned) report(line, number);
    keepLast(0);
    size = 0;
    mentioned = false;
    number++;
  };

  return (bytes) => {
    let at = 0;
    if (size > 0) {
      const end = bytes.indexOf(NEWLINE);
      hold(end === -1 ? bytes : bytes.subarray(0, end));
      if (end === -1) return;
      finish();
      at = end + 1;
    }
    const stop = bytes.lastIndexOf(NEWLINE) + 1;
    const whole = bytes.subarray(0, stop);
    while (at < stop) {
      const mention = indexOf(whole.subarray(at));
      const begin = mention === -1 ? stop : whole.lastIndexOf(NEWLINE, at + mention) + 1;
      number += linesBetween(whole, at, begin);
      if (mention === -1) break;
      const end = whole.indexOf(NEWLINE, at + mention);
      report(end - begin > limit ? undefined : whole.subarray(begin, end), number++);
      at = end + 1;
    }
    hold(bytes.subarray(Math.max(at, stop)));
  };
}

/** Counts the lines between the beginnings of two lines. */
function linesBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = bytes.indexOf(NEWLINE, at) + 1) count++;
  return count;
}
