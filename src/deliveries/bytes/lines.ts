import { growingBytes } from "./growingBytes.js";
import { indexOfMention } from "./mention.js";

const NEWLINE = 0x0a;

/** Bytes enough for the name with every character escaped, in JSON text that is nested a few times. */
const LONGEST_MENTION = 1024;

/** How much of a line over the limit is collected before it is searched: so a line of tiny chunks costs no more than one of large ones. */
const SEARCHED_AT_ONCE = 1 << 15;

/**
 * Makes a function that takes the bytes of a text piece by piece, and reports each line that mentions Braket: its bytes, or
 * undefined for a line over the limit, and its number. The bytes are lent: they are only good during the call.
 *
 * It holds the bytes of one unfinished line, up to the limit, and no more, however small the pieces are.
 */
export function lineReader(
  limit: number,
  report: (line: Uint8Array | undefined, number: number) => void,
): (bytes: Uint8Array) => void {
  let number = 1;
  /** The beginning of the line that the next piece continues; of a line over the limit, what is still to be searched. */
  const held = growingBytes();
  let size = 0;
  let mentioned = false;

  const search = () => {
    mentioned ||= indexOfMention(held.view()) !== -1;
    held.keepLast(mentioned ? 0 : LONGEST_MENTION);
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
    mentioned ||= indexOfMention(held.view()) !== -1;
    if (mentioned) report(line, number);
    held.keepLast(0);
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
      const mention = indexOfMention(whole.subarray(at));
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

/** How many lines there are between the beginnings of two. */
function linesBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = bytes.indexOf(NEWLINE, at) + 1) count++;
  return count;
}
