import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import * as library from "../../src/entries/index.js";
import * as largeLogs from "../../src/entries/largeLogs.js";
import * as patterns from "../../src/entries/patterns.js";
import * as redaction from "../../src/entries/redact.js";
import * as rows from "../../src/entries/rows.js";
import * as standardSchema from "../../src/entries/standardSchema.js";
import * as stateChanges from "../../src/entries/stateChanges.js";
import * as testing from "../../src/entries/testing.js";
import * as timelines from "../../src/entries/timelines.js";
import * as zodEntry from "../../src/entries/zod.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";

/**
 * Runs every `@example` of the sources. A line `expression; // => value` asserts; the others prepare. An example may use all
 * exports of all entries, and `record` (a CreateQuantumTask), `event` (the same, parsed), `log` (the text of the demo's log
 * file), `events` (the Braket events in it), and `stateChange` (Braket's own event about the end of that task).
 */
const SOURCES = new URL("../../src/", import.meta.url);

interface Example {
  readonly where: string;
  readonly code: string;
}

function examplesIn(file: string): Example[] {
  const text = readFileSync(new URL(file, SOURCES), "utf8");
  return [...text.matchAll(/@example\n((?: *\* (?!@|\/).*\n| *\*\n)+)/g)].map((match) => ({
    where: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: (match[1] ?? "").replaceAll(/^ *\* ?/gm, "").trim(),
  }));
}

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap(examplesIn);

/** Turns `expression; // => value` into an assertion. */
function instrument(code: string): { readonly code: string; readonly assertions: number } {
  let assertions = 0;
  const lines = code.split("\n").map((line) => {
    const match = /^(?!const |let )(.*?);?\s*\/\/ => (.*)$/.exec(line);
    if (match === null) return line;
    assertions++;
    return `__check(await (${match[1]}), (${match[2]}));`;
  });
  return { code: lines.join("\n"), assertions };
}

function prelude(): Record<string, unknown> {
  const record = fixtureRecord("CreateQuantumTask/success");
  const log = exampleLogText();
  const records = (JSON.parse(log) as { Records: unknown[] }).Records;
  const events = records.flatMap((item) => library.safeParseBraketEvent(item).data ?? []);
  const stateChange = deliveryFixtures().find(({ name }) => name === "eventbridge-task-state-change")?.delivery;
  const entries = {
    ...zodEntry,
    ...testing,
    ...timelines,
    ...stateChanges,
    ...rows,
    ...patterns,
    ...redaction,
    ...largeLogs,
    ...standardSchema,
    ...library,
  };
  return { ...entries, record, event: library.parseBraketEvent(record), log, events, stateChange };
}

describe("examples in doc comments", () => {
  it("exist", () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)("$where", async ({ code }) => {
    const { code: instrumented, assertions } = instrument(code);
    expect(assertions, "an example shows at least one result with // =>").toBeGreaterThan(0);
    const names = prelude();
    let checked = 0;
    const check = (actual: unknown, wanted: unknown) => {
      checked++;
      expect(actual).toEqual(wanted);
    };
    const script = transformSync(`async function __example() {\n${instrumented}\n}`, { loader: "ts", target: "es2022" }).code;
    const run = new Function(...Object.keys(names), "__check", `${script}; return __example();`);
    await run(...Object.values(names), check);
    expect(checked).toBe(assertions);
  });
});
