import { type BraketEvent, parseBraketEvent } from "braket-cloudtrail";

/** Parses a row of a table export. Such rows have `errorCode: null`, or an empty text, where the call succeeded. */
export function parseRow(row: Readonly<Record<string, unknown>>): BraketEvent {
  const { errorCode, ...rest } = row;
  return parseBraketEvent(errorCode === null || errorCode === "" ? rest : row);
}
