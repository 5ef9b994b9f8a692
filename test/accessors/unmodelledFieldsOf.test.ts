import { describe, expect, it } from "vitest";
import { formatPath, parseBraketEvent, unmodelledFieldsOf } from "../../src/entries/index.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { pathsIn, type TestRecord, withMember } from "../support/records.js";

const all = fixtures().map(({ name, record }) => [name, record] as const);
const news = (record: unknown) => unmodelledFieldsOf(parseBraketEvent(record));

/** Where names are the caller's, or the sources describe nothing. */
const OPAQUE =
  /^(additionalEventData|serviceEventDetails|eventContext\.\w+)\b|\.(tags|hyperParameters|action|deviceParameters)\b/;

function objectsIn(record: TestRecord): (string | number)[][] {
  const valueAt = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], record);
  return [[], ...pathsIn(record)].filter((path) => {
    const value = valueAt(path);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  });
}

describe("unmodelledFieldsOf", () => {
  it.each(all)("knows all fields of %s", (_, record) => {
    expect(news(record)).toEqual([]);
  });

  it.each(all)("finds a new field in every object of %s", (_, record) => {
    for (const path of objectsIn(record)) {
      const here = [...path, "aMemberOfTomorrow"];
      const expected = OPAQUE.test(formatPath(path)) ? [] : [formatPath(here)];
      expect(news(withMember(record, here, "tomorrow"))).toEqual(expected);
    }
  });

  it("returns several paths, in the order of the record, with positions in lists", () => {
    const record = {
      first: null,
      ...fixtureRecord("CreateJob/success"),
      resources: [{ ARN: "a" }, { ARN: "b", owner: 1 }],
      tlsDetails: { tlsVersion: "TLSv1.4", ticket: "reused" },
    };
    expect(news(record)).toEqual(["first", "tlsDetails.ticket", "resources[1].owner"]);
  });

  it("knows the members of an error in a refused call only", () => {
    const refused = fixtureRecord("CreateJob/quota");
    const responseElements = { message: "m", reason: "r", programSetValidationFailures: [{ programIndex: 0, line: 7 }] };
    expect(news({ ...refused, responseElements })).toEqual(["responseElements.programSetValidationFailures[0].line"]);
    const succeeded = fixtureRecord("TagResource/success");
    expect(news({ ...succeeded, responseElements: { message: "m" } })).toEqual(["responseElements.message"]);
  });

  it("knows the omission marker where a request can be that large", () => {
    const record = fixtureRecord("CreateJob/omitted");
    const marker = record.requestParameters as object;
    expect(news({ ...record, requestParameters: { ...marker, checksum: "00" } })).toEqual(["requestParameters.checksum"]);
    const small = fixtureRecord("GetDevice/not-found");
    expect(news({ ...small, requestParameters: { omitted: true } })).toEqual(["requestParameters.omitted"]);
    const whole = fixtureRecord("CreateQuantumTask/success");
    const requestParameters = { ...(whole.requestParameters as object), originalSize: 7 };
    expect(news({ ...whole, requestParameters })).toEqual(["requestParameters.originalSize"]);
  });

  it("treats names of members of Object like other names", () => {
    const record = JSON.parse(
      JSON.stringify(fixtureRecord("GetDevice/success")).replace("{", '{"__proto__":1,"constructor":{},'),
    );
    expect(news(record)).toEqual(["__proto__", "constructor"]);
  });

  it.each(["GetUnicorn", "OmittedCreateJob", "constructor", "CloudTrailRecord"])(
    "does not look into what %s was asked and answered",
    (eventName) => {
      const record = {
        ...fixtureRecord("GetDevice/success"),
        eventName,
        requestParameters: { a: 1 },
        responseElements: { b: 2 },
        shard: 7,
      };
      expect(news(record)).toEqual(["shard"]);
    },
  );
});
