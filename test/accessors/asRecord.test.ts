import { expect, it } from "vitest";
import { asRecord, parseBraketEvent } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

it("asRecord returns the same object, with the members that no type declares", () => {
  const record = { ...fixtureRecord("GetDevice/success"), shard: 7 };
  const opened = asRecord(parseBraketEvent(record));
  expect(opened).toBe(record);
  expect(opened.shard).toBe(7);
});
