import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketEvent, byTime, canonicalJson, dedupe, eventKey } from "../../src/entries/index.js";
import { minimalRecord } from "../support/records.js";
import { runs } from "../support/runs.js";

const eventOf = (members: Record<string, unknown>) => minimalRecord("GetDevice", members) as unknown as BraketEvent;

const someEvent = fc
  .record({
    eventID: fc.constantFrom("a", "b", "/a", "a/"),
    recipientAccountId: fc.constantFrom(undefined, "", "1", "1/", "%2F"),
    additionalEventData: fc.record({ x: fc.jsonValue({ maxDepth: 6 }) }),
    eventTime: fc.oneof(
      fc.constantFrom(
        "2026-02-30T00:00:00Z",
        "2026-99-99T99:99:99Z",
        "2026-03-01 12:00:00",
        "2026-03-01T00:00:00+01:00",
        "",
        "~",
        "x",
      ),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(2e12) })
        .map((date) => `${date.toISOString().slice(0, 19)}Z`),
    ),
  })
  .map(eventOf);

describe("eventKey", () => {
  it("is the same for the same account and id only", () => {
    fc.assert(
      fc.property(someEvent, someEvent, (left, right) => {
        const same = left.eventID === right.eventID && (left.recipientAccountId || "") === (right.recipientAccountId || "");
        expect(eventKey(left) === eventKey(right)).toBe(same);
      }),
    );
  });
});

describe("dedupe", () => {
  it("puts every event into one list, and calls duplicates what has the same canonical text", () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 12 }), (some) => {
        const events = [...some, ...some.map((event) => structuredClone(event))];
        const { events: kept, duplicates, conflicts } = dedupe(events);
        expect(new Set([...kept, ...duplicates, ...conflicts.map(({ dropped }) => dropped)])).toEqual(new Set(events));
        expect(kept.length + duplicates.length + conflicts.length).toBe(events.length);
        const texts = new Map(kept.map((event) => [eventKey(event), canonicalJson(event)]));
        expect(texts.size).toBe(kept.length);
        for (const event of duplicates) expect(canonicalJson(event)).toBe(texts.get(eventKey(event)));
        for (const { key, dropped } of conflicts) expect(canonicalJson(dropped)).not.toBe(texts.get(key));
      }),
    );
  });
});

describe("byTime", () => {
  it("is a total order", () => {
    fc.assert(
      fc.property(someEvent, someEvent, someEvent, (a, b, c) => {
        const [ab, bc, ac] = [byTime(a, b), byTime(b, c), byTime(a, c)];
        expect(byTime(b, a)).toBe(ab === 0 ? 0 : -ab);
        expect(byTime(a, a)).toBe(0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(ab === 0 && bc === 0 ? 0 : -1);
      }),
      { numRuns: runs(5000) },
    );
  });
});
