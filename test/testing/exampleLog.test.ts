import { describe, expect, expectTypeOf, it } from "vitest";
import {
  BRAKET_EVENT_NAMES,
  type BraketEvent,
  braketOperations,
  isBraketEvent,
  isEventNamed,
  isSucceeded,
} from "../../src/entries/index.js";
import { exampleLog, exampleRecords } from "../../src/entries/testing.js";

const records = [...exampleRecords(5000, 1)];
const text = JSON.stringify(records);

function share(of: (record: (typeof records)[number]) => boolean): number {
  return records.filter(of).length / records.length;
}

describe("exampleLog", () => {
  it("gives the same text for the same seed, and another for another", () => {
    expect(exampleLog(200, 3)).toBe(exampleLog(200, 3));
    expect(exampleLog(200, 3)).not.toBe(exampleLog(200, 4));
    expect(exampleLog(200)).toBe(exampleLog(200, 1));
  });

  it("is a log file with the asked number of records", () => {
    expect(exampleLog(0)).toBe('{"Records":[]}');
    expect(JSON.parse(exampleLog(7, 2))).toEqual({ Records: [...exampleRecords(7, 2)] });
    expect([...exampleRecords(7, 2)]).toHaveLength(7);
  });

  it("begins the same, however long it is", () => {
    expect([...exampleRecords(50, 5)]).toEqual([...exampleRecords(80, 5)].slice(0, 50));
  });

  it.each([0, -1, 1.5, Number.MAX_SAFE_INTEGER, Number.NaN])("takes %s for a seed", (seed) => {
    expect([...exampleRecords(20, seed)].every(isBraketEvent)).toBe(true);
  });
});

describe("exampleRecords", () => {
  it("are all valid events", () => {
    expect(records.filter((record) => !isBraketEvent(record))).toEqual([]);
  });

  it.each(BRAKET_EVENT_NAMES)("has %s, as the catalog describes it", (name) => {
    const found = records.filter((record) => record.eventName === name);
    expect(found).not.toEqual([]);
    const { readOnly } = braketOperations[name];
    for (const record of found) expect([readOnly, null, undefined]).toContain(record.readOnly);
  });

  it("can be used where an event is asked for", () => {
    expectTypeOf(exampleRecords(1)).toExtend<Iterable<BraketEvent>>();
    const [first] = exampleRecords(1);
    expect(isBraketEvent(first)).toBe(true);
  });

  it("are mostly polling", () => {
    expect(share(({ eventName }) => eventName === "GetQuantumTask")).toBeGreaterThan(0.55);
    expect(share(({ eventName }) => eventName === "CreateQuantumTask")).toBeGreaterThan(0.1);
  });

  it("polls tasks that the log has created", () => {
    const succeeded = records.filter(isSucceeded);
    const created = new Set(
      succeeded.filter(isEventNamed("CreateQuantumTask")).map(({ responseElements }) => responseElements.quantumTaskArn),
    );
    const polls = succeeded.filter(isEventNamed("GetQuantumTask"));
    const known = polls.filter(({ requestParameters }) => created.has(requestParameters.quantumTaskArn));
    expect(known.length / polls.length).toBeGreaterThan(0.8);
  });

  it("has refusals of several kinds, with and without a message", () => {
    const refused = records.filter(({ errorCode }) => errorCode !== undefined);
    expect(refused.length / records.length).toBeGreaterThan(0.05);
    expect(refused.length / records.length).toBeLessThan(0.12);
    expect(new Set(refused.map(({ errorCode }) => errorCode)).size).toBeGreaterThanOrEqual(7);
    expect(refused.some(({ errorMessage }) => errorMessage === undefined)).toBe(true);
  });

  it("names the caller of the record in what IAM refused", () => {
    const denied = records.filter(({ errorCode }) => errorCode === "AccessDeniedException");
    expect(denied).not.toEqual([]);
    for (const { userIdentity, errorMessage } of denied) expect(errorMessage).toContain(userIdentity.arn ?? "anonymous");
  });

  it("has every kind of caller", () => {
    const kinds = new Set(records.map(({ userIdentity }) => userIdentity.type));
    expect([...kinds].map(String).sort()).toEqual([
      "AWSAccount",
      "AWSService",
      "AssumedRole",
      "Directory",
      "FederatedUser",
      "IAMUser",
      "IdentityCenterUser",
      "Role",
      "Root",
      "SAMLUser",
      "Unknown",
      "WebIdentityUser",
      "undefined",
    ]);
  });

  it("has at least 200 shapes of envelope, counted by the names and their order alone", () => {
    const shapes = new Set(records.slice(0, 2000).map((record) => Object.keys(record).join()));
    expect(shapes.size).toBeGreaterThanOrEqual(200);
  });

  it("has members that are null, and members that this version does not know", () => {
    expect(records.some(({ requestID }) => requestID === null)).toBe(true);
    expect(text).toContain('"exampleNewField"');
  });

  it("has the omission marker in both spellings", () => {
    expect(text).toContain('"omitted":true');
    expect(text).toContain('"omitted":"true"');
  });
});

describe("nothing in an example could be taken for real", () => {
  it.each([
    ["accounts", /(?<![\w.])\d{12}(?![\w.])/g, /^(111122223333|444455556666)$/],
    ["IPv4 addresses", /(?<![\w.-])\d+\.\d+\.\d+\.\d+(?![\w.-])/g, /^(192\.0\.2|198\.51\.100|203\.0\.113|10\.0\.\d+)\.\d+$/],
    ["IPv6 addresses", /\b[0-9a-f]+:[0-9a-f]*::[0-9a-f]+/g, /^2001:db8::/],
    ["access keys and unique ids", /\b(?:A[A-Z]{3})[A-Z0-9]{16}\b/g, /EXAMPLE$/],
    ["e-mail addresses", /[\w.]+@[\w.]+/g, /@example\.com$/],
  ])("%s", (_what, pattern, reserved) => {
    const found = new Set(text.match(pattern));
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter((item) => !reserved.test(item))).toEqual([]);
  });
});

it("throws at the call, not at the first record, on what is no number", () => {
  for (const n of [-1, Number.NaN, "x" as never])
    expect(() => exampleRecords(n)).toThrow(/^n: expected a number of records, found /);
  expect(() => exampleLog(Number.POSITIVE_INFINITY)).toThrow("n: expected a finite number of records, found Infinity");
  expect(() => exampleLog(1, "x" as never)).toThrow("seed: expected a number, found a string");
  expect(exampleRecords(Number.POSITIVE_INFINITY).next().done).toBe(false);
});
