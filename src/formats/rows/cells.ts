import { parseJson } from "../../readers/json.js";
import { isPlain } from "./plain.js";

/** A column's name and what the row has in it. */
export type Cell = readonly [column: string, value: unknown];

/**
 * The cells of a row in any of its forms: an object of columns; the list of objects with one member each that CloudTrail Lake
 * gives; the JSON text of either. Undefined for anything else.
 */
export function cellsOf(row: unknown): readonly Cell[] | undefined {
  const value = typeof row === "string" ? parseJson(row) : row;
  if (isPlain(value)) return Object.entries(value);
  if (!Array.isArray(value)) return undefined;
  const cells = value.map((item) => (isPlain(item) ? Object.entries(item) : []));
  return cells.every(({ length }) => length === 1) ? cells.flat() : undefined;
}
