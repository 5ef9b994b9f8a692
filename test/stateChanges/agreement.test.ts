import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isBraketStateChange, safeParseBraketStateChange } from "../../src/entries/stateChanges.js";
import { braketStateChanges } from "../../src/facts/stateChanges.js";
import { stateChanges } from "../../src/schemas/index.js";
import { type StateChange, StateChangeFields } from "../../src/schemas/stateChange.js";
import { formatPath } from "../../src/validation/issue.js";
import { mutationsOf, randomNumbers } from "../support/mutations.js";
import { pathsIn, withMember } from "../support/records.js";
import { runs } from "../support/runs.js";
import { stateChangeFixtures } from "../support/stateChangeFixtures.js";

const list: readonly StateChange[] = Object.values(stateChanges);

/** The issue paths by the zod schemas. */
function schemaPaths(event: Record<string, unknown>): string[] {
  const schema = list.find(({ type }) => type === event["detail-type"])?.detail;
  const paths = pathsOf(StateChangeFields, event);
  const { detail } = event;
  if (detail === undefined || detail === null) {
    if (schema !== undefined && !schema.safeParse({}).success) paths.push("detail");
  } else if (schema !== undefined) paths.push(...pathsOf(schema, detail, ["detail"]));
  else if (typeof detail !== "object" || Array.isArray(detail)) paths.push("detail");
  return [...new Set(paths)].sort();
}

function pathsOf(schema: z.ZodType, value: unknown, prefix: readonly string[] = []): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => formatPath([...prefix, ...issue.path]));
}

describe("compiled validators and zod schemas of Braket's own events", () => {
  it("agree on the paths of all issues", () => {
    let invalid = 0;
    for (const { record, how } of mutationsOf(
      stateChangeFixtures().map(({ name, stateChange }) => ({ name, record: stateChange })),
      runs(20_000),
    )) {
      if (record.source !== "aws.braket" || typeof record["detail-type"] !== "string") continue;
      const { error } = safeParseBraketStateChange(record);
      const compiled = [...new Set((error?.issues ?? []).map(({ path }) => formatPath(path)))].sort();
      expect(compiled, how).toEqual(schemaPaths(record));
      if (compiled.length > 0) invalid++;
    }
    expect(invalid).toBeGreaterThan(100);
  });
});

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
