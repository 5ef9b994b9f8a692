import { formatPath } from "braket-cloudtrail";
import { descriptionOf, itemsOf, memberOf, type Schema } from "./documentation.js";

/** One field of a record. */
export interface Field {
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** The number of objects and lists around it. */
  readonly depth: number;
  /** The value as JSON; empty for an object or a list, whose fields follow. */
  readonly value: string;
  /** What the field is, from the package's JSON Schema. */
  readonly description: string;
  /** Whether no schema of this version describes it. */
  readonly unmodelled: boolean;
}

/** The fields of a record, and the number of those that are left out. */
export interface Fields {
  readonly fields: readonly Field[];
  readonly leftOut: number;
}

const MOST_FIELDS = 600;
const LONGEST_VALUE = 400;

type Path = readonly (string | number)[];

/** Returns the fields of a record in its order, each with its documentation. `unmodelled` has the paths that no schema describes. */
export function fieldsOf(record: object, schema: Schema | undefined, unmodelled: ReadonlySet<string>): Fields {
  const fields: Field[] = [];
  let leftOut = 0;
  const visit = (value: unknown, path: Path, about: Schema | undefined, isNew: boolean) => {
    if (fields.length >= MOST_FIELDS) {
      leftOut++;
      return;
    }
    const shown = formatPath(path);
    const unknown = isNew || unmodelled.has(shown);
    const inner = membersIn(value);
    fields.push({
      path: shown,
      name: nameOf(path),
      depth: path.length - 1,
      value: inner.length > 0 ? "" : valueText(value),
      description: unknown ? "" : (descriptionOf(about) ?? ""),
      unmodelled: unknown,
    });
    for (const [name, member] of inner) {
      visit(member, [...path, name], typeof name === "number" ? itemsOf(about) : memberOf(about, name), unknown);
    }
  };
  for (const [name, member] of Object.entries(record)) visit(member, [name], memberOf(schema, name), false);
  return { fields, leftOut };
}

function membersIn(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === "number" ? `[${last}]` : String(last);
}

function valueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)` : text;
}
