import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOfMention } from "../../src/deliveries/bytes/mention.js";
import { mentionsBraket } from "../../src/deliveries/mentionsBraket.js";
import { runs } from "../support/runs.js";

const NAME = "braket.amazonaws.com";
const encoder = new TextEncoder();

/** A character as it is, or escaped at some depth of JSON text in JSON text. */
const spelled = (char: string): fc.Arbitrary<string> => {
  const code = char.charCodeAt(0).toString(16).padStart(4, "0");
  const escapes = [1, 2, 4, 8, 16].flatMap((n) => [`${"\\".repeat(n)}u${code}`, `${"\\".repeat(n)}u${code.toUpperCase()}`]);
  return fc.oneof({ weight: 3, arbitrary: fc.constant(char) }, { weight: 1, arbitrary: fc.constantFrom(...escapes) });
};

const spelling = fc.tuple(...[...NAME].map(spelled)).map((chars) => chars.join(""));

/** Text with much in it that looks like a piece of the name or of an escape. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'braketmzonwsc.06\\u"1,:', "amazonaws.com", "braket", "\\u003c", "s3.amazonaws.com"),
      fc.string(),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

const isForeign = (text: string) => !text.includes(NAME) && !/\\u00(2e|6[1-35bdef]|7[2-47a])/i.test(text);

describe("mentionsBraket", () => {
  it("finds the name however it is spelled and wherever it stands", () => {
    fc.assert(
      fc.property(noise.filter(isForeign), spelling, noise, (before, name, after) => {
        const text = `${before}"${name}"${after}`;
        expect(mentionsBraket(text)).toBe(true);
        const bytes = encoder.encode(text);
        const begin = encoder.encode(`${before}"`).length;
        const at = indexOfMention(bytes);
        expect(at).toBeGreaterThanOrEqual(begin);
        expect(at).toBeLessThan(begin + name.length);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("finds nothing where neither the name nor an escape of a letter of it stands", () => {
    fc.assert(
      fc.property(noise.filter(isForeign), (text) => {
        fc.pre(!/^\s*H4sI/.test(text));
        expect(mentionsBraket(text)).toBe(false);
        expect(mentionsBraket(encoder.encode(text))).toBe(false);
      }),
      { numRuns: runs(2000) },
    );
  });
});
