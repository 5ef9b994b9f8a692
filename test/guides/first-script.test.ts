import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { expectOutput, runScript } from "../support/guideOutput.js";

const WEEK = fileURLToPath(new URL("../../docs/examples/a-week.json", import.meta.url));
const linesOf = (out: string) => out.trimEnd().split("\n");

describe("the guide to a first script", () => {
  it("prints who made which calls, from a file and from standard input, and what could not be read", async () => {
    const { out, problems } = runScript("first-script/people.ts", [WEEK]);
    await expectOutput("first-script/people.txt", linesOf(out));
    expect(problems).toContain("Records[77].requestParameters.shots: expected a number, found a string");
    expect(runScript("first-script/people.ts", [], exampleLogText()).out).toBe(out);
    const calls = linesOf(out).map((line) => Number(line.split(" × ")[1]));
    expect(calls.reduce((sum, count) => sum + count, 0)).toBe(71);
  }, 60_000);

  it("prints what they made, in each of its three branches", async () => {
    const { out } = runScript("first-script/tasks.ts", [WEEK]);
    await expectOutput("first-script/tasks.txt", linesOf(out));
    expect(out).toMatch(/refused on .*: spending-limit/);
    const omitted = JSON.stringify(fixtureRecord("CreateQuantumTask/omitted"));
    expect(runScript("first-script/tasks.ts", [], omitted).out).toMatch(/created; its parameters were not logged\n$/);
  }, 60_000);
});
