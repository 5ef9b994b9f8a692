import { readFileSync } from "node:fs";
import type { TestRecord } from "./records.js";

/** A type of a column: text, a map, the members of a struct in their order, or an array of structs. */
export type TableType = "string" | "map" | { readonly [name: string]: TableType } | readonly [TableType];

/** The columns of the guide's table, read from its DDL. */
export function guideColumns(): Record<string, TableType> {
  const ddl = readFileSync(new URL("../../docs/guides/athena/table.sql", import.meta.url), "utf8");
  const [, columns = ""] = /braket_trail \(\n(.*?)\)\nPARTITIONED/s.exec(ddl) ?? [];
  return membersOf(columns, " ");
}

function membersOf(text: string, between: ":" | " "): Record<string, TableType> {
  return Object.fromEntries(
    splitAtTop(text).map((member) => {
      const [name = "", ...type] = member.trim().split(between);
      return [name, typeOf(type.join(between).trim())];
    }),
  );
}

function typeOf(text: string): TableType {
  if (text === "STRING") return "string";
  const [, kind, inner = ""] = /^(STRUCT|ARRAY|MAP)<(.*)>$/s.exec(text) ?? [];
  if (kind === "MAP") return "map";
  if (kind === "ARRAY") return [typeOf(inner)];
  if (kind === "STRUCT") return membersOf(inner, ":");
  throw new Error(`the type ${text} is not known`);
}

function splitAtTop(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "<") depth++;
    if (char === ">") depth--;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

const valueAt = (value: unknown, name: string): unknown =>
  Object.entries((value ?? {}) as TestRecord).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;

const isList = (type: TableType): type is readonly [TableType] => Array.isArray(type);

/** A value as its column holds it: names in lower case, null for what is absent. */
export function cellOf(value: unknown, type: TableType): unknown {
  if (value === null || value === undefined || type === "map") return value ?? null;
  if (type === "string") return typeof value === "string" ? value : JSON.stringify(value);
  if (isList(type)) return (value as unknown[]).map((item) => cellOf(item, type[0]));
  return Object.fromEntries(Object.entries(type).map(([name, inner]) => [name, cellOf(valueAt(value, name), inner)]));
}

/** A cell as Athena prints it: without quotes. */
export function structText(cell: unknown): string {
  if (Array.isArray(cell)) return `[${cell.map(structText).join(", ")}]`;
  if (typeof cell !== "object" || cell === null) return String(cell);
  return `{${Object.entries(cell)
    .map(([name, member]) => `${name}=${structText(member)}`)
    .join(", ")}}`;
}

/** What a table can keep of a record: the members that are columns, without nulls, and without empty text in a column. */
export function keptBy(columns: Readonly<Record<string, TableType>>, record: TestRecord): TestRecord {
  const kept = kept1(record, columns) as TestRecord;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ""));
}

function kept1(value: unknown, type: TableType): unknown {
  if (typeof type === "string" || typeof value !== "object" || value === null) return value;
  if (isList(type)) return (value as unknown[]).map((item) => kept1(item, type[0]));
  const members = Object.entries(value).flatMap(([key, member]) => {
    const inner = type[key.toLowerCase()];
    return inner === undefined || member === null ? [] : [[key, kept1(member, inner)]];
  });
  return Object.fromEntries(members);
}

/** A record as a row, in every form in which rows come. */
export const rowForms: Readonly<Record<string, (record: TestRecord, columns: Readonly<Record<string, TableType>>) => unknown>> = {
  "structs as text": (record, columns) => rowOf(record, columns, structText),
  "structs cast to JSON": (record, columns) => rowOf(record, columns, JSON.stringify),
  "structs as objects": (record, columns) => rowOf(record, columns, (cell) => cell),
  "columns in snake case": (record, columns) =>
    renamed(rowOf(record, columns, JSON.stringify), (name) => name.replace(/(id|name|time|agent)$/, "_$1")),
  "empty text for null, by a CSV parser": (record, columns) => {
    const row = Object.entries(rowOf(record, columns, structText)).map(([name, value]) => [name, value ?? ""]);
    return Object.fromEntries(row);
  },
  "pairs of CloudTrail Lake": (record, columns) =>
    Object.entries(rowOf(record, columns, structText)).map(([name, value]) => ({ [name]: value })),
  "eventJson of CloudTrail Lake": (record) => [{ eventJson: JSON.stringify(record) }],
  "JSON text of a row": (record, columns) => JSON.stringify(rowOf(record, columns, JSON.stringify)),
};

export function rowOf(
  record: TestRecord,
  columns: Readonly<Record<string, TableType>>,
  print: (cell: unknown) => unknown,
): TestRecord {
  const cells = Object.entries(columns).map(([name, type]) => {
    const cell = cellOf(valueAt(record, name), type);
    return [name, cell === null || type === "string" ? cell : print(cell)];
  });
  // A partition, which is no member of a record.
  return Object.fromEntries([...cells, ["day", "2026/03/01"]]);
}

function renamed(row: TestRecord, rename: (name: string) => string): TestRecord {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [rename(name), value]));
}

/** Rows as a page of Athena's GetQueryResults. */
export function pageOf(rows: readonly TestRecord[], { header = true } = {}): Readonly<Record<string, unknown>> {
  const names = Object.keys(rows[0] ?? {});
  const dataOf = (values: readonly unknown[]) => ({
    Data: values.map((value) => (value === null ? {} : { VarCharValue: value })),
  });
  return {
    ResultSet: {
      ResultSetMetadata: { ColumnInfo: names.map((name) => ({ Name: name, Label: name, Type: "varchar" })) },
      Rows: [...(header ? [dataOf(names)] : []), ...rows.map((row) => dataOf(Object.values(row)))],
    },
  };
}
