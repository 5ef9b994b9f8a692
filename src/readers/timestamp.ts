import { isoTime, utcTime } from "./isoTime.js";

/** Below it a number counts seconds (until the year 5138), from it on milliseconds (since March 1973). */
const FIRST_MILLISECONDS = 100_000_000_000;

const JAVA_TIME = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d):(\d\d)\s([AP]M)$/;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads a point in time in any of the styles in which services log it; undefined for any other value.
 *
 * A number, or the text of one, counts seconds when it is below 100,000,000,000, else milliseconds. ISO 8601 may have any
 * fraction, and an offset with or without its colon. Java's text for people, `Nov 20, 2025, 12:00:00 AM`, may lack its second
 * comma and have a narrow no-break space before `AM`. What has no zone is UTC.
 */
export function readTimestamp(value: unknown): Date | undefined {
  const time = typeof value === "number" ? fromNumber(value) : typeof value === "string" ? fromText(value) : undefined;
  // Beyond 275,760 years no Date can tell the time.
  return time === undefined || Number.isNaN(new Date(time).getTime()) ? undefined : new Date(time);
}

function fromNumber(value: number): number {
  return Math.abs(value) < FIRST_MILLISECONDS ? value * 1000 : value;
}

function fromText(text: string): number | undefined {
  if (NUMBER.test(text)) return fromNumber(Number(text));
  return isoTime(text) ?? javaTime(text);
}

function javaTime(text: string): number | undefined {
  const match = JAVA_TIME.exec(text);
  if (match === null) return undefined;
  const [, month = "", day, year, hour, minute, second, half] = match;
  const index = MONTHS.indexOf(month);
  const hours = Number(hour);
  if (index % 3 !== 0 || hours < 1 || hours > 12) return undefined;
  const from0 = (hours % 12) + (half === "PM" ? 12 : 0);
  return utcTime(Number(year), index / 3 + 1, Number(day), from0, Number(minute), Number(second));
}
