import { describe, expect, it } from "vitest";
import { braketStateChanges } from "../../src/facts/stateChanges.js";
import { compiled, jsonSchemas } from "../support/jsonSchemas.js";
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
});
