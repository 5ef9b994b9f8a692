import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/entries/index.js";
import { isBraketStateChange } from "../../src/entries/stateChanges.js";
import { ACCESSORS, STATE_CHANGE_ACCESSORS } from "../support/accessors.js";
import { SUBJECTS } from "../support/differential/differences.js";
import { frozen } from "../support/frozen.js";
import { thrownBy } from "../support/hostile.js";
import { type MutatedEventSpec, mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { runs } from "../support/runs.js";

const SEED = Number(process.env.FUZZ_SEED ?? 7);

function accepted(spec: MutatedEventSpec): library.BraketEvent {
  const event = mutatedEvent(spec);
  fc.pre(event !== undefined);
  return event as library.BraketEvent;
}

describe("accessors", () => {
  it("never throw on an event that the parser accepts, and never change it", () => {
    const names = new Set<string>();
    let unrecognized = 0;
    fc.assert(
      fc.property(mutatedEventSpecs, (spec) => {
        const event = frozen(accepted(spec));
        for (const [name, accessor] of Object.entries(ACCESSORS)) {
          try {
            accessor(event);
          } catch (error) {
            throw new Error(`${name} threw`, { cause: error });
          }
          names.add(name);
        }
        if (library.isUnrecognized(event)) unrecognized++;
      }),
      { numRuns: runs(2000) },
    );
    expect(names.size).toBe(Object.keys(ACCESSORS).length);
    expect(unrecognized).toBeGreaterThan(runs(2000) / 40);
  }, 60_000);

  it("never throw on an event with every member of the schemas, whatever becomes of some of them", () => {
    let asked = 0;
    for (let index = 0; index < runs(3000); index++) {
      const { record, how } = SUBJECTS.records.mutate(SEED, index);
      if (!library.isBraketEvent(record)) continue;
      asked++;
      for (const [name, accessor] of Object.entries(ACCESSORS))
        expect(
          thrownBy(() => accessor(frozen(record) as never)),
          `${name}: ${how}`,
        ).toBeUndefined();
    }
    expect(asked).toBeGreaterThan(runs(3000) / 4);
  });

  it("of Braket's own events never throw on one that the parser accepts, and never change it", () => {
    let asked = 0;
    for (let index = 0; index < runs(5000); index++) {
      const { record, how } = SUBJECTS["state-changes"].mutate(SEED, index);
      if (!isBraketStateChange(record)) continue;
      asked++;
      for (const [name, accessor] of Object.entries(STATE_CHANGE_ACCESSORS))
        expect(
          thrownBy(() => accessor(frozen(record) as never)),
          `${name}: ${how}`,
        ).toBeUndefined();
    }
    expect(asked).toBeGreaterThan(runs(5000) / 4);
  });

  it("answer the same when asked again", () => {
    fc.assert(
      fc.property(mutatedEventSpecs, (spec) => {
        const event = accepted(spec);
        for (const name of ["principalOf", "credentialOf", "resourcesOf", "clientOf", "errorOf", "deviceOf", "actionOf"])
          expect(ACCESSORS[name]?.(event)).toEqual(ACCESSORS[name]?.(event));
      }),
      { numRuns: runs(300) },
    );
  }, 60_000);
});
