import { messageOf, type ParseFailure } from "../../events/error.js";
import { plainName } from "../../readers/tableMembers.js";
import { kindOf } from "../../validation/issue.js";
import { type Cell, cellsOf } from "./cells.js";
import { isPlain } from "./plain.js";
import { isHeader, type ReadRow, type RecordOfRow, readCells, readRow, refused } from "./recordOfRow.js";

/** A rejected row, and why. */
export interface RejectedRow extends ParseFailure {
  /** The path to the row in the input. */
  readonly path: readonly (string | number)[];
}

/** The records of many rows. Each row is in exactly one of the two lists, except header rows. */
export interface RowBatch {
  /** The records, for `parseBraketEvents`. */
  readonly records: readonly RecordOfRow[];
  /** The rows that cannot be read with certainty. The paths of their issues begin at the row. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * Returns the CloudTrail records of many rows, for `parseBraketEvents`, and the rows that cannot be read with certainty.
 *
 * Pass one of these:
 *
 * - The output of Athena's `GetQueryResults`, or its `ResultSet`. A header row is skipped: the first page begins with one.
 * - The output of `GetQueryResults` of CloudTrail Lake, or its `QueryResultRows`.
 * - An array of rows as `recordOfRow` reads them.
 *
 * @example
 * const columns = ["eventsource", "eventname", "errorcode"];
 * const page = { ResultSet: {
 *   ResultSetMetadata: { ColumnInfo: columns.map((Name) => ({ Name, Type: "varchar" })) },
 *   Rows: [{ Data: columns.map((VarCharValue) => ({ VarCharValue })) },
 *     { Data: [{ VarCharValue: "braket.amazonaws.com" }, { VarCharValue: "GetDevice" }, {}] }],
 * } };
 * recordsOfRows(page).records; // => [{ eventSource: "braket.amazonaws.com", eventName: "GetDevice" }]
 */
export function recordsOfRows(rows: unknown): RowBatch {
  const records: RecordOfRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const { path, read } of readRows(rows)) {
    if (read.failed === undefined) records.push(read.record);
    else rejected.push({ ...read.failed, message: messageOf(read.failed.issues, path), path });
  }
  return { records, rejected };
}

interface RowRead {
  readonly path: readonly (string | number)[];
  readonly read: ReadRow;
}

function readRows(rows: unknown): Iterable<RowRead> {
  try {
    return pagesOf(rows);
  } catch {
    return [{ path: [], read: refused("not-a-record", rowsExpected("a member that throws when it is read"), rows) }];
  }
}

/**
 * Returns the items of an array, with its holes. Undefined for other values. It calls no method of the array, because hostile
 * data may replace them.
 */
function itemsOf(list: unknown): unknown[] | undefined {
  return Array.isArray(list) ? Array.from({ length: list.length }, (_, index): unknown => list[index]) : undefined;
}

function pagesOf(given: unknown): RowRead[] {
  const rows = itemsOf(given) ?? given;
  if (Array.isArray(rows)) {
    if (rows.every(Array.isArray)) return lakeRows(rows, []);
    // In an array of objects, a CSV parser may leave the header in.
    const read = (row: unknown) => (isPlain(row) && isHeader(cellsOf(row) ?? []) ? [] : [readRow(row)]);
    return rows.flatMap((row, index) => read(row).map((read) => ({ path: [index], read })));
  }
  if (isPlain(rows)) {
    const ofLake = itemsOf(rows.QueryResultRows);
    if (ofLake !== undefined) return lakeRows(ofLake, ["QueryResultRows"]);
    const [set, path] = isPlain(rows.ResultSet) ? [rows.ResultSet, ["ResultSet"]] : [rows, []];
    const ofAthena = itemsOf(set.Rows);
    if (ofAthena !== undefined) return athenaRows(ofAthena, set, path);
  }
  const found = isPlain(rows)
    ? "an object without ResultSet, Rows and QueryResultRows: pass one row to recordOfRow"
    : kindOf(rows);
  return [{ path: [], read: refused("not-a-record", rowsExpected(found), rows) }];
}

function rowsExpected(found: string): string {
  return `expected the rows of a table of CloudTrail records, found ${found}`;
}

/** Reads a page of CloudTrail Lake. Rows may leave nulls out, so the columns are those of all rows of the page. */
function lakeRows(rows: readonly unknown[], path: readonly string[]): RowRead[] {
  const all = rows.map(cellsOf);
  const columns = new Map(all.flatMap((cells = []) => cells.map(([column]) => [plainName(column), column] as const)));
  return rows.map((row, index) => {
    const cells = all[index];
    const has = new Set(cells?.map(([column]) => plainName(column)));
    const missing = [...columns].flatMap(([plain, column]): Cell[] => (has.has(plain) ? [] : [[column, null]]));
    return {
      path: [...path, index],
      read: cells === undefined ? readRow(row) : readCells([...cells, ...missing], row),
    };
  });
}

/** Reads a page of Athena. The names of the columns are beside the rows. */
function athenaRows(rows: readonly unknown[], set: Readonly<Record<string, unknown>>, path: readonly string[]): RowRead[] {
  const metadata = isPlain(set.ResultSetMetadata) ? set.ResultSetMetadata.ColumnInfo : undefined;
  const columns = (itemsOf(metadata) ?? []).map((column) => (isPlain(column) ? String(column.Name ?? column.Label) : ""));
  return rows.flatMap((row, index): RowRead[] => {
    const data = isPlain(row) ? itemsOf(row.Data) : undefined;
    const here = [...path, "Rows", index];
    if (data === undefined || columns.length === 0 || data.length !== columns.length) {
      const expected = "expected as many cells in Data as names in ResultSetMetadata.ColumnInfo";
      return [
        {
          path: here,
          read: refused("invalid-row", `${expected}, found ${columns.length === 0 ? "no names" : "another number"}`, row),
        },
      ];
    }
    const cells = data.map((datum, at): Cell => [columns[at] ?? "", isPlain(datum) ? datum.VarCharValue : undefined]);
    return isHeader(cells) ? [] : [{ path: here, read: readCells(cells, row) }];
  });
}
