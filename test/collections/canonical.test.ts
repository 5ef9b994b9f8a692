import { describe, expect, it } from "vitest";
import {
  type BraketEvent,
  BraketParseError,
  byTime,
  canonicalJson,
  dedupe,
  eventKey,
  parseBraketEvent,
} from "../../src/entries/index.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { hostile, revoked, throwingProxy, thrownBy } from "../support/hostile.js";
import { minimalRecord, type TestRecord } from "../support/records.js";

function eventWith(members: TestRecord): BraketEvent {
  return parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {}, ...members }));
}

function nested(levels: number, as: "object" | "array"): unknown {
  let value: unknown = as === "object" ? {} : [];
  for (let depth = 1; depth < levels; depth++) value = as === "object" ? { a: value } : [value];
  return value;
}

/** The same value with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

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

  it.each(fixtures())("gives one text for $name in any order, and it means the same", ({ record }) => {
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

  it("writes an object that stands in two places, which is no cycle", () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});

describe("eventKey", () => {
  it.each<[string, TestRecord, string]>([
    ["account and id", { eventID: "e", recipientAccountId: "111122223333" }, "111122223333/e"],
    ["no account", { eventID: "e" }, "/e"],
    ["null as account", { eventID: "e", recipientAccountId: null }, "/e"],
    ["an empty account", { eventID: "e", recipientAccountId: "" }, "/e"],
    ["slashes", { eventID: "b/c", recipientAccountId: "a" }, "a/b/c"],
    ["a slash in the account", { eventID: "c", recipientAccountId: "a/b" }, "a%2Fb/c"],
    ["a percent sign in the account", { eventID: "c", recipientAccountId: "a%2Fb" }, "a%252Fb/c"],
  ])("is made of %s", (_, members, key) => {
    expect(eventKey(eventWith(members))).toBe(key);
  });

  it("does not look at sharedEventID", () => {
    const shared = { sharedEventID: "s" };
    expect(eventKey(eventWith({ eventID: "a", ...shared }))).not.toBe(eventKey(eventWith({ eventID: "b", ...shared })));
  });
});

describe("dedupe", () => {
  const first = eventWith({ eventID: "1", recipientAccountId: "111122223333" });
  const second = eventWith({ eventID: "2", recipientAccountId: "111122223333" });
  const copy = structuredClone(first);
  const turned = parseBraketEvent(reversed(first));
  const changed = eventWith({ eventID: "1", recipientAccountId: "111122223333", awsRegion: "eu-north-1" });
  const elsewhere = eventWith({ eventID: "1", recipientAccountId: "444455556666" });

  it("keeps the first of each key in its order and tells what came again", () => {
    const { events, duplicates, conflicts } = dedupe([second, first, copy, changed, second, elsewhere, turned]);
    expect(events).toEqual([second, first, elsewhere]);
    expect(events[1]).toBe(first);
    expect(duplicates.map((event) => [copy, second, turned].indexOf(event))).toEqual([0, 1, 2]);
    expect(conflicts).toEqual([{ key: "111122223333/1", kept: first, dropped: changed }]);
    expect(conflicts[0]?.dropped).toBe(changed);
  });

  it("takes any iterable, and none at all", () => {
    expect(dedupe(new Set([first, second])).events).toEqual([first, second]);
    expect(
      dedupe(
        (function* () {
          yield first;
          yield copy;
        })(),
      ).duplicates,
    ).toEqual([copy]);
    expect(dedupe([])).toEqual({ events: [], duplicates: [], conflicts: [] });
  });

  it.each<[string, TestRecord, TestRecord]>([
    ["a member more", {}, { additionalEventData: {} }],
    ["a member fewer", { annotation: null }, {}],
    ["other members, as many", { additionalEventData: { a: 1 } }, { additionalEventData: { b: 1 } }],
    ["a list for an object", { additionalEventData: { a: {} } }, { additionalEventData: { a: [] } }],
    ["a longer list", { resources: [] }, { resources: [{}] }],
    ["another order of a list", { resources: [{ ARN: "a" }, {}] }, { resources: [{}, { ARN: "a" }] }],
    ["null for an object", { additionalEventData: { a: null } }, { additionalEventData: { a: {} } }],
    ["__proto__ as a name", { additionalEventData: JSON.parse('{"__proto__":{}}') }, { additionalEventData: { a: {} } }],
  ])("calls %s a conflict, both ways round", (_, left, right) => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ]) {
      const { duplicates, conflicts } = dedupe([eventWith(one ?? {}), eventWith(other ?? {})]);
      expect([duplicates.length, conflicts.length]).toEqual([0, 1]);
    }
  });

  it("ends on content of any depth, and on content that holds itself", () => {
    const deep = (levels: number) => eventWith({ additionalEventData: { a: nested(levels, "object") } });
    expect(dedupe([deep(900), deep(900)]).duplicates).toHaveLength(1);
    expect(dedupe([deep(100_000), deep(100_000)]).conflicts).toHaveLength(1);
    const cyclic = () => {
      const data: Record<string, unknown> = {};
      data.a = data;
      data.b = data;
      return eventWith({ additionalEventData: data });
    };
    expect(dedupe([cyclic(), cyclic()]).conflicts).toHaveLength(1);
  });

  /** `{a: {a: …, b: …}, b: …}` with the same object on both sides, so that 2 ** levels paths lead to its end. */
  const doubled = (levels: number, end: unknown = {}) => {
    let value = end;
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value, value] : { a: value, b: value };
    return value;
  };

  it("compares an object that stands in many places once", () => {
    const holds = (data: unknown) => eventWith({ additionalEventData: { data } });
    expect(dedupe([holds(doubled(200)), holds(doubled(200))]).duplicates).toHaveLength(1);
    expect(dedupe([holds(doubled(200, 1)), holds(doubled(200, 2))]).conflicts).toHaveLength(1);
    expect(dedupe([holds(doubled(1200)), holds(doubled(1200))]).conflicts).toHaveLength(1);
  });

  it("calls content that cannot be read a conflict", () => {
    for (const data of [hostile(() => new Error("mine")), throwingProxy()]) {
      const unreadable = { ...first, additionalEventData: { data } } as unknown as BraketEvent;
      expect(dedupe([unreadable, copy]).conflicts).toHaveLength(1);
      expect(dedupe([unreadable, { ...unreadable, additionalEventData: { data: {} } } as BraketEvent]).conflicts).toHaveLength(1);
    }
  });

  it("takes the copies of a call in two accounts for two events", () => {
    const record = fixtureRecord("GetDevice/success");
    const copies = ["111122223333", "444455556666"].map((recipientAccountId, index) =>
      parseBraketEvent({ ...record, recipientAccountId, sharedEventID: "s", eventID: String(index) }),
    );
    expect(dedupe(copies).events).toHaveLength(2);
  });
});

describe("byTime", () => {
  const sorted = (...times: string[]) =>
    times
      .map((eventTime) => eventWith({ eventTime }))
      .sort(byTime)
      .map(({ eventTime }) => eventTime);

  it("orders by time, then by id", () => {
    const at = (eventTime: string, eventID: string) => eventWith({ eventTime, eventID });
    const events = [
      at("2026-09-07T08:15:01Z", "a"),
      at("2026-09-07T08:15:00Z", "c"),
      at("2026-09-07T08:15:00Z", "b"),
      at("2025-12-31T23:59:59Z", "d"),
    ];
    expect(events.sort(byTime).map(({ eventID }) => eventID)).toEqual(["d", "b", "c", "a"]);
  });

  it("orders times of other forms among them by their moments", () => {
    expect(
      sorted("2026-09-07T08:15:01Z", "2026-09-07T10:15:00.500+02:00", "2026-09-07 08:14:59", "2026-09-07T08:15:00Z"),
    ).toEqual(["2026-09-07 08:14:59", "2026-09-07T08:15:00Z", "2026-09-07T10:15:00.500+02:00", "2026-09-07T08:15:01Z"]);
  });

  it("puts what is no time last, in the order of its text", () => {
    expect(sorted("yesterday", "", "2026-09-07T08:15:00Z", "noon")).toEqual(["2026-09-07T08:15:00Z", "", "noon", "yesterday"]);
  });

  it("puts years over 9999 after all others", () => {
    expect(
      sorted("9999-12-31T23:59:59-14:00", "2026-09-07T08:15:00Z", "noon", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-13:00"),
    ).toEqual(["2026-09-07T08:15:00Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-13:00", "9999-12-31T23:59:59-14:00", "noon"]);
  });

  it("calls the same event equal", () => {
    expect(byTime(eventWith({}), eventWith({}))).toBe(0);
  });
});
