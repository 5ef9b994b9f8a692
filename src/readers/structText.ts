import type { ColumnKind, TableStruct } from "../facts/tableColumns.js";
import { isListKind, plainName, tableMembers } from "./tableMembers.js";

type Path = readonly (string | number)[];

/** Why struct text cannot be read, and at which member. */
interface StructTextIssue {
  readonly message: string;
  readonly path: Path;
}

/** What struct text holds, with the names that stand in it; or the issue, where it can be read in no way or in two. */
export type StructTextResult =
  | { readonly value: unknown; readonly issue: undefined }
  | { readonly value: undefined; readonly issue: StructTextIssue };

/** Where the reading stands. The first issue ends it. */
interface Cursor {
  readonly text: string;
  at: number;
  issue: StructTextIssue | undefined;
}

/** What follows a member: the name of another one. The same text inside a value cannot be told from it. */
const NAME = /(\w+)=/y;

/** A value up to the next member or bracket. */
const VALUE = /[^{}[\]]*?(?=, \w+=|[{}[\]]|$)/y;

/**
 * Reads the text that Athena and CloudTrail Lake print for a struct or an array of structs, `{type=Role, arn=…}`. Nothing in it is
 * quoted or escaped, so only the known members of a known struct can be told apart. The text is read only if
 *
 * - every member in it is known, and is there once,
 * - no member is missing that every published table has,
 * - no value holds a bracket, and
 * - every map in it is empty.
 *
 * The word `null` gives null.
 */
export function readStructText(text: string, kind: TableStruct | readonly [TableStruct]): StructTextResult {
  const cursor: Cursor = { text, at: 0, issue: undefined };
  const value = readValue(cursor, kind, []);
  if (cursor.issue === undefined && cursor.at < text.length) fail(cursor, [], "more text after the last bracket");
  return cursor.issue === undefined ? { value, issue: undefined } : { value: undefined, issue: cursor.issue };
}

function readValue(cursor: Cursor, kind: ColumnKind, path: Path): unknown {
  if (typeof kind === "string" && kind !== "map") return readPlain(cursor, path);
  if (takes(cursor, "null")) return null;
  if (kind === "map") return takes(cursor, "{}") ? {} : fail(cursor, path, "a map with entries, whose keys are not known");
  return isListKind(kind) ? readList(cursor, kind[0], path) : readStruct(cursor, kind, path);
}

function readPlain(cursor: Cursor, path: Path): string | null | undefined {
  const [value = ""] = matchAt(cursor, VALUE) ?? [];
  const next = cursor.text[cursor.at];
  if (next !== "," && next !== "}")
    return fail(cursor, path, next === undefined ? "text that breaks off" : "a bracket in a value");
  return value === "null" ? null : value;
}

function readList(cursor: Cursor, struct: TableStruct, path: Path): unknown[] | undefined {
  if (!takes(cursor, "[")) return fail(cursor, path, "other text");
  const items: unknown[] = [];
  if (takes(cursor, "]")) return items;
  do items.push(readValue(cursor, struct, [...path, items.length]));
  while (cursor.issue === undefined && takes(cursor, ", "));
  return cursor.issue !== undefined || takes(cursor, "]") ? items : fail(cursor, path, "text that breaks off");
}

function readStruct(cursor: Cursor, struct: TableStruct, path: Path): Readonly<Record<string, unknown>> | undefined {
  if (!takes(cursor, "{")) return fail(cursor, path, "other text");
  const found: Record<string, unknown> = {};
  if (takes(cursor, "}")) return found;
  const members = tableMembers(struct);
  const seen = new Set<string>();
  do {
    const [, name = ""] = matchAt(cursor, NAME) ?? [];
    const plain = plainName(name);
    const member = members.get(plain);
    if (member === undefined) return fail(cursor, path, "a member that no published table has, or a value that looks like one");
    const here = [...path, name];
    if (seen.has(plain)) return fail(cursor, here, "the member a second time");
    seen.add(plain);
    found[name] = readValue(cursor, member.kind, here);
    if (cursor.issue !== undefined) return undefined;
  } while (takes(cursor, ", "));
  if (!takes(cursor, "}")) return fail(cursor, path, "text that breaks off");
  for (const [plain, { always }] of members)
    if (always && !seen.has(plain)) return fail(cursor, [...path, plain], "no such member, though every published table has it");
  return found;
}

function takes(cursor: Cursor, mark: string): boolean {
  const found = cursor.text.startsWith(mark, cursor.at);
  if (found) cursor.at += mark.length;
  return found;
}

function matchAt(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match !== null) cursor.at += match[0].length;
  return match;
}

function fail(cursor: Cursor, path: Path, found: string): undefined {
  cursor.issue ??= { message: `expected text that can be read in one way only, found ${found}`, path };
  return undefined;
}
