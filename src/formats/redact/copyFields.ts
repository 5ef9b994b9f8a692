import type { Fields } from "../../events/fieldsOfEvent.js";
import { HIDDEN } from "../../facts/hidden.js";
import { REDACTIONS, type Redaction } from "../../facts/redactions.js";
import { isCategory, membersByName } from "./membersByName.js";
import { isHarmless, redactText } from "./redactText.js";
import type { Run } from "./run.js";

/** The deepest nesting that is copied. No event that AWS documents is nested deeper than eight levels. */
const DEEPEST = 100;

/** The maps that schemas also accept as text, so the mark may replace the whole map. Other maps become an empty object. */
const MARKED_WHOLE: readonly Redaction[] = ["programs", "hyperParameters", "tags"];

/** Copies an object with a schema, member by member. */
export function copyFields(source: object, fields: Fields, run: Run): object {
  const copy = {};
  run.above.push(source);
  for (const name of namesIn(source)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) put(copy, name, copyField(read(source, name), field, run));
    else if (run.kept.has("unmodelled")) putOpaque(copy, name, read(source, name), "unmodelled", run);
  }
  run.above.pop();
  return copy;
}

function copyField(value: unknown, field: Fields | number, run: Run): unknown {
  if (typeof field === "number") return copyValue(value, REDACTIONS[field] ?? "unmodelled", run);
  if (typeof value !== "object" || value === null) return copyValue(value, "code", run);
  if (!isArray(value)) return copyFields(value, field, run);
  return itemsOf(value, (item) => (isArray(item) ? null : copyField(item, field, run)));
}

/** Copies a value that no schema describes further. */
function copyValue(value: unknown, redaction: Redaction, run: Run): unknown {
  switch (typeof value) {
    case "string":
      return redactText(value, redaction, run);
    case "number":
    case "boolean":
    case "bigint":
      return copyNumber(value, redaction, run);
    case "object":
      return value === null ? null : copyObject(value, redaction, run);
    default:
      return undefined;
  }
}

function copyNumber(value: number | boolean | bigint, redaction: Redaction, run: Run): unknown {
  if (!isCategory(redaction)) return redaction === "arn" ? HIDDEN : value;
  if (!run.kept.has(redaction)) return HIDDEN;
  const text = String(value);
  const shown = redactText(text, redaction, run);
  return shown === text ? value : shown;
}

/** Copies an opaque object or a list. It leaves out what contains itself, and what is nested too deep. */
function copyObject(value: object, redaction: Redaction, run: Run): unknown {
  const { kept, above } = run;
  const isList = isArray(value);
  if (!isList && !isCategory(redaction) && kept.has("unmodelled")) return copyObject(value, "unmodelled", run);
  if (!isList && !kept.has(redaction)) return isCategory(redaction) && !MARKED_WHOLE.includes(redaction) ? {} : HIDDEN;
  if (above.length >= DEEPEST || above.includes(value)) return undefined;
  const copies = copiesOf(run, `${above.length} ${redaction}`);
  const made = copies.get(value);
  if (made !== undefined) return made;
  above.push(value);
  const copy = isList ? itemsOf(value, (item) => copyValue(item, redaction, run)) : copyMap(value, redaction, run);
  above.pop();
  copies.set(value, copy);
  return copy;
}

/** Copies a map. Its names are not members of a schema, so the whole map belongs to one category. */
function copyMap(source: object, redaction: Redaction, run: Run): object {
  const copy = {};
  for (const name of namesIn(source)) putOpaque(copy, name, read(source, name), redaction, run);
  return copy;
}

/** Adds a member that no schema describes, unless its name itself must be redacted. */
function putOpaque(copy: object, name: string, value: unknown, redaction: Redaction, run: Run): void {
  if (isCategory(redaction) && !isHarmless(name, redaction, run)) return;
  put(copy, name, copyValue(value, redaction === "unmodelled" ? redactionByName(name) : redaction, run));
}

/** The redaction of a member that no schema describes, by its name: `accessKeyId` is one wherever it occurs. */
function redactionByName(name: string): Redaction {
  const redaction = membersByName().get(name) ?? "unmodelled";
  return redaction === "arn" || isCategory(redaction) ? redaction : "unmodelled";
}

/** The copies at one depth for one redaction, so that an object with many references is copied once. */
function copiesOf({ copies }: Run, key: string): Map<object, object> {
  const made = copies.get(key) ?? new Map<object, object>();
  copies.set(key, made);
  return made;
}

function put(copy: object, name: string, value: unknown): void {
  if (value === undefined) return;
  // An assignment fails, or sets the prototype, if a prototype has the member: `__proto__`, or any name of a frozen prototype.
  if (name in copy)
    Object.defineProperty(copy, name, {
      __proto__: null,
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    } as PropertyDescriptor);
  else (copy as Record<string, unknown>)[name] = value;
}

/** Reads a member; undefined if a getter or a proxy throws. */
function read(source: object, name: string | number): unknown {
  try {
    return (source as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function namesIn(source: object): string[] {
  try {
    return Object.keys(source);
  } catch {
    return [];
  }
}

function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Copies the items of a list. An item that is left out becomes null, so that the others keep their positions. */
function itemsOf(list: readonly unknown[], copyItem: (item: unknown) => unknown): unknown[] {
  const items: unknown[] = [];
  for (let index = 0; index < Number(read(list, "length")); index++) items.push(copyItem(read(list, index)) ?? null);
  return items;
}
