import { describe, expect, it } from "vitest";
import { parseBraketEvents } from "../../../src/entries/index.js";
import { exampleEvent } from "../../../src/entries/testing.js";

/** An object in the JSON of DynamoDB, written after its documentation. */
function item(value: unknown): unknown {
  if (value === null) return { NULL: true };
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(item) };
  return { M: Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, item(member)])) };
}

const members = (record: object) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, item(value)]));

describe("an item of a DynamoDB table", () => {
  it("is the record that was written, with every kind of value", () => {
    const record = { ...exampleEvent("CreateQuantumTask"), additionalEventData: { list: [1, null, { deep: true }], none: null } };
    const plain = JSON.parse(JSON.stringify(record)) as object;
    expect(parseBraketEvents(members(plain)).events).toEqual([plain]);
  });

  it("has sets of numbers and of strings as lists", () => {
    const sets = { M: { numbers: { NS: ["1", "2.5"] }, texts: { SS: ["a", "b"] } } };
    const [event] = parseBraketEvents({ ...members(exampleEvent("GetDevice")), additionalEventData: sets }).events;
    expect(event?.additionalEventData).toEqual({ numbers: [1, 2.5], texts: ["a", "b"] });
  });

  it("keeps what is not in that form as it is, so that nothing is lost", () => {
    const odd = { M: { bare: "text", list: { L: "no list" }, numbers: { NS: "7" }, map: { M: "no map" }, empty: {} } };
    const [event] = parseBraketEvents({ ...members(exampleEvent("GetDevice")), additionalEventData: odd }).events;
    expect(event?.additionalEventData).toEqual({ bare: "text", list: "no list", numbers: "7", map: "no map", empty: undefined });
  });

  it("may contain itself: the conversion stops", () => {
    const loop: { M: Record<string, unknown> } = { M: {} };
    loop.M.again = loop;
    const { events } = parseBraketEvents({ ...members(exampleEvent("GetDevice")), additionalEventData: loop });
    expect(events).toHaveLength(1);
  });
});
