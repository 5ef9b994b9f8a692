import { isoTime } from "./time.js";

/** The form in which CloudTrail writes times, on a day that every month has. Text of this form sorts as the times do. */
const PLAIN_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Sorts after every readable time, and starts the text of every unreadable one. */
export const UNREADABLE_TIME = "~";

/**
 * The time in a text, as text that sorts as the times do. It has no `Z`, so that a fraction sorts after its second.
 * Years over 9999 start with `:`, which sorts after `9` (JavaScript writes `+010000`, which would sort before `0`).
 */
export function sortableTime(text: string): string {
  if (PLAIN_TIME.test(text)) return text.slice(0, -1);
  const time = isoTime(text);
  if (time === undefined) return `${UNREADABLE_TIME}${text}`;
  return new Date(time)
    .toISOString()
    .replace(/^\+0*/, ":")
    .replace(/(\.000)?Z$/, "");
}
