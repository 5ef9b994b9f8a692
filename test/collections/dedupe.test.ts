import { describe, expect, it } from "vitest";
import { type BraketEvent, dedupe, parseBraketEvent } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";
import { hostile, throwingProxy } from "../support/hostile.js";
import { nested, reversed } from "../support/nested.js";
import type { TestRecord } from "../support/records.js";
import { searchWith } from "../support/searchWith.js";

describe("dedupe", () => {
  const first = searchWith({ eventID: "1", recipientAccountId: "111122223333" });
  const second = searchWith({ eventID: "2", recipientAccountId: "111122223333" });
  const copy = structuredClone(first);
  const turned = parseBraketEvent(reversed(first));
  const changed = searchWith({ eventID: "1", recipientAccountId: "111122223333", awsRegion: "eu-north-1" });
  const elsewhere = searchWith({ eventID: "1", recipientAccountId: "444455556666" });

  it("keeps the first event of each key in order, and lists those that came again", () => {
    const { events, duplicates, conflicts } = dedupe([second, first, copy, changed, second, elsewhere, turned]);
    expect(events).toEqual([second, first, elsewhere]);
    expect(events[1]).toBe(first);
    expect(duplicates.map((event) => [copy, second, turned].indexOf(event))).toEqual([0, 1, 2]);
    expect(conflicts).toEqual([{ key: "111122223333/1", kept: first, dropped: changed }]);
    expect(conflicts[0]?.dropped).toBe(changed);
  });

  it("accepts any iterable, also an empty one", () => {
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
  ])("treats %s as a conflict, in both orders", (_, left, right) => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ]) {
      const { duplicates, conflicts } = dedupe([searchWith(one ?? {}), searchWith(other ?? {})]);
      expect([duplicates.length, conflicts.length]).toEqual([0, 1]);
    }
  });

  it("ends on content of any depth, and on content that contains itself", () => {
    const deep = (levels: number) => searchWith({ additionalEventData: { a: nested(levels, "object") } });
    expect(dedupe([deep(900), deep(900)]).duplicates).toHaveLength(1);
    expect(dedupe([deep(100_000), deep(100_000)]).conflicts).toHaveLength(1);
    const cyclic = () => {
      const data: Record<string, unknown> = {};
      data.a = data;
      data.b = data;
      return searchWith({ additionalEventData: data });
    };
    expect(dedupe([cyclic(), cyclic()]).conflicts).toHaveLength(1);
  });

  /** `{a: {a: …, b: …}, b: …}` with the same object on both sides, so that 2 ** levels paths lead to its end. */
  const doubled = (levels: number, end: unknown = {}) => {
    let value = end;
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value, value] : { a: value, b: value };
    return value;
  };

  it("compares an object with many references once", () => {
    const holds = (data: unknown) => searchWith({ additionalEventData: { data } });
    expect(dedupe([holds(doubled(200)), holds(doubled(200))]).duplicates).toHaveLength(1);
    expect(dedupe([holds(doubled(200, 1)), holds(doubled(200, 2))]).conflicts).toHaveLength(1);
    expect(dedupe([holds(doubled(1200)), holds(doubled(1200))]).conflicts).toHaveLength(1);
  });

  it("treats content that cannot be read as a conflict", () => {
    for (const data of [hostile(() => new Error("mine")), throwingProxy()]) {
      const unreadable = { ...first, additionalEventData: { data } } as unknown as BraketEvent;
      expect(dedupe([unreadable, copy]).conflicts).toHaveLength(1);
      expect(dedupe([unreadable, { ...unreadable, additionalEventData: { data: {} } } as BraketEvent]).conflicts).toHaveLength(1);
    }
  });

  it("treats the copies of a call in two accounts as two events", () => {
    const record = fixtureRecord("GetDevice/success");
    const copies = ["111122223333", "444455556666"].map((recipientAccountId, index) =>
      parseBraketEvent({ ...record, recipientAccountId, sharedEventID: "s", eventID: String(index) }),
    );
    expect(dedupe(copies).events).toHaveLength(2);
  });
});
