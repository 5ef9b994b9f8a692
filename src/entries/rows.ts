/**
 * Records from rows of Athena and CloudTrail Lake.
 *
 * @module
 */

// One row
export { type RecordOfRow, recordOfRow, type SafeRecordOfRowResult, safeRecordOfRow } from "../formats/rows/recordOfRow.js";

// Many rows
export { type RejectedRow, type RowBatch, recordsOfRows } from "../formats/rows/recordsOfRows.js";
