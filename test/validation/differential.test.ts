import { describe, expect, it } from "vitest";
import { compareRecord, compareStateChange } from "../support/differential/compare.js";
import { differencesOf, SUBJECTS, smallestOf } from "../support/differential/differences.js";
import { fixtureRecord } from "../support/fixtures.js";
import { fullRecords, fullStateChanges } from "../support/fullDocuments.js";
import { pathsIn, withMember } from "../support/records.js";
import { isLongRun, runs } from "../support/runs.js";

const SEED = 2012;

/** Values by which each kind of member is told from the others; `undefined` removes a member. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  "text",
  0,
  true,
  [],
  ["a"],
  [1],
  [{}],
  {},
  { a: 1 },
  JSON.parse('{"a":"b","__proto__":{"a":"b"}}'),
];

describe("the parser, the zod schemas and the JSON Schemas agree on the verdict and on the path of each issue", () => {
  // Together ten thousand in `npm run test:all`; `npm run fuzz` tries a million.
  it.each([
    ["records", 8000],
    ["state-changes", 2000],
  ] as const)("of mutated %s", (subject, wanted) => {
    const cases = runs(wanted);
    const { verdicts, reports } = differencesOf(subject, SEED, 0, cases);
    expect(reports).toEqual([]);
    const invalid = verdicts.get("invalid-event") ?? 0;
    expect(Math.min(invalid, verdicts.get("valid") ?? 0)).toBeGreaterThan(cases / 4);
  });
});

const documents = [
  ...fullRecords().map((document) => ({ ...document, compare: compareRecord })),
  ...fullStateChanges().map((document) => ({ ...document, compare: compareStateChange })),
];

describe("a document with every member of the schemas", () => {
  it.each(documents)("is valid: $name", ({ record, compare }) => {
    expect(compare(record)).toEqual({ verdict: "valid", difference: undefined });
  });

  it("has one verdict for each kind of value, in the place of each member", () => {
    const seen = new Set<string>();
    const verdicts = { valid: 0, invalid: 0 };
    for (const { name, record, compare } of documents)
      for (const path of pathsIn(record)) {
        // The members beside the request and the response are the same for all calls.
        const place = /^(?:requestParameters|responseElements|detail)$/.test(String(path[0]))
          ? `${name} ${path}`
          : `${compare.name} ${path}`;
        if (seen.has(place)) continue;
        seen.add(place);
        // A value in three, another for each place, so that `npm test` stays quick.
        const values = isLongRun() ? VALUES : VALUES.filter((_, index) => index % 3 === seen.size % 3);
        for (const value of values) {
          const { verdict, difference } = compare(withMember(record, path, value));
          if (difference !== undefined) expect(difference, `${place} = ${String(value)}`).toBeUndefined();
          verdicts[verdict === "valid" ? "valid" : "invalid"]++;
        }
      }
    expect(seen.size).toBeGreaterThan(600);
    expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(isLongRun() ? seen.size : seen.size / 3);
  });
});

describe("a mutation", () => {
  it("is the same for the same seed and number, whatever was made before it", () => {
    const { mutate } = SUBJECTS.records;
    const first = mutate(SEED, 17);
    mutate(SEED, 3);
    expect(mutate(SEED, 17)).toEqual(first);
    expect(mutate(SEED + 1, 17)).not.toEqual(first);
  });

  it("is told with the smallest value on which the validators differ", () => {
    const record = { ...fixtureRecord("CreateJob/success"), awsRegion: 7 };
    const text = smallestOf(record, (value) => ({
      ...compareRecord(value),
      difference: value.awsRegion === 7 ? "the Region" : undefined,
    }));
    expect(text).toBe("The smallest such value: { awsRegion: 7 }\nthe Region");
  });
});
