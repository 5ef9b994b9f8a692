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
