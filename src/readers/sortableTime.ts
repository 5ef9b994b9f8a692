import { isoTime } from "./time.js";

/** The form of CloudTrail's times, on a day that every month has. Text of this form sorts like the times. */
const PLAIN_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** The first character of every unreadable time. It sorts after every readable time. */
export const UNREADABLE_TIME = "~";

/**
 * Returns the time in a text, as text that sorts like the times. It has no `Z`, so that a fraction sorts after its second. A year
 * over 9999 starts with `:`, which sorts after `9`; JavaScript writes `+010000`, which would sort before `0`.
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
