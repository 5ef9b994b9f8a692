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

/** Date, time, fraction and zone; a blank may stand for the `T`, and the zone may be missing. */
const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):?(\d\d))?$/;

/**
 * The milliseconds since 1970 of an ISO 8601 time; undefined for any other text, and for a day or a time that does not exist.
 * A time without a zone is UTC, whatever the machine's zone; what is finer than a millisecond is cut off.
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

/** The milliseconds of a UTC time, `month` from 1; undefined for one that does not exist, such as 30 February. */
export function utcTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for those of the 20th century.
  date.setUTCFullYear(year, month - 1, day);
  const time = date.setUTCHours(hour, minute, second);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exists ? time : undefined;
}
