import { describe, expect, it } from "vitest";
import { isBraketStateChange } from "../../src/entries/stateChanges.js";
import { braketStateChanges } from "../../src/facts/stateChanges.js";
import { compiled, jsonSchemas } from "../support/jsonSchemas.js";
import { mutationsOf } from "../support/mutations.js";
import { runs } from "../support/runs.js";
import { stateChangeFixtures } from "../support/stateChangeFixtures.js";

const schemas = jsonSchemas();
const any = compiled(schemas.get("braket-state-change.json") ?? {});
const fixtures = stateChangeFixtures();

describe("the JSON Schemas of Braket's own events", () => {
  it.each(fixtures)("accept $name, by its own and by that of any event", ({ stateChange }) => {
    expect(any(stateChange), JSON.stringify(any.errors)).toBe(true);
    for (const [type, { name }] of Object.entries(braketStateChanges)) {
      expect(compiled(schemas.get(`${name}.json`) ?? {})(stateChange)).toBe(stateChange["detail-type"] === type);
    }
  });

  it("have the verdict of the parser", () => {
    let invalid = 0;
    const all = fixtures.map(({ name, stateChange }) => ({ name, record: stateChange }));
    for (const { record, how } of mutationsOf(all, runs(10_000))) {
      const isValid = isBraketStateChange(record);
      expect(any(record), `${how}: ${JSON.stringify(any.errors)}`).toBe(isValid);
      if (!isValid) invalid++;
    }
    expect(invalid).toBeGreaterThan(100);
  });
});
