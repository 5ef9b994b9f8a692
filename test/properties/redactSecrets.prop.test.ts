import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/entries/index.js";
import { type BraketEvent, safeParseBraketEvent } from "../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../src/entries/redact.js";
import { type Fields, fieldsOfEvent } from "../../src/events/fieldsOfEvent.js";
import { REDACTIONS } from "../../src/facts/redactions.js";
import { fieldTable } from "../../src/formats/redact/fieldTable.js";
import { fixtures } from "../support/fixtures.js";
import { frozen } from "../support/frozen.js";
import { pathsIn } from "../support/records.js";
import { runs } from "../support/runs.js";

type Path = readonly (string | number)[];

/** A secret, the parts of it that must not be in the copy, and the category to which it belongs. */
interface Secret {
  readonly category: RedactionCategory;
  readonly text: string;
  readonly parts: readonly string[];
}

const letters = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(""));
const account = fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }).map(String);
const word = letters("bcdfghjklmnpqrstvwxz", 8);
const name = fc.tuple(word, word).map(([a, b]) => `${a}-${b}`);
const upper = letters("ABCDEFGHJKLMNPQRSTUVWXYZ234567", 16);
const octet = fc.integer({ min: 10, max: 254 });

const secrets: fc.Arbitrary<Secret> = fc.oneof(
  account.map((text) => ({ category: "accounts", text, parts: [text] }) as const),
  fc
    .tuple(fc.constantFrom("AKIA", "ASIA"), upper)
    .map(([kind, id]) => ({ category: "accessKeys", text: kind + id, parts: [id] }) as const),
  fc
    .tuple(fc.constantFrom("AIDA", "AROA"), upper)
    .map(([kind, id]) => ({ category: "people", text: kind + id, parts: [id] }) as const),
  name.map((who) => ({ category: "people", text: `${who}@example.com`, parts: [who] }) as const),
  fc
    .tuple(octet, octet, octet, octet)
    .map((all) => ({ category: "addresses", text: all.join("."), parts: [all.join(".")] }) as const),
  letters("0123456789abcdef", 12).map((id) => ({ category: "addresses", text: `vpce-${id}`, parts: [id] }) as const),
  name.map((bucket) => ({ category: "names", text: `s3://${bucket}/key`, parts: [bucket] }) as const),
  name.map((bucket) => ({ category: "names", text: `${bucket}.s3.us-east-1.amazonaws.com`, parts: [bucket] }) as const),
  fc
    .tuple(
      account,
      name,
      fc.constantFrom("iam::A:role/", "iam::A:user/x/", "sts::A:assumed-role/x/", "s3:::A-", "kms:us-east-1:A:alias/"),
    )
    .map(
      ([owner, what, kind]) =>
        ({ category: "names", text: `arn:aws:${kind.replace("A", owner)}${what}`, parts: [owner, what] }) as const,
    ),
);
/** A name has no form by which it could be found in a text that is kept. */
const secretsAndNames: fc.Arbitrary<Secret> = fc.oneof(
  { weight: 3, arbitrary: secrets },
  { weight: 1, arbitrary: name.map((text) => ({ category: "names", text, parts: [text] }) as const) },
);

/** What stands around a secret. */
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => `Denied for ${text}.`,
  (text: string) => `(${text})`,
  (text: string) => `${text},${text}`,
  (text: string) => `"${text}"`,
);

const bases = fixtures().flatMap(({ record }) => {
  const { data } = safeParseBraketEvent(record);
  return data === undefined ? [] : [data];
});

/** The places of all members that the table has for an event, lists entered at their first item. */
function placesOf(event: BraketEvent): { readonly path: Path; readonly redaction: string | undefined }[] {
  const walk = (fields: Fields, path: Path): { readonly path: Path; readonly redaction: string | undefined }[] =>
    Object.entries(fields).flatMap(([member, field]) =>
      typeof field === "number" ? [{ path: [...path, member], redaction: REDACTIONS[field] }] : walk(field, [...path, member]),
    );
  return walk(fieldsOfEvent(event, fieldTable()), []);
}

/** A copy with a value at a place, objects made on the way; at each list its first item is gone into. */
function placed<T>(holder: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  if (Array.isArray(holder)) return [placed(holder[0] ?? {}, [key, ...rest], value), ...holder.slice(1)] as T;
  const object = typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>) : {};
  return { ...object, [key]: placed(Object.hasOwn(object, key) ? object[key] : undefined, rest, value) } as T;
}

/** The event with a value at a place, as text, in a list or in a map, if the parser accepts one of them. */
function eventWith(base: BraketEvent, path: Path, text: string): BraketEvent | undefined {
  // A shape that the base has not may be a list of shapes: a list of one is tried too.
  const parents = path.slice(0, -1).map((_, index) => path.slice(0, index + 1));
  for (const list of [undefined, ...parents])
    for (const value of [text, [text], { [text]: text }, { a: { b: [text] } }]) {
      const record =
        list === undefined ? placed(base, path, value) : placed(base, list, [placed({}, path.slice(list.length), value)]);
      const { data } = safeParseBraketEvent(record);
      if (data !== undefined) return data;
    }
  return undefined;
}

const exported = library as unknown as Readonly<Record<string, (event: BraketEvent) => unknown>>;
/** The accessors that need nothing but the event. */
const accessors = readdirSync(new URL("../../src/accessors/", import.meta.url), { recursive: true, encoding: "utf8" })
  .map((file) => file.replace(/^.*\/|\.ts$/g, ""))
  .flatMap((member) => {
    const ask = exported[member];
    return ask?.length === 1 ? [[member, ask] as const] : [];
  });

describe("redact, of secrets at every place that a schema has", () => {
  it("lets none through, changes nothing the second time, and leaves its input alone", () => {
    let placedSecrets = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.nat(), secretsAndNames, around, (base, at, secret, wrap) => {
        const places = placesOf(base);
        const place = places[at % places.length];
        if (place === undefined) return;
        const event = eventWith(base, place.path, wrap(secret.text));
        if (event === undefined) return;
        placedSecrets++;
        seen.add(place.path.join("."));
        frozen(event);
        const shared = redact(event);
        for (const part of secret.parts) expect(JSON.stringify(shared), place.path.join(".")).not.toContain(part);
        expect(redact(shared)).toEqual(shared);
        const parsed = safeParseBraketEvent(shared);
        expect(parsed.success || parsed.error.message).toBe(true);
        for (const [member, ask] of accessors) expect(() => ask(shared), member).not.toThrow();
      }),
      { numRuns: runs(1500) },
    );
    expect(placedSecrets).toBeGreaterThan(runs(1500) / 2);
    expect(seen.size).toBeGreaterThan(runs(1500) / 20);
    expect(accessors.length).toBeGreaterThan(10);
  }, 60_000);

  it("lets none through at a member of any object that no schema has", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.nat(),
        fc.constantFrom("name", "queue", "memberOfTomorrow"),
        secretsAndNames,
        (base, at, member, secret) => {
          const objects: Path[] = [[], ...pathsIn(base).filter((path) => !path.some((key) => typeof key === "number"))];
          const path = [...(objects[at % objects.length] ?? []), member];
          const { data } = safeParseBraketEvent(placed(base, path, { [secret.text]: [secret.text] }));
          if (data === undefined) return;
          for (const part of secret.parts) expect(JSON.stringify(redact(frozen(data))), path.join(".")).not.toContain(part);
        },
      ),
      { numRuns: runs(800) },
    );
  }, 60_000);
});

describe("redact, with categories kept", () => {
  const others = REDACTIONS.slice(0, REDACTIONS.indexOf("arn")).filter(
    // Programs and hyperparameters are kept as they are, and so are versions in user agents.
    (category) => !["programs", "hyperParameters"].includes(category),
  ) as RedactionCategory[];

  it("lets no secret of another category through that has a form", () => {
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.nat(), secrets, around, fc.subarray(others), (base, at, secret, wrap, some) => {
        const places = placesOf(base);
        const place = places[at % places.length];
        if (place === undefined) return;
        // An ARN tells of the account, the name and the person.
        const own: readonly string[] = secret.text.startsWith("arn:") ? ["accounts", "names", "people"] : [secret.category];
        const keep = some.filter((category) => !own.includes(category));
        const event = eventWith(base, place.path, wrap(secret.text));
        // A secret in the place of a category that is kept belongs to that category: a bucket among tags is a tag.
        if (event === undefined || ["tags", "clients", "programs", "hyperParameters"].includes(place.redaction ?? "")) return;
        const text = JSON.stringify(redact(frozen(event), { keep }));
        for (const part of secret.parts) expect(text, `${place.path.join(".")} keeping ${keep}`).not.toContain(part);
      }),
      { numRuns: runs(1500) },
    );
  }, 60_000);

  const pieces = fc.constantFrom(
    ...[
      "111122223333",
      "000000000001",
      "000000000002",
      "arn:aws:iam::111122223333:role/x",
      "arn:aws:sts::444455556666:assumed-role/a/b",
    ],
    ...[
      "arn:aws:s3:::b-777788889999/k",
      "arn%3Aaws%3Abraket%3A%3A111122223333%3Ajob%2Fx",
      "arn:",
      "arn:aws",
      "HIDDEN_DUE_TO_SECURITY_REASONS",
    ],
    ...[
      ",",
      ".",
      " ",
      ":",
      "/",
      "-",
      "1",
      "a",
      "@",
      "203.0.113.54",
      "s3://b/111122223333",
      "local:x/y",
      "::1",
      "AKIAIOSFODNN7EXAMPLE",
    ],
  );

  it("changes nothing the second time, whatever stands beside each other", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.array(fc.tuple(fc.nat(), fc.array(pieces, { minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 4 }),
        fc.subarray(REDACTIONS.slice(0, REDACTIONS.indexOf("arn")) as RedactionCategory[]),
        (base, changes, keep) => {
          const places = placesOf(base);
          const event = changes.reduce(
            (before, [at, texts]) =>
              eventWith(before, places[at % places.length]?.path ?? ["requestID"], texts.join("")) ?? before,
            base,
          );
          const once = redact(frozen(event), { keep });
          expect(redact(once, { keep })).toEqual(once);
          expect(redact(JSON.parse(JSON.stringify(once)) as BraketEvent, { keep })).toEqual(once);
        },
      ),
      { numRuns: runs(1500) },
    );
  }, 60_000);
});
