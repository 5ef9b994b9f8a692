/** An object or array that is open: where its last complete item ended, 0 before that; for an array only. */
interface OpenContainer {
  readonly isArray: boolean;
  itemEnd: number;
}

/**
 * Where a JSON value ends.
 *
 * - `end`: the index after it. The text between is JSON.
 * - `failed`: the index at which it is no JSON, or at which the search stopped.
 * - `cut`: the text ends inside it. `open` lists the containers that are open there, the outermost first.
 */
export type ValueEnd =
  | { readonly kind: "end"; readonly at: number }
  | { readonly kind: "failed"; readonly at: number }
  | { readonly kind: "cut"; readonly at: number; readonly open: readonly OpenContainer[] };

/** Deeper than any delivery; a bound on what is remembered of hostile text. */
const DEEPEST = 1000;

/** What may come next inside a value. */
type Next = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Finds the end of the JSON value that begins at `start`, and looks no further than `limit`. It never throws: a failure of `JSON.parse`
 * costs more than reading some thousand characters.
 */
export function endOfValue(text: string, start: number, limit: number): ValueEnd {
  const stop = Math.min(limit, text.length);
  const open: OpenContainer[] = [];
  let next: Next = "value";
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    let isComplete = false;
    switch (code) {
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
        continue;
      case 0x22: {
        if (next === ":" || next === ", or end") return { kind: "failed", at };
        const end = endOfString(text, at, stop);
        if (end < 0) return end === CUT && stop === text.length ? { kind: "cut", at: stop, open } : { kind: "failed", at: stop };
        at = end;
        if (next === "key" || next === "key or }") next = ":";
        else isComplete = true;
        break;
      }
      case 0x7b: // {
      case 0x5b: // [
        if ((next !== "value" && next !== "value or ]") || open.length === DEEPEST) return { kind: "failed", at };
        open.push({ isArray: code === 0x5b, itemEnd: 0 });
        next = code === 0x5b ? "value or ]" : "key or }";
        break;
      case 0x7d: // }
      case 0x5d: // ]
        if (open.pop()?.isArray !== (code === 0x5d)) return { kind: "failed", at };
        if (next !== ", or end" && next !== (code === 0x5d ? "value or ]" : "key or }")) return { kind: "failed", at };
        isComplete = true;
        break;
      case 0x2c: // ,
        if (next !== ", or end") return { kind: "failed", at };
        next = open.at(-1)?.isArray ? "value" : "key";
        break;
      case 0x3a: // :
        if (next !== ":") return { kind: "failed", at };
        next = "value";
        break;
      default: {
        LITERAL.lastIndex = at;
        if ((next !== "value" && next !== "value or ]") || !LITERAL.test(text)) return { kind: "failed", at };
        at = LITERAL.lastIndex - 1;
        isComplete = true;
      }
    }
    if (!isComplete) continue;
    const around = open.at(-1);
    if (around === undefined) return { kind: "end", at: at + 1 };
    if (code === 0x22 || code === 0x7d || code === 0x5d) around.itemEnd = at + 1;
    next = ", or end";
  }
  return stop === text.length ? { kind: "cut", at: stop, open } : { kind: "failed", at: stop };
}

/** What `endOfString` gives where the text ends inside the string. */
const CUT = -1;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The index of the quote that ends the string that begins at `start`; negative where none does. */
function endOfString(text: string, start: number, stop: number): number {
  for (let at = start + 1; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code < 0x20) return -2;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return text.length - at < 6 ? CUT : -2;
    at = ESCAPE.lastIndex - 1;
  }
  return CUT;
}

/** A value that was cut off: what is whole of it, and the rest. */
export interface CutValue {
  /** The value with the complete items of its outermost list, and nothing after them. */
  readonly value: unknown;
  /** The path to the place in the list at which the text breaks off. */
  readonly path: readonly (string | number)[];
  /** The complete items of the list. */
  readonly items: readonly unknown[];
  /** The objects around the list, of which later members may be missing. */
  readonly around: readonly object[];
  /** The rest of the text, from the last complete item on; empty where only closing brackets are missing. */
  readonly rest: string;
}

/** Reads the complete items of the outermost list of a value that was cut off; undefined where it has none. */
export function readCutValue(text: string, start: number, { open }: Extract<ValueEnd, { kind: "cut" }>): CutValue | undefined {
  const isListClosed = open.length === 1 && open[0]?.isArray === false;
  const depth = isListClosed ? 0 : open.findIndex(({ isArray, itemEnd }) => isArray && itemEnd > 0);
  const list = open[depth];
  if (list === undefined) return undefined;
  const closing = open
    .slice(0, depth + 1)
    .reverse()
    .map(({ isArray }) => (isArray ? "]" : "}"));
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, list.itemEnd) + closing.join(""));
  } catch {
    return undefined;
  }
  // The open containers are the last ones in each other, and so is a list of which only the bracket after it is missing.
  const path: (string | number)[] = [];
  const around: object[] = [];
  let inside = value;
  for (let level = 0; level < (isListClosed ? 1 : depth); level++) {
    const key = Array.isArray(inside) ? inside.length - 1 : Object.keys(inside as object).at(-1);
    if (key === undefined) return undefined;
    if (!Array.isArray(inside)) around.push(inside as object);
    path.push(key);
    inside = (inside as Record<string | number, unknown>)[key];
  }
  if (!Array.isArray(inside)) return undefined;
  return {
    value,
    path: [...path, inside.length],
    items: inside,
    around,
    rest: text.slice(list.itemEnd).replace(/^\s*,?\s*/, ""),
  };
}
