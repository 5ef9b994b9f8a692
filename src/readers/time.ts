/** Smaller numbers are seconds (until the year 5138). Other numbers are milliseconds (since March 1973). */
const FIRST_MILLISECONDS = 100_000_000_000;

const JAVA_TIME = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d):(\d\d)\s([AP]M)$/;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads a point in time in any style in which services log it; undefined for other values.
 *
 * - A number, or the text of one: seconds if it is below 100,000,000,000, otherwise milliseconds.
 * - ISO 8601, with any fraction, and an offset with or without a colon.
 * - The text of Java, `Nov 20, 2025, 12:00:00 AM`. The second comma may be missing, and any white space may be before `AM`.
 *
 * A time without a zone is UTC.
 */
export function readTimestamp(value: unknown): Date | undefined {
  const time = typeof value === "number" ? fromNumber(value) : typeof value === "string" ? fromText(value) : undefined;
  // A Date cannot hold a time after the year 275,760.
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

/** Date, time, fraction and zone. A space may replace the `T`, and the zone may be missing. */
const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):?(\d\d))?$/;

/**
 * Returns the milliseconds since 1970 of an ISO 8601 time; undefined for other text, and for a day or a time that does not exist.
 * A time without a zone is UTC, whatever the zone of the machine is. Digits after the milliseconds are dropped.
 */
export function isoTime(text: string): number | undefined {
  const match = ISO_TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = "", sign, offsetHours = "0", offsetMinutes = "0"] = match;
  const time = utcTime(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  if (time === undefined || Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return time + Number(fraction.slice(0, 3).padEnd(3, "0")) - (sign === "-" ? -offset : offset);
}

/** Returns the milliseconds of a UTC time, with `month` from 1; undefined for a time that does not exist, such as 30 February. */
export function utcTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  const date = new Date(0);
  // Not Date.UTC, because it reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  const time = date.setUTCHours(hour, minute, second);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exists ? time : undefined;
}
