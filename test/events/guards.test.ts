import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/entries/index.js";
import {
  BRAKET_EVENT_NAMES,
  isBraketEventName,
  isEventNamed,
  isFailed,
  isSucceeded,
  isUnrecognized,
} from "../../src/entries/index.js";
import { runs } from "../support/runs.js";

const event = (eventName: string, errorCode?: string) =>
  ({ eventName, ...(errorCode === undefined ? {} : { errorCode }) }) as unknown as library.BraketEvent;

describe("isBraketEventName", () => {
  it.each(BRAKET_EVENT_NAMES)("knows %s", (name) => {
    expect(isBraketEventName(name)).toBe(true);
  });

  it.each(["", "createjob", "CreateJob ", "constructor", "__proto__", "GetUnicorn"])("does not know %j", (text) => {
    expect(isBraketEventName(text)).toBe(false);
  });

  it("is false for what is no text, when plain JavaScript passes it", () => {
    const loose = isBraketEventName as (value: unknown) => boolean;
    for (const value of [undefined, null, 0, {}, ["CreateJob"]]) expect(loose(value)).toBe(false);
  });
});

describe("guards", () => {
  const guards = {
    isSucceeded,
    isFailed,
    isUnrecognized,
    named: isEventNamed("CreateJob", "GetJob"),
    ...Object.fromEntries(
      Object.entries(library).filter(([name]) => /^is[A-Z]\w*Event$/.test(name) && name.slice(2, -5) in library.braketOperations),
    ),
  } as unknown as Readonly<Record<string, (of: library.BraketEvent) => boolean>>;
  const names = Object.keys(guards);

  it("are all here", () => {
    expect(names).toHaveLength(4 + BRAKET_EVENT_NAMES.length);
  });

  it("keep the same events in either order", () => {
    const events = fc.array(
      fc.tuple(
        fc.constantFrom(...BRAKET_EVENT_NAMES, "GetUnicorn"),
        fc.option(fc.constantFrom("404", "AccessDenied"), { nil: undefined }),
      ),
    );
    fc.assert(
      fc.property(events, fc.constantFrom(...names), fc.constantFrom(...names), (specs, one, other) => {
        const [first, second] = [guards[one], guards[other]] as [
          (of: library.BraketEvent) => boolean,
          (of: library.BraketEvent) => boolean,
        ];
        const all = specs.map(([name, code]) => event(name, code));
        expect(all.filter(first).filter(second)).toEqual(all.filter(second).filter(first));
        expect(all.filter(isSucceeded).length + all.filter(isFailed).length).toBe(all.length);
      }),
      { numRuns: runs(300) },
    );
  });
});
