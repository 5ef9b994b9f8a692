import { describe, expect, it } from "vitest";
import { BraketParseError, canonicalJson } from "../../src/entries/index.js";
import { fixtures } from "../support/fixtures.js";
import { hostile, revoked, throwingProxy, thrownBy } from "../support/hostile.js";
import { nested, reversed } from "../support/nested.js";

describe("canonicalJson", () => {
  it.each<[string, unknown, string]>([
    ["null", null, "null"],
    ["undefined", undefined, "null"],
    ["a function", () => 1, "null"],
    ["numbers", [0, -0, 1.5, 1e21, 5e-324, Number.NaN, Number.POSITIVE_INFINITY], "[0,0,1.5,1e+21,5e-324,null,null]"],
    ["texts", ['"\\\n\u007f\u2028é', "😀", "\ud800"], '["\\"\\\\\\n\u007f\u2028é","😀","\\ud800"]'],
    ["empty things", [[], {}, ""], '[[],{},""]'],
    ["what JSON leaves out", { a: undefined, b: Symbol("s"), c: [undefined] }, '{"c":[null]}'],
    ["an object whose every member is left out", { a: undefined }, "{}"],
    ["names like numbers, by code unit", { 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    ["names with quotes", { '"': 1 }, '{"\\"":1}'],
    ["__proto__ as a name", JSON.parse('{"b":1,"__proto__":{"a":2}}'), '{"__proto__":{"a":2},"b":1}'],
    ["a date, by its toJSON", { d: new Date(0) }, '{"d":"1970-01-01T00:00:00.000Z"}'],
    ["a toJSON that is data", { toJSON: "text" }, '{"toJSON":"text"}'],
    ["a toJSON that gives nothing", { a: { toJSON: () => undefined } }, "{}"],
  ])("writes %s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each(fixtures())("writes one text for $name in any order, and it parses to the same value", ({ record }) => {
    const text = canonicalJson(record);
    expect(canonicalJson(reversed(record))).toBe(text);
    expect(JSON.parse(text)).toEqual(record);
  });

  it("writes 1,000 levels", () => {
    expect(canonicalJson(nested(1000, "object"))).toHaveLength(2 + 999 * 6);
    expect(canonicalJson(nested(1000, "array"))).toHaveLength(2000);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.a = cyclic;
  cyclic.b = cyclic;
  const cyclicArray: unknown[] = [];
  cyclicArray.push(cyclicArray, cyclicArray);

  it.each<[string, unknown]>([
    ["100,000 levels of objects", nested(100_000, "object")],
    ["100,000 levels of arrays", nested(100_000, "array")],
    ["an object that holds itself", cyclic],
    ["an array that holds itself", cyclicArray],
  ])("refuses %s", (_, value) => {
    const thrown = thrownBy(() => canonicalJson(value));
    expect(BraketParseError.isInstance(thrown) && thrown).toMatchObject({
      code: "too-large",
      message: "expected JSON data, found data that is nested too deep, refers to itself or is too long",
    });
    expect((thrown as BraketParseError).record).toBe(value);
  });

  it("throws a TypeError for a BigInt, as JSON.stringify does", () => {
    expect(() => canonicalJson({ n: 1n })).toThrow(new TypeError("expected JSON data, found a BigInt"));
  });

  it.each<[string, unknown]>([
    ["a getter that throws an error", hostile(() => new Error("mine"))],
    ["a getter that throws a TypeError", hostile(() => new TypeError("mine"))],
    ["a getter that throws nothing", hostile(() => undefined)],
    ["a getter that throws a text", hostile(() => "mine")],
    ["a getter that throws a revoked proxy", hostile(revoked)],
    ["a getter that throws an error without a readable text", hostile(() => Object.create(null))],
    ["a toJSON that throws", { toJSON: () => hostile(() => new Error("mine")).member }],
    ["a toJSON that gives a revoked proxy", { toJSON: revoked }],
    ["a revoked proxy", revoked()],
    ["a revoked proxy inside", [{ a: [revoked()] }]],
    ["a proxy whose traps throw", throwingProxy()],
  ])("refuses %s with an error of its own", (_, value) => {
    const thrown = thrownBy(() => canonicalJson(value));
    expect(BraketParseError.isInstance(thrown) && thrown).toMatchObject({
      code: "not-a-record",
      message: "expected JSON data, found data that cannot be read",
    });
  });

  it("writes an object with two references, which is not a cycle", () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});
