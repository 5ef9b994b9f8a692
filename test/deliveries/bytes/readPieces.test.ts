import { describe, expect, it } from "vitest";
import { parseText } from "../../../src/deliveries/bytes/parseText.js";
import { readPieces } from "../../../src/deliveries/bytes/readPieces.js";

/** Lines are worth reading that have an x; a list whose items have an `r` is one of records. */
function piecesIn(text: string) {
  return readPieces(text, {
    mayHoldRecord: (line) => line.includes("x"),
    isDelivery: ({ items }) => items.some((item) => typeof item === "object" && item !== null && "r" in item),
  });
}

/** The values, with each unreadable piece as the text that it is. */
function piecesOf(text: string): unknown[] | undefined {
  return piecesIn(text)?.map(({ value, cut, unreadable }) => {
    if (unreadable !== undefined) return `unreadable: ${unreadable}`;
    return cut === undefined ? value : [value, `cut at ${cut.path.join(".")}: ${cut.rest}`];
  });
}

describe("parseText", () => {
  it("reads JSON, with or without a mark in front", () => {
    expect(parseText('{"a":1}')).toEqual({ a: 1 });
    expect(parseText('\ufeff{"a":1}')).toEqual({ a: 1 });
    expect(parseText("null")).toBeNull();
  });

  it("gives undefined for other text", () => {
    for (const text of ["", " ", "{", "undefined", "\ufeff", '{"a":1}{"a":2}']) expect(parseText(text)).toBeUndefined();
  });
});

describe("readPieces", () => {
  const cases: [name: string, text: string, pieces: unknown[] | undefined][] = [
    ["one a line", '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
    ["blank lines, CRLF, a mark, a newline at the end", '\ufeff{"a":1}\r\n\r\n \t\n[2]\r\n', [{ a: 1 }, [2]]],
    ["no separator", '{"a":1}{"a":2}[3]{"a":4}', [{ a: 1 }, { a: 2 }, [3], { a: 4 }]],
    ["spaces between", '{"a":1} {"a":2}\t{"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    ["several on some lines", '{"a":1}{"a":2}\n{"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    ["each over several lines", '{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}\n{\n  "a": 2\n}', [{ a: [1, { b: 2 }] }, { a: 2 }]],
    ["brackets and quotes in strings", '{"a":"}{\\"}{"}{"b":"]\\\\"}{"c":"{"}', [{ a: '}{"}{' }, { b: "]\\" }, { c: "{" }]],
    ["a broken line", '{"a":1}\n{"a":\n{"a":3}', [{ a: 1 }, 'unreadable: {"a":', { a: 3 }]],
    ["a line that breaks off in a list", '{"a":[\n{"a":2}\n{"a":3}', ['unreadable: {"a":[', { a: 2 }, { a: 3 }]],
    ["a line that breaks off after a comma", '{"a":1,\n{"a":2}\n{"a":3}', ['unreadable: {"a":1,', { a: 2 }, { a: 3 }]],
    ["a line that breaks off in a string", '{"a":"b\n{"a":2}', ['unreadable: {"a":"b', { a: 2 }]],
    ["a line that breaks off after a backslash", '{"a":"b\\\n{"a":2}', ['unreadable: {"a":"b\\', { a: 2 }]],
    ["a last line that breaks off", '{"a":1}\n{"a":2', [{ a: 1 }, 'unreadable: {"a":2']],
    ["a last object that breaks off", '{"a":1}{"a":', [{ a: 1 }, 'unreadable: {"a":']],
    ["a first object that breaks off", '{"a":{}{"a":2}{"a":3}', ['unreadable: {"a":{}', { a: 2 }, { a: 3 }]],
    ["an object that is balanced and wrong", '{"a":1}{"b":x}{"c":3}', [{ a: 1 }, 'unreadable: {"b":x}', { c: 3 }]],
    ["a comment line", '# exported\n{"a":1}', ["unreadable: # exported", { a: 1 }]],
    ["text around an object", 'INFO {"a":1}\n{"a":2}', ['unreadable: INFO {"a":1}', { a: 2 }]],
    ["scalars beside objects", '1\nnull\n{"a":1}', [1, null, { a: 1 }]],
    ["a line that breaks off beside brackets in a string", '{"a":"}{","b":\n{"a":2}', ['unreadable: {"a":"}{","b":', { a: 2 }]],
    [
      "an object that breaks off beside brackets in a string",
      '{"a":"}{","b":{"c"}{"d":2}',
      ['unreadable: {"a":"}{","b":{"c"}', { d: 2 }],
    ],
    ["a quoted text of brackets beside an object", '"}{"\n{"a":"}{"}', ["}{", { a: "}{" }]],
    ["quoted texts", '"{}"\n"{}"', ["{}", "{}"]],
    ["closing brackets", '}{"a":1}]\n}', ["unreadable: }", { a: 1 }, "unreadable: ]\n}"]],
    ["only scalars", "1\n2\nnull", undefined],
    ["prose", "not JSON\nat all", undefined],
    ["nothing", "", undefined],
    ["white space", " \n\r\n", undefined],
    ["half an object", '{"a":[1,{"b":', undefined],
  ];

  it.each(cases)("%s", (_name, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  // Were any of these quadratic, they would take minutes, and run out of time.
  it.each([
    ["open brackets, one a line", "[\n"],
    ["open objects in lists", '[{"a":\n'],
    ["broken lines", '{"a":[1,\n'],
    ["broken objects", '{"a":1{"b"}{'],
    ["objects", "{}"],
    ["objects with brackets back to back in strings", '{"a":"}{"}'],
    ["backslashes in open strings", '{"\\\\'],
  ])(
    "ends soon on a long text of %s",
    (_name, piece) => {
      const text = `{}\n${piece.repeat(20_000)}`;
      const pieces = piecesIn(text);
      expect(pieces?.length).toBeGreaterThan(1);
    },
    20_000,
  );
});
