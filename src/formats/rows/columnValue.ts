import { type ColumnKind, type TableStruct, TYPES_WITHOUT_BLANKS } from "../../facts/tableColumns.js";
import { flagOf } from "../../readers/flag.js";
import { parseJson } from "../../readers/json.js";
import { readStructText } from "../../readers/structText.js";
import { isListKind, plainName, tableMembers } from "../../readers/tableMembers.js";
import { isoTime } from "../../readers/time.js";
import { kindOf, type ParseIssue } from "../../validation/issue.js";
import { isEmpty, isPlain } from "./plain.js";

/** Adds an issue. Nothing is thrown. */
export type Report = (path: ParseIssue["path"], message: string) => undefined;

type Path = ParseIssue["path"];

/** The words for null in exports. A value with this text looks the same as null. */
const NULL_WORD = /^(?:null|\\N)$/i;

/** A time as SQL prints it. Without a zone it is UTC. */
const SQL_TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.0*|(\.\d*[1-9])0*)?(?: UTC)?$/;

/** Returns the member of a record from a column. Undefined if the column is empty, or if its value is not certain. */
export function columnValue(kind: ColumnKind, value: unknown, path: Path, report: Report): unknown {
  if (isEmpty(value)) return undefined;
  switch (kind) {
    case "text":
      return textOf(value, path, report);
    case "time":
      return timeText(value, path, report);
    case "flag": {
      const flag = flagOf(value);
      return flag ?? report(path, `expected true or false, or the text of one, found ${kindOf(value)}`);
    }
    case "json":
    case "map":
      return objectOf(value, path, report);
    case "json or text":
      return typeof value === "string" && parseJson(value) !== null && !/^\s*[{[]/.test(value)
        ? textOf(value, path, report)
        : objectOf(value, path, report);
    default:
      return structured(kind, value, path, report);
  }
}

function textOf(value: unknown, path: Path, report: Report): unknown {
  // A CSV parser may turn text into a boolean.
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string")
    return report(path, `expected text, found ${kindOf(value)}: keep the column as text, because a number loses zeros`);
  if (!NULL_WORD.test(value)) return value;
  return report(
    path,
    "expected text, found a word that may mean null: set in the query or in the CSV parser how null is written",
  );
}

/** Returns a time as CloudTrail writes it. A Date or a time of SQL gets a `T` and a `Z`, and loses zeros at its end. */
function timeText(value: unknown, path: Path, report: Report): unknown {
  const isDate = value instanceof Date && !Number.isNaN(value.getTime());
  const text = isDate ? value.toISOString().replace("T", " ").replace("Z", "") : value;
  const [, day, time, fraction = ""] = (typeof text === "string" && SQL_TIME.exec(text)) || [];
  if (day === undefined) return textOf(text, path, report);
  const written = `${day}T${time}${fraction}Z`;
  return isoTime(written) === undefined ? report(path, "expected a time, found one that does not exist") : written;
}

function objectOf(value: unknown, path: Path, report: Report): unknown {
  const parsed = typeof value === "string" ? parseJson(value) : value;
  if (parsed === null) return undefined;
  if (isPlain(parsed)) return parsed;
  const fix = ": cast the column to JSON in the query, or in CloudTrail Lake select eventJson";
  return report(
    path,
    `expected the JSON text of an object, found ${typeof value === "string" ? "other text" : kindOf(value)}${fix}`,
  );
}

function structured(kind: TableStruct | readonly [TableStruct], value: unknown, path: Path, report: Report): unknown {
  if (typeof value !== "string") return namedOf(kind, value, path, report);
  const json = parseJson(value);
  if (json === null) return undefined;
  if (json !== undefined) return namedOf(kind, json, path, report);
  const fix = ": cast the column to JSON in the query, as json_format(CAST(useridentity AS JSON))";
  const { value: read, issue } = readStructText(value, kind);
  if (issue !== undefined) return report([...path, ...issue.path], issue.message + fix);
  const doubt = doubtIn(read, kind, false);
  return doubt === undefined ? namedOf(kind, read, path, report) : report(path, doubt + fix);
}

/** Returns a struct with the names that its members have in a record, without nulls. Unknown members stay. */
function namedOf(kind: TableStruct | readonly [TableStruct], value: unknown, path: Path, report: Report): unknown {
  if (isListKind(kind)) {
    if (!Array.isArray(value)) return report(path, `expected an array, found ${kindOf(value)}`);
    return value.map((item, index) => namedOf(kind[0], item, [...path, index], report) ?? null);
  }
  if (value === null) return undefined;
  if (!isPlain(value)) return report(path, `expected an object with named members, found ${kindOf(value)}`);
  const members = tableMembers(kind);
  const named = new Map<string, unknown>();
  for (const [key, content] of Object.entries(value)) {
    const { name, kind: inner } = members.get(plainName(key)) ?? { name: key, kind: "text" };
    const here = [...path, key];
    // In a struct, empty text is not null.
    const isText = inner === "text" || (inner === "time" && content === "");
    const member = isText ? content : columnValue(inner, content, here, report);
    if (member === null || member === undefined) continue;
    if (named.has(name)) report(here, "expected the member once, found it in two spellings");
    named.set(name, member);
  }
  return Object.fromEntries(named);
}

/**
 * Returns why the text of a struct may have two meanings, or undefined if it has one.
 *
 * - A member that only some tables have may be part of the value before it, unless that value has no spaces.
 * - The name of a user or a role may be the word for null.
 */
function doubtIn(read: unknown, kind: ColumnKind, noBlanks: boolean): string | undefined {
  if (typeof kind === "string") return undefined;
  if (Array.isArray(read)) return read.map((item) => doubtIn(item, isListKind(kind) ? kind[0] : kind, noBlanks)).find(Boolean);
  if (!isPlain(read) || isListKind(kind)) return undefined;
  const members = tableMembers(kind);
  const entries = Object.entries(read).map(([key, value]) => ({ ...members.get(plainName(key)), value }));
  const wordOf = (name: string) => String(entries.find((entry) => entry.name === name)?.value);
  const isIdentity = members.has("principalid") && members.has("sessioncontext");
  const certain = isIdentity ? TYPES_WITHOUT_BLANKS.includes(wordOf("type")) : noBlanks;
  if (!certain && entries.some(({ always }) => always === false))
    return "expected a struct whose values have no spaces, found a value that may contain what looks like a member";
  if (wordOf("userName") === "null" && isNamedNull(wordOf("arn")))
    return "expected a name that is not the word null, found an ARN that ends in it";
  const doubts = entries.map((entry) => entry.kind && doubtIn(entry.value, entry.kind, isIdentity || noBlanks));
  return doubts.find(Boolean);
}

/** Tells whether an ARN is that of a user or a role with the name `null`. */
function isNamedNull(arn: string): boolean {
  return arn.endsWith("/null") && /:(?:user|role)\//.test(arn);
}
