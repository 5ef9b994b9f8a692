import { describe, expect, it } from "vitest";
import { KINDS as names } from "../../scripts/generate/kinds.js";
import * as kinds from "../../src/validation/kinds.js";
import { KINDS } from "../../src/validation/shape.js";

const checks = kinds as unknown as Readonly<Record<string, unknown>>;

describe("the kinds that the generator knows", () => {
  it.each(Object.entries(names))("%s", (words, [letter, check]) => {
    expect(KINDS[letter]).toBe(checks[check]);
    expect(KINDS[letter]?.(undefined, "member", Symbol("x"), false)).toEqual([
      { message: `expected ${words}, found a symbol`, path: ["member"] },
    ]);
  });

  it("are all that the table knows", () => {
    expect(
      Object.values(names)
        .map(([letter]) => letter)
        .sort(),
    ).toEqual(Object.keys(KINDS).sort());
  });
});
