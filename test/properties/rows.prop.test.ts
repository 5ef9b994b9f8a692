import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBraketEvent, principalOf, safeParseBraketEvent } from "../../src/entries/index.js";
import { recordsOfRows, safeRecordOfRow } from "../../src/entries/rows.js";
import { TYPES_WITHOUT_BLANKS } from "../../src/facts/tableColumns.js";
import { fixtures } from "../support/fixtures.js";
import { hostile, revoked, throwingProxy } from "../support/hostile.js";
import { pathsIn, type TestRecord, withMember } from "../support/records.js";
import { runs } from "../support/runs.js";
import { guideColumns, keptBy, pageOf, rowForms, rowOf, structText } from "../support/tableRows.js";

const columns = guideColumns();
const all = fixtures();

/** Texts on which a reader of struct text, JSON text, CSV or times trips. */
const ODD_TEXTS = [
  "",
  " ",
  "=",
  ",",
  ", ",
  "{",
  "}",
  "[]",
  "{}",
  "null",
  "NULL",
  "\\N",
  "true",
  "1.10",
  "x}",
  "x}}",
  "x]",
  "{a=b}",
  "Oct 2, 2019 11:12:29 PM",
  "CN=me, OU=lab",
  "a, arn=b",
  "a, arn=b, accountid=c",
  "a, username=null",
  "x, onbehalfof={userid=null, identitystorearn=null}",
  "x}, sessioncontext={attributes={",
  "a, ARN=b",
  "a, type=t}, {arn=b",
  "a, accountid=1, type=t}",
  "é\n\u2028",
  '{"a":1}',
  '"a"',
  "a, b=c",
  "a,b=c",
  "a, session_context=null",
];

const STRUCTS = ["userIdentity", "resources", "tlsDetails", "addendum"];

/** A record, some of whose texts outside the call's own JSON are odd. */
const records = fc
  .record({
    fixture: fc.constantFrom(...all),
    changes: fc.array(
      fc.record({
        at: fc.nat({ max: 1000 }),
        // Most changes are in structs, where texts have no quotes.
        inStruct: fc.constantFrom(true, true, false),
        text: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ODD_TEXTS) }, { weight: 1, arbitrary: fc.string() }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ fixture, changes }) => {
    let record: TestRecord = {
      ...fixture.record,
      resources: [{ ARN: "arn:aws:s3:::amzn-s3-demo-bucket", accountId: "111122223333", type: "AWS::S3::Bucket" }],
    };
    const places = pathsIn(record).filter(
      ([column, ...path]) =>
        !["requestParameters", "responseElements", "additionalEventData", "eventTime"].includes(String(column)) &&
        typeof path.reduce<unknown>((value, key) => (value as TestRecord)[key], record[String(column)]) === "string",
    );
    const inStructs = places.filter(([column]) => STRUCTS.includes(String(column)));
    for (const { at, inStruct, text } of changes) {
      const chosen = inStruct ? inStructs : places;
      record = withMember(record, chosen[at % chosen.length] ?? [], text);
    }
    return record;
  });

/** The word null in struct text is null: documented, as it cannot be told from it. */
const withoutNullWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNullWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === "null" ? [] : [[key, withoutNullWords(member)]])),
  );
};

/** The forms in which structs are text without quotes. */
const TEXT_FORMS = ["structs as text", "empty text for null, by a CSV parser", "pairs of CloudTrail Lake"];

function expectedOf(record: TestRecord, form: string): TestRecord {
  if (form.startsWith("eventJson")) return record;
  const kept = keptBy(columns, record);
  const isText = TEXT_FORMS.includes(form);
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, isText && STRUCTS.includes(name) ? withoutNullWords(value) : value]),
  );
}

describe("a record that was written as a row", () => {
  it.each(Object.entries(rowForms))("comes back the same, or with an issue at a column: %s", (form, write) => {
    let same = 0;
    fc.assert(
      fc.property(records, (record) => {
        const row = write(record, columns);
        const { data, error } = safeRecordOfRow(row);
        if (error === undefined) {
          expect(data).toEqual(expectedOf(record, form));
          same++;
        } else {
          expect(error.code).toBe("invalid-row");
          const names = Object.keys(record).map((name) => name.toLowerCase());
          for (const { path } of error.issues) expect(names).toContain(String(path[0]).replaceAll("_", "").toLowerCase());
        }
      }),
      { numRuns: runs(2000) },
    );
    expect(same).toBeGreaterThan(20);
  });

  it.each(all.map(({ name, record }) => ({ name, record })))("gives the same event: $name", ({ record }) => {
    const event = parseBraketEvent(record);
    for (const [form, write] of Object.entries(rowForms)) {
      const { data, error } = safeRecordOfRow(write(record, columns));
      if (TEXT_FORMS.includes(form) && !TYPES_WITHOUT_BLANKS.includes(event.userIdentity.type ?? "")) {
        expect(error?.issues.map(({ path }) => path)).toEqual([["useridentity"]]);
        continue;
      }
      expect(error?.message, form).toBeUndefined();
      expect(data, form).toEqual(expectedOf(record, form));
      // A table of Athena has no column for the provider of an identity.
      const isWhole = form.startsWith("eventJson") || event.userIdentity.identityProvider === undefined;
      if (isWhole) expect(principalOf(parseBraketEvent(data)).key, form).toEqual(principalOf(event).key);
    }
  });

  it("comes back from pages of Athena, each row once", () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 5 }), fc.boolean(), (several, header) => {
        const rows = several.map((record) => rowOf(record, columns, structText));
        const { records: read, rejected } = recordsOfRows(pageOf(rows, { header }));
        expect(read.length + rejected.length).toBe(rows.length);
        const alone = rows.map((row) => safeRecordOfRow(row));
        expect(read).toEqual(alone.flatMap(({ data }) => data ?? []));
        expect(rejected.map(({ issues }) => issues)).toEqual(alone.flatMap(({ error }) => (error ? [error.issues] : [])));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("any value in place of a row", () => {
  it("is a record or an error, and nothing else is thrown", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...ODD_TEXTS), fc.anything(), fc.jsonValue());
    const row = fc.dictionary(fc.constantFrom(...Object.keys(columns), "eventjson", "__proto__", "x"), cell);
    const base = { eventsource: "braket.amazonaws.com", eventname: "GetJob", errorcode: null };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          row,
          row.map((cells) => ({ ...base, ...cells })),
        ),
        (value) => {
          const { success, data } = safeRecordOfRow(value);
          if (success) expect(safeParseBraketEvent(data)).toBeDefined();
          const batch = recordsOfRows([value]);
          expect(batch.records.length + batch.rejected.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it.each([
    ["a revoked proxy", revoked()],
    ["a throwing proxy", throwingProxy()],
    ["a throwing member", hostile(() => new RangeError("mine"))],
  ])("may be hostile: %s", (_name, value) => {
    expect(safeRecordOfRow(value).error?.code).toBe("not-a-record");
    expect(recordsOfRows([value]).rejected).toHaveLength(1);
    expect(recordsOfRows(value).rejected).toHaveLength(1);
  });

  it("changes no prototype", () => {
    const row = JSON.parse('{"eventsource":"s","eventname":"n","errorcode":null,"useridentity":{"__proto__":{"polluted":1}}}');
    const { userIdentity } = safeRecordOfRow(row).data as { userIdentity: object };
    expect(Object.getPrototypeOf(userIdentity)).toBe(Object.prototype);
    expect(Object.hasOwn(userIdentity, "__proto__")).toBe(true);
  });
});
