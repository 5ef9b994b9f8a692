import { isObject } from "../../readers/recordKind.js";
import { tableRowAdvice } from "./hints.js";

/** What a value without records looks like, and how to fix the call. */
interface Lookalike {
  readonly found: string;
  readonly advice?: string;
}

/** Returns the end of an error message: `found …`, and the advice. */
export function lookalikeText({ found, advice }: Lookalike): string {
  return `found ${found}${advice === undefined ? "" : `: ${advice}`}`;
}

const CSV_ADVICE = "read it with a CSV parser, and pass each row to recordOfRow of braket-cloudtrail/rows";

/** Returns what a text that is not JSON looks like. */
export function textLookalike(text: string): Lookalike {
  const beginning = text.slice(0, 2048);
  if (text === "") return { found: "an empty text" };
  if (/^\s*$/.test(beginning) && text.trim() === "") return { found: "a blank text" };
  const format = signatureOf(beginning.slice(0, 8));
  if (format !== undefined) return format;
  if (beginning.slice(0, 2).includes("\0"))
    return { found: "what looks like UTF-16 without a byte order mark", advice: "decode it to text first" };
  if (isCsv(beginning)) return { found: "text that looks like CSV", advice: CSV_ADVICE };
  if (/^\s*</.test(beginning)) return { found: "text that looks like XML or HTML" };
  if (
    text.length <= 1024 &&
    /^(?:[a-z][a-z0-9+.-]*:\/\/|~?\.{0,2}\/|[A-Z]:\\|[\w .-]+\.(?:json|ndjson|jsonl|gz|log|csv)$)[^{}\n]*$/i.test(text.trim())
  )
    return { found: "text that looks like a path or a URL", advice: "read the file, and pass its content" };
  if (/^\s*[{[]/.test(beginning)) return { found: "text that is invalid or truncated JSON" };
  return { found: "text that is not JSON" };
}

/** Tests whether a text begins like CSV: with doubled quotes in a field, or with a header and a row of at least as many fields. */
function isCsv(beginning: string): boolean {
  if (/^\s*"[^\n]*""/.test(beginning) && !/^[ \t]*"(?:[^"\\\n]|\\.)*"[ \t\r]*$/m.test(beginning)) return true;
  const [header = "", row] = beginning.split("\n");
  const fields = header.split(",");
  if (row === undefined || fields.length < 2 || !/^\s*"?[\w@.-]/.test(header)) return false;
  // Field by field: one expression for all of them takes a time that doubles with each quote.
  return fields.every((field) => /^"?[\w@ .-]*"?$/.test(field.trim())) && row.split(",").length >= fields.length;
}

/** The first bytes of other formats. */
const SIGNATURES: readonly (readonly [beginning: string, found: string, advice: string])[] = [
  ["PK\x03\x04", "a zip file", "unzip it first"],
  ["\x28\xb5\x2f\xfd", "zstd data", "decompress it first"],
  ["PAR1", "a Parquet file", "read its rows, and pass each to recordOfRow of braket-cloudtrail/rows"],
  ["BZh", "bzip2 data", "decompress it first"],
  ["\xfd7zXZ", "xz data", "decompress it first"],
];

/** Returns what bytes that are not UTF-8 look like. */
export function bytesLookalike(bytes: Uint8Array): Lookalike {
  return signatureOf(String.fromCharCode(...bytes.subarray(0, 8))) ?? { found: "other bytes" };
}

function signatureOf(beginning: string): Lookalike | undefined {
  const [, found, advice = ""] = SIGNATURES.find(([signature]) => beginning.startsWith(signature)) ?? [];
  return found === undefined ? undefined : { found: `what looks like ${found}`, advice };
}

/** Returns the advice for a value without records; undefined if no advice fits. */
export function objectAdvice(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value.then === "function") return "this is a promise; await it";
  if (typeof value.arrayBuffer === "function" || typeof value.getReader === "function")
    return "use parseCompressedBraketEvents, which reads it";
  if (Object.hasOwn(value, "class_uid"))
    return "this looks like an OCSF event of Security Lake; pass the CloudTrail record that it was made from";
  return tableRowAdvice(value);
}
