import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, safeParseBraketEvent } from "../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../src/entries/redact.js";
import { fixtures } from "../support/fixtures.js";
import { mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { pathsIn, withMember } from "../support/records.js";
import { runs } from "../support/runs.js";

const CATEGORIES: readonly RedactionCategory[] = [
  "programs",
  "hyperParameters",
  "tokens",
  "accessKeys",
  "addresses",
  "people",
  "accounts",
  "names",
  "tags",
  "texts",
  "clients",
  "unmodelled",
];

const cases = fc.record({ spec: mutatedEventSpecs, keep: fc.oneof(fc.constant([]), fc.subarray([...CATEGORIES])) });

/** The canonical text, or where data is too deep for it, what tells whether it was touched. */
function textOf(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return "too deep to write";
  }
}

/** One fixture for each member of each event. */
const places = new Map(
  fixtures().flatMap(({ eventName, record }) =>
    pathsIn(record).map((path) => [`${eventName} ${path.join(".")}`, { record, path }] as const),
  ),
);

describe("redact, on mutated fixtures", () => {
  it("gives an event that parses, and the same when it is redacted again", () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ spec, keep }) => {
        const event = mutatedEvent(spec);
        fc.pre(event !== undefined);
        seen++;
        const before = textOf(event);
        const once = redact(event, { keep });
        expect(textOf(event)).toBe(before);
        const parsed = safeParseBraketEvent(once);
        expect(parsed.success || parsed.error.message).toBe(true);
        expect(canonicalJson(redact(once, { keep }))).toBe(canonicalJson(once));
      }),
      { numRuns: runs(1000) },
    );
    expect(seen).toBe(runs(1000));
  }, 30_000);

  // Found by pattern wherever they stand, so a text around them may stay.
  it.each([
    "333344445555",
    "joe@example.com",
    "AKIAIOSFODNN7EXAMPLE",
    "203.0.113.77",
    "2001:db8::7:7",
    "arn:aws:sts::333344445555:assumed-role/Secret/joe@example.com",
    // No text that stays has such letters.
    "sécret",
  ])("lets %s through nowhere", (secret) => {
    for (const [where, { record, path }] of places) {
      for (const value of [secret, `a ${secret} b`, { a: secret }, [secret]]) {
        const parsed = safeParseBraketEvent(withMember(record, path, value));
        if (parsed.data !== undefined) expect(JSON.stringify(redact(parsed.data)), where).not.toContain(secret);
      }
    }
  });
});
