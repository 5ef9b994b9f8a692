import { describe, expect, it } from "vitest";
import * as root from "../../src/entries/index.js";
import * as parse from "../../src/entries/parse.js";
import { exampleLog } from "../../src/entries/testing.js";

describe("the entry `parse` is a part of the root", () => {
  it.each(Object.keys(parse))("%s", (name) => {
    expect((parse as Record<string, unknown>)[name]).toBe((root as Record<string, unknown>)[name]);
  });

  it("parses a log", () => {
    const { events, rejected } = parse.parseBraketEvents(exampleLog(20, 3));
    expect(events).toHaveLength(20);
    expect(rejected).toEqual([]);
  });
});
