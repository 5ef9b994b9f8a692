import { type BraketEvent, parseBraketEvent } from "braket-cloudtrail";
import { recordOfRow } from "braket-cloudtrail/rows";

/** Parses a row of a table export. Such rows have `errorCode: null`, or an empty text, where the call succeeded. */
export function parseRow(row: Readonly<Record<string, unknown>>): BraketEvent {
  return parseBraketEvent(recordOfRow(row));
}
