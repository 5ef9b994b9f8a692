import { type BraketEvent, parseBraketEvent } from "braket-cloudtrail";
import { recordOfRow } from "braket-cloudtrail/rows";

/** The call of one row: of a CSV parser, a driver, or CloudTrail Lake. It throws a BraketParseError that names the column. */
export function callOf(row: unknown): BraketEvent {
  return parseBraketEvent(recordOfRow(row));
}
