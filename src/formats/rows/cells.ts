import { parseJson } from "../../readers/json.js";
import { isPlain } from "./plain.js";

/** The name of a column, and its value in a row. */
export type Cell = readonly [column: string, value: unknown];

/**
 * Returns the cells of a row, or undefined for anything else. A row is one of these:
 *
 * - an object of columns,
 * - a list of objects with one member each, as CloudTrail Lake returns it,
 * - the JSON text of one of these.
 */
export function cellsOf(row: unknown): readonly Cell[] | undefined {
  const value = typeof row === "string" ? parseJson(row) : row;
  if (isPlain(value)) return Object.entries(value);
  if (!Array.isArray(value)) return undefined;
  const cells = value.map((item) => (isPlain(item) ? Object.entries(item) : []));
  return cells.every(({ length }) => length === 1) ? cells.flat() : undefined;
}
