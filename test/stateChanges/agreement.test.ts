import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isBraketStateChange } from "../../src/entries/stateChanges.js";
import { braketStateChanges } from "../../src/facts/stateChanges.js";
import { stateChanges } from "../../src/schemas/index.js";
import type { StateChange } from "../../src/schemas/stateChange.js";
import { randomNumbers } from "../support/mutations.js";
import { pathsIn, withMember } from "../support/records.js";
import { stateChangeFixtures } from "../support/stateChangeFixtures.js";

const list: readonly StateChange[] = Object.values(stateChanges);

describe("the facts", () => {
  it.each(list.map(({ name, type, detail }) => ({ name, type, detail })))(
    "$name requires what the facts list",
    ({ type, detail }) => {
      const required = Object.entries(detail.shape).flatMap(([key, member]) =>
        z.safeParse(member, undefined).success ? [] : `detail.${key}`,
      );
      expect(Object.keys(braketStateChanges[type as keyof typeof braketStateChanges].required)).toEqual(required);
    },
  );

  it("have a row for every event, and a fixture stands for each", () => {
    expect(
      Object.values(braketStateChanges)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(stateChanges).sort());
    const shown = new Set(stateChangeFixtures().map(({ stateChange }) => stateChange["detail-type"]));
    expect(Object.keys(braketStateChanges).every((type) => shown.has(type))).toBe(true);
  });
});

describe("a member removed", () => {
  it("never makes an event invalid that does not say what it is about", () => {
    const next = randomNumbers(7);
    for (const { stateChange, name } of stateChangeFixtures()) {
      const required = new Set([
        "source",
        "detail-type",
        "detail",
        "detail.quantumTaskArn",
        "detail.jobArn",
        "detail.status",
        "detail.spendingLimitArn",
      ]);
      for (const path of pathsIn(stateChange)) {
        if (required.has(path.join(".")) || next() < 0.1 || typeof path.at(-1) === "number") continue;
        expect(isBraketStateChange(withMember(stateChange, path, undefined)), `${name} ${path.join(".")}`).toBe(true);
        expect(isBraketStateChange(withMember(stateChange, path, null)), `${name} ${path.join(".")}`).toBe(true);
      }
    }
  });
});
