import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";
import { BraketParseError } from "../../src/entries/index.js";
import { ACCESSORS, STATE_CHANGE_ACCESSORS } from "../support/accessors.js";
import { PLACES } from "../support/hostilePlaces.js";
import { HOSTILE_VALUES, LARGE } from "../support/hostileValues.js";
import { isLongRun } from "../support/runs.js";
import { ASYNC, TAKE_TYPED_INPUT, TAKE_UNKNOWN_INPUT, type UnknownInput } from "../support/unknownInput.js";

const modules = await Promise.all(
  entries.map(async ({ specifier }) => (await import(/* @vite-ignore */ specifier)) as Readonly<Record<string, unknown>>),
);
const exported = [...new Set(modules.flatMap((module) => Object.keys(module)))].sort();

/** What a call does that it must not: what it throws; undefined where all is well. */
async function fault(name: string, { call, mayThrow }: UnknownInput, value: unknown): Promise<string | undefined> {
  try {
    const result = call(value as never);
    if (ASYNC.has(name)) await result;
  } catch (error) {
    if (BraketParseError.isInstance(error)) return mayThrow ? undefined : "threw a BraketParseError";
    // As JSON.stringify does, and the documentation says so.
    if (name === "canonicalJson" && error instanceof TypeError && /BigInt$/.test(error.message)) return undefined;
    return `threw ${error instanceof Error ? error.stack : typeof error}`;
  }
  return undefined;
}

/** What is known of the prototypes that hostile members could change. */
function prototypes(): unknown[] {
  const all = [Object, Array, String, Number, Function, Date, Map, Set, Promise, RegExp, Error, Uint8Array];
  return all.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)?.value]),
  );
}

describe("every export", () => {
  it("takes unknown input and is tried here, asks something of events, or is named with the reason why not", () => {
    const tried = new Set([TAKE_UNKNOWN_INPUT, ACCESSORS, STATE_CHANGE_ACCESSORS].flatMap((table) => Object.keys(table)));
    const isNamed = (name: string) => TAKE_TYPED_INPUT.some(([, names]) => names.test(name));
    expect(exported.filter((name) => !tried.has(name) && !isNamed(name))).toEqual([]);
    expect([...tried].filter((name) => !exported.includes(name))).toEqual([]);
    for (const [reason, names] of TAKE_TYPED_INPUT)
      expect(exported.filter((name) => names.test(name)).length, reason).toBeGreaterThan(0);
  });
});

describe("an export that takes unknown input throws nothing but a BraketParseError", () => {
  const before = prototypes();
  const values = Object.entries(HOSTILE_VALUES);
  // Data with so many paths that its text has no end; JSON.stringify does not end either.
  const isFor = (name: string, what: string) => name !== "canonicalJson" || !what.includes("paths");

  it.each(Object.entries(TAKE_UNKNOWN_INPUT))("%s", async (name, input) => {
    for (const [what, make] of values) if (isFor(name, what)) expect(await fault(name, input, make()), what).toBeUndefined();
    // In the quick run each value is at a tenth of the places, and each place has a tenth of the values.
    const step = isLongRun() ? 1 : 10;
    let tried = 0;
    for (const [v, [what, make]] of values.entries())
      for (const [p, [where, put]] of Object.entries(PLACES).entries()) {
        if ((v + p) % step !== 0 || LARGE.includes(what)) continue;
        expect(await fault(name, input, put(make())), `${what} ${where}`).toBeUndefined();
        tried++;
      }
    expect(tried).toBeGreaterThan(2000 / step);
  });

  it("and changes no prototype", () => {
    expect(before.length).toBeGreaterThan(200);
    expect(prototypes()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
