import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/bench/built.js";
import { compile } from "../../scripts/bench/consumer.js";
import { BRAKET_EVENT_NAMES } from "../../src/entries/index.js";

/** What users write, for every pair: the compiler infers a generic guard in `filter` by rules that no type can repeat. */
const OF_NAMES = '"CreateJob" | "CancelJob"';

/** Each guard as an expression, and the events that it keeps. */
const GUARDS: readonly (readonly [guard: string, kept: string])[] = [
  ["isSucceeded", "SucceededEvent | SucceededUnrecognizedEvent"],
  ["isFailed", "FailedEvent | FailedUnrecognizedEvent"],
  ["isUnrecognized", "UnrecognizedBraketEvent"],
  ['isEventNamed("CreateJob", "CancelJob")', `BraketEventOf<${OF_NAMES}>`],
  ...BRAKET_EVENT_NAMES.map((name) => [`library.is${name}Event`, `BraketEventOf<"${name}">`] as const),
];

const PREAMBLE = `import * as library from "./src/entries/index.js";
import { isEventNamed, isFailed, isSucceeded, isUnrecognized } from "./src/entries/index.js";
import type { BraketEvent, BraketEventOf, CreateJobEvent, FailedEvent, FailedUnrecognizedEvent, SucceededEvent,
  SucceededUnrecognizedEvent, UnrecognizedBraketEvent } from "./src/entries/index.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function exactly<W>(): <F>(found: readonly F[], same: Same<F, W>) => void;
declare const events: readonly BraketEvent[];
declare const deaf: (event: BraketEvent) => event is CreateJobEvent;
`;

const pair = (first: string, second: string, kept: string) =>
  `exactly<${kept}>()(events.filter(${first}).filter(${second}), true);\n`;

describe("guards in filters", () => {
  it("narrow in all pairs, in both orders, to the exact events", { timeout: 120_000 }, () => {
    const pairs = GUARDS.flatMap(([first, one]) =>
      GUARDS.map(([second, other]) => pair(first, second, `Extract<${one}, ${other}>`)),
    );
    expect(pairs).toHaveLength((BRAKET_EVENT_NAMES.length + 4) ** 2);
    compile(join(ROOT, "pairs.ts"), PREAMBLE + pairs.join(""));
  });

  it("would be found if one did not narrow", { timeout: 120_000 }, () => {
    const text = PREAMBLE + pair("isSucceeded", "deaf", 'SucceededEvent<"CreateJob">');
    expect(() => compile(join(ROOT, "pairs.ts"), text)).toThrow("'true' is not assignable");
  });
});

describe("the names of events", () => {
  it("are told by name in errors, not as a key of a private type", { timeout: 120_000 }, () => {
    const message = (() => {
      try {
        compile(join(ROOT, "names.ts"), `${PREAMBLE}isEventNamed("CreateJobs");\n`);
      } catch (error) {
        return String(error);
      }
      return "it compiles";
    })();
    expect(message).toContain("BraketEventName");
    expect(message).not.toContain("keyof");
    const types = readFileSync(join(ROOT, "src/generated/types.ts"), "utf8");
    const declared = /export type BraketEventName =([^;]*);/.exec(types)?.[1]?.match(/\w+/g);
    expect(declared).toEqual([...BRAKET_EVENT_NAMES]);
  });
});
