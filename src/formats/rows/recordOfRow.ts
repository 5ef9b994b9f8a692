import { BraketParseError, failure, messageOf, type ParseFailure } from "../../events/error.js";
import { TABLE_COLUMNS, WHOLE_RECORD_COLUMN } from "../../facts/tableColumns.js";
import { parseJson } from "../../readers/json.js";
import { plainName, tableMembers } from "../../readers/tableMembers.js";
import { kindOf, type ParseIssue } from "../../validation/issue.js";
import { type Cell, cellsOf } from "./cells.js";
import { columnValue, type Report } from "./columnValue.js";
import { isEmpty, isPlain } from "./plain.js";

/** A record that was read from a row. It is not validated yet. */
export type RecordOfRow = Readonly<Record<string, unknown>>;

/** The result of a safe reading of a row: the record or the error. `success` says which. */
export type SafeRecordOfRowResult =
  | { readonly success: true; readonly data: RecordOfRow; readonly error?: undefined }
  | { readonly success: false; readonly error: BraketParseError; readonly data?: undefined };

/**
 * Returns the CloudTrail record of one row of an Athena or CloudTrail Lake table, for `parseBraketEvent`.
 *
 * - A row is an object of columns, in any case and order, or a list of pairs as in Lake's `QueryResultRows`.
 * - A column that is null or empty is left out. So `errorCode: null` gives a record without `errorCode`.
 * - The column `errorCode` is required, because without it a refused call looks like one that succeeded.
 * - JSON text becomes an object. A struct may be an object, JSON text, or text such as `{type=Role, …}`.
 * - Lake's column `eventJson` has the whole record. If a row has it, only this column is read.
 * - Other columns, such as partitions, are ignored.
 *
 * @throws {BraketParseError} `invalid-row` when a column cannot be read with certainty. Its issues name the columns.
 * @example
 * const row = { eventsource: "braket.amazonaws.com", eventname: "CancelJob", readonly: "false", errorcode: null,
 *   requestparameters: '{"jobArn":"arn:aws:braket:us-east-1:111122223333:job/00000000-0000-4000-8000-000000000001"}' };
 * recordOfRow(row).readOnly; // => false
 * "errorCode" in recordOfRow(row); // => false
 */
export function recordOfRow(row: unknown): RecordOfRow {
  const { record, failed } = readRow(row);
  if (failed !== undefined) throw new BraketParseError(failed);
  return record;
}

/**
 * Returns the CloudTrail record of one row, as `recordOfRow` does, or the error. It never throws.
 *
 * @example
 * const result = safeRecordOfRow({ eventsource: "braket.amazonaws.com", eventname: "GetJob", errorcode: null, useridentity: "{Root}" });
 * result.error?.issues[0]?.path; // => ["useridentity"]
 */
export function safeRecordOfRow(row: unknown): SafeRecordOfRowResult {
  const { record, failed } = readRow(row);
  return failed === undefined ? { success: true, data: record } : { success: false, error: new BraketParseError(failed) };
}

/** The record, or the failure. */
export type ReadRow =
  | { readonly record: RecordOfRow; readonly failed: undefined }
  | { readonly record: undefined; readonly failed: ParseFailure };

/** Reads a row. It does not throw, and makes no Error object. */
export function readRow(row: unknown): ReadRow {
  try {
    const cells = cellsOf(row);
    return cells === undefined ? refused("not-a-record", rowExpected(kindOf(row)), row) : readCells(cells, row);
  } catch {
    return refused("not-a-record", rowExpected("a member that throws when it is read"), row);
  }
}

/** Reads the cells of a row. A failure has `row` as its record. */
export function readCells(cells: readonly Cell[], row: unknown): ReadRow {
  const [, whole] = cells.find(([column]) => plainName(column) === WHOLE_RECORD_COLUMN) ?? [];
  if (!isEmpty(whole)) return wholeRecord(whole, row);
  const mismatch = mismatchOf(cells);
  if (mismatch !== undefined) return refused("not-a-record", mismatch, row);
  const issues: ParseIssue[] = [];
  const report: Report = (path, message) => {
    issues.push({ message, path });
    return undefined;
  };
  const columns = tableMembers(TABLE_COLUMNS);
  const used = new Map<string, Cell>();
  for (const cell of cells) {
    const name = columns.get(plainName(cell[0]))?.name;
    if (name === undefined) continue;
    const before = used.get(name)?.[1];
    if (isEmpty(before)) used.set(name, cell);
    else if (!isEmpty(cell[1]) && cell[1] !== before)
      report([cell[0]], "expected one column, found two with different values: rename one of them in the query");
  }
  if (!used.has("errorCode")) report(["errorCode"], ERROR_CODE_EXPECTED);
  const members: [string, unknown][] = [];
  for (const [name, [column, value]] of used) {
    const kind = columns.get(plainName(name))?.kind ?? "text";
    const member = columnValue(kind, value, [column], report);
    if (member !== undefined) members.push([name, member]);
  }
  if (issues.length === 0) return { record: Object.fromEntries(members), failed: undefined };
  return { record: undefined, failed: { code: "invalid-row", message: messageOf(issues), issues, record: row } };
}

const ERROR_CODE_EXPECTED =
  "expected the column, found none: select it, because without it a refused call looks like one that succeeded. If rows leave nulls out, select coalesce(errorCode, '')";

function wholeRecord(whole: unknown, row: unknown): ReadRow {
  const record = typeof whole === "string" ? parseJson(whole) : whole;
  if (isPlain(record)) return { record, failed: undefined };
  return refused("invalid-row", `expected the JSON text of a record, found ${kindOf(whole)} that is not one`, row, ["eventJson"]);
}

/** Returns why cells are not a row of such a table, or undefined if they are. */
function mismatchOf(cells: readonly Cell[]): string | undefined {
  const names = cells.map(([column]) => plainName(column));
  if (names.includes("eventsource") && names.includes("eventname"))
    return isHeader(cells) ? rowExpected("the header row") : undefined;
  if (["resultset", "rows", "queryresultrows"].some((name) => names.includes(name)))
    return rowExpected("a page of rows: use recordsOfRows");
  if (names.includes("classuid") || names.includes("metadata"))
    return rowExpected("what looks like an OCSF row: pass the original CloudTrail record to parseBraketEvent");
  return rowExpected("a row without the columns eventSource and eventName: select them");
}

/** Tells whether each cell has the name of its column as its value. */
export function isHeader(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every(([column, value]) => column === value);
}

function rowExpected(found: string): string {
  return `expected a row of a table of CloudTrail records, found ${found}`;
}

/** Returns a failure with one issue. */
export function refused(
  code: ParseFailure["code"],
  message: string,
  row: unknown,
  path: ParseIssue["path"] = [],
): { readonly record: undefined; readonly failed: ParseFailure } {
  return { record: undefined, failed: failure(code, message, row, path) };
}
