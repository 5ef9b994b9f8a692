const COUNT = new Intl.NumberFormat("en-US");

/** Returns a count with its noun: `1 event`, `1,204 events`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${COUNT.format(count)} ${count === 1 ? one : many}`;
}

export function grouped(count: number): string {
  return COUNT.format(count);
}

/** Returns a time in UTC, to the second: `2026-09-07 07:29:10`. Empty for a time that cannot be read. */
export function timeText(at: number): string {
  return Number.isNaN(at) ? "" : new Date(at).toISOString().slice(0, 19).replace("T", " ");
}

const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;

/** Returns a duration in its two largest units: `1 h 30 min`. */
export function durationText(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return "";
  const parts: string[] = [];
  let rest = Math.round(milliseconds / 1000) * 1000;
  for (const [unit, size] of UNITS) {
    const whole = Math.floor(rest / size);
    rest -= whole * size;
    if (whole > 0) parts.push(`${whole} ${unit}`);
    else if (parts.length > 0) break;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}

export function dollars(amount: number | undefined): string {
  return amount === undefined ? "unknown" : `$${amount.toFixed(2)}`;
}

/** Returns a size in bytes for people. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Shortens the UUIDs in a text to their first part, which is enough to tell them apart in a table. */
export function shortId(text: string): string {
  return text.replace(/\b([\da-f]{8})-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi, "$1");
}
