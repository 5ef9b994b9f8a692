import { describe, expect, it } from "vitest";
import { minified } from "../../scripts/build/minified.js";
import { plainExports } from "../../scripts/build/plainExports.js";

/** The map of a file of one line that is its own source. */
const SAME_PLACES = {
  version: 3,
  sources: ["a.ts"],
  names: [],
  mappings: Array.from({ length: 200 }, (_, i) => (i === 0 ? "AAAA" : "CAAC")).join(),
};

describe("the minified build", () => {
  it("keeps a mark of purity at each call of the top level", async () => {
    const { code } = await minified(
      `const a = /* @__PURE__ */ make([1, 2]);\nconst b = /* @__PURE__ */ outer(/* @__PURE__ */ inner(1));\nexport { a, b };\n`,
      "esm",
      SAME_PLACES,
    );
    expect(code.split("/*@__PURE__*/")).toHaveLength(4);
    expect(code).toContain("(/*@__PURE__*/make([1,2]))");
    expect(code).toContain("(/*@__PURE__*/outer((/*@__PURE__*/inner(1))))");
  });

  it("leaves out the marks in functions, which no bundler needs", async () => {
    const { code } = await minified("export function f() { return /* @__PURE__ */ new Map(); }\n", "esm", SAME_PLACES);
    expect(code).not.toContain("PURE");
  });

  it("maps a place after a mark to where it was", async () => {
    const source = `export const a = /* @__PURE__ */ make(() => { throw new Error("here"); });\n`;
    const { code, map } = await minified(source, "esm", SAME_PLACES);
    const { mappings } = JSON.parse(map) as { mappings: string };
    expect(columnsOf(mappings).get(code.indexOf("throw"))).toBe(source.indexOf("throw"));
  });
});

describe("the exports of a CommonJS file", () => {
  const built = [
    "var x_exports = {};",
    "__export(x_exports, {",
    "  one: () => one,",
    "  two: () => two2",
    "});",
    "module.exports = __toCommonJS(x_exports);",
    "function one() {}",
    "var two2 = 2;",
    "// Annotate the CommonJS export names for ESM import in node:",
    "0 && (module.exports = {",
    "  one,",
    "  two",
    "});",
    "",
  ].join("\n");

  it("become one object, at the end", () => {
    const code = plainExports(built);
    expect(code).not.toContain("__export");
    expect(code).toContain("module.exports = { one: one,two: two2 };");
    // Source maps tell lines.
    expect(code.split("\n").indexOf("var two2 = 2;")).toBe(built.split("\n").indexOf("var two2 = 2;"));
  });

  it("are refused where esbuild writes them in another way", () => {
    expect(() => plainExports("exports.one = 1;")).toThrow("expected esbuild's exports");
  });
});

/** The columns of a source map of one line: those of the source by those of the output. */
function columnsOf(mappings: string): ReadonlyMap<number, number> {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const columns = new Map<number, number>();
  let [output, source] = [0, 0];
  for (const segment of (mappings.split(";")[0] ?? "").split(",")) {
    const values: number[] = [];
    let [value, shift] = [0, 0];
    for (const char of segment) {
      const digit = digits.indexOf(char);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      values.push(value & 1 ? -(value >> 1) : value >> 1);
      [value, shift] = [0, 0];
    }
    output += values[0] ?? 0;
    source += values[3] ?? 0;
    columns.set(output, source);
  }
  return columns;
}
