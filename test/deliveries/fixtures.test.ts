import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Container } from "../../src/deliveries/containers/container.js";
import { containerOf, containers } from "../../src/deliveries/containers/registry.js";
import { parseBraketEvents, recordsIn, safeParseBraketEvent } from "../../src/entries/index.js";
import { parseJson } from "../../src/readers/json.js";
import { isObject } from "../../src/readers/recordKind.js";
import { deliveryFixtures } from "../support/deliveryFixtures.js";
import { fixtureRecord } from "../support/fixtures.js";
import { follow } from "../support/follow.js";
import { wrappers } from "../support/wrappers.js";

const fixtures = deliveryFixtures();
const CONTAINERS = new URL("../../src/deliveries/containers/", import.meta.url);

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

describe("every container", () => {
  /** The containers that are anywhere in a value, in JSON text and in base64 too. */
  const seen = new Set<Container>();
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      const text = /^[{[]/.test(value) ? value : Buffer.from(value, "base64").toString();
      if (/^[{[]/.test(text)) for (const line of text.split("\n")) look(parseJson(line));
    } else if (isObject(value)) {
      const container = containerOf(value);
      if (container !== undefined) seen.add(container);
      for (const member of Object.values(value)) look(member);
    }
  };
  for (const { delivery } of fixtures) look(delivery);
  for (const { wrap } of wrappers) look(wrap(fixtureRecord("GetDevice/success")));

  it.each(readdirSync(CONTAINERS).filter((file) => !["container.ts", "hints.ts", "lookalikes.ts", "registry.ts"].includes(file)))(
    "is in the registry, and in a fixture or a wrapping: %s",
    async (file) => {
      const declared = Object.values((await import(new URL(file, CONTAINERS).href)) as object).filter(isContainer);
      expect(declared.length).toBeGreaterThan(0);
      for (const container of declared) {
        expect(containers, "src/deliveries/containers/registry.ts").toContain(container);
        expect(seen.has(container), `a file in test/fixtures/deliveries/ that holds what ${file} recognises`).toBe(true);
      }
    },
  );
});

function isContainer(value: unknown): value is Container {
  return isObject(value) && "recognise" in value;
}
