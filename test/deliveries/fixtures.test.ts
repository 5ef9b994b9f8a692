import { describe, expect, it } from "vitest";
import { parseBraketEvents, recordsIn, safeParseBraketEvent } from "../../src/entries/index.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { follow } from "../support/follow.js";

const fixtures = deliveryFixtures();

describe.each(fixtures)("$name", ({ delivery, expected, source, about, origin }) => {
  it("says where it comes from", () => {
    expect(origin).toBe("written-after-reference");
    expect(source.length).toBeGreaterThan(10);
    expect(about).toMatch(/\.$/);
  });

  it("gives what it holds, as a value, as text and as bytes", () => {
    const text = JSON.stringify(delivery);
    for (const input of [delivery, text, new TextEncoder().encode(text)]) {
      const { events, others, rejected, skipped } = parseBraketEvents(input);
      expect(
        { events: events.length, others: others.length, rejected: rejected.length, skipped },
        JSON.stringify(rejected),
      ).toEqual(expected);
    }
  });

  it("tells the path to each rejected item", () => {
    for (const { path, record, message, code } of parseBraketEvents(delivery).rejected) {
      expect(follow(delivery, path)).toEqual(record);
      expect(message.length).toBeGreaterThan(10);
      expect(["not-braket", "not-an-api-call"]).not.toContain(code);
    }
  });

  it("has its records found one by one", () => {
    const found = [...recordsIn(delivery)];
    for (const { path, record } of found) expect(follow(delivery, path)).toEqual(record);
    const parsed = found.map(({ record }) => safeParseBraketEvent(record));
    expect(parsed.filter(({ success }) => success)).toHaveLength(expected.events);
    // Events and rejected items are found, and those skipped items that are records.
    expect(found.length).toBeGreaterThanOrEqual(expected.events + expected.others + expected.rejected);
    expect(found.length).toBeLessThanOrEqual(expected.events + expected.others + expected.rejected + expected.skipped);
  });
});
