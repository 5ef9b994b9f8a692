import { describe, expect, it } from "vitest";
import { withEagerFunctions } from "../../scripts/build/eager.js";
import { minified } from "../../scripts/build/minified.js";

const CODE = `var TABLE = { check: inTable };
function made() {
  return inner();
}
function inner() {
  return 1;
}
var MADE = made();
function inTable(text) {
  return text;
}
function called(text) {
  return TABLE.check(text);
}
function notCalled() {
  return 3;
}
function parseBraketEvent(text) {
  return called(text) + inner() + MADE;
}
export { notCalled, parseBraketEvent };
`;

describe("the functions that a first parse calls", () => {
  it("are variables, unless the import needs them before their place", async () => {
    const code = await withEagerFunctions(CODE, "{}");
    expect([...code.matchAll(/^(var|function) (\w+)/gm)].map(([, kind, name]) => `${kind} ${name}`)).toEqual([
      "var TABLE",
      "function made",
      "function inner",
      "var MADE",
      "function inTable",
      "var called",
      "function notCalled",
      "var parseBraketEvent",
    ]);
    expect(code.split("\n")).toHaveLength(CODE.split("\n").length);
  });

  it("are in parentheses when the code is minified", async () => {
    const { code } = await minified(await withEagerFunctions(CODE, "{}"), "esm", {
      version: 3,
      sources: [],
      names: [],
      mappings: "",
    });
    expect(code.match(/=\/\*\*\/\(function\(\w*\)\{/g)).toHaveLength(2);
    expect(code).not.toContain("__E_");
    const { parseBraketEvent } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly parseBraketEvent: (text: string) => string;
    };
    expect(parseBraketEvent("a")).toBe("a11");
  });

  it("are refused where there is no parse", async () => {
    await expect(withEagerFunctions("export const a = 1;", "{}")).rejects.toThrow("expected calls of functions");
  });
});
