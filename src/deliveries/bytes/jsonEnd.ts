/** An open object or array. `itemEnd` is the end of the last complete item of an array, or 0. */
interface OpenContainer {
  readonly isArray: boolean;
  itemEnd: number;
}

/**
 * The end of a JSON value.
 *
 * - `end`: the value is JSON, and `at` is the index after it.
 * - `failed`: the text at `at` is not JSON, or the search stopped there.
 * - `cut`: the text ends inside the value. `open` lists the open objects and arrays, the outermost first.
 */
export type ValueEnd =
  | { readonly kind: "end"; readonly at: number }
  | { readonly kind: "failed"; readonly at: number }
  | { readonly kind: "cut"; readonly at: number; readonly open: readonly OpenContainer[] };

/** The most open objects and arrays. No delivery is so deep; the bound limits memory for hostile text. */
const DEEPEST = 1000;

/** The tokens that may come next inside a value. */
type Next = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Finds the end of the JSON value that begins at `start`. It reads no further than `limit`. It never throws, because an exception
 * of `JSON.parse` takes longer than some thousand characters of this search.
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

/** The result of `endOfString` if the text ends inside the string. */
const CUT = -1;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Returns the index of the closing quote of the string that begins at `start`; negative without one. */
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

/** A truncated value: its complete part and the rest. */
export interface CutValue {
  /** The value with the complete items of its outermost list, and nothing after them. */
  readonly value: unknown;
  /** The path to the place in the list where the text is truncated. */
  readonly path: readonly (string | number)[];
  /** The complete items of the list. */
  readonly items: readonly unknown[];
  /** The objects around the list. Their later members may be missing. */
  readonly around: readonly object[];
  /** The text after the last complete item; empty if only closing brackets are missing. */
  readonly rest: string;
}

/** Reads the complete items of the outermost list of a truncated value; undefined if it has none. */
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
  // Each open object or array is the last item of the one around it.
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
