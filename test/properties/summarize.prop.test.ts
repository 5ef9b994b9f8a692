import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deviceOf,
  errorOf,
  historiesOf,
  parseBraketEvent,
  principalOf,
  resourcesOf,
  summarize,
} from "../../src/entries/index.js";
import { mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { minimalRecord, pathsIn, type TestRecord, withMember } from "../support/records.js";
import { runs } from "../support/runs.js";

/** Events that differ little from each other: what is remembered of one must not be told of the next. */
const similarEvents = fc
  .tuple(mutatedEventSpecs, fc.array(mutatedEventSpecs, { minLength: 1, maxLength: 8 }))
  .map(([{ fixture }, specs]) => [{ fixture, changes: [] }, ...specs.map((spec) => ({ ...spec, fixture }))])
  .map((specs) => ({ specs, events: specs.flatMap((spec) => mutatedEvent(spec) ?? []) }));

const counted = (keys: readonly string[]) =>
  [...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]).sort();

describe("summarize, on mutated fixtures", () => {
  it("counts what the accessors answer", () => {
    fc.assert(
      fc.property(similarEvents, ({ events }) => {
        const { byPrincipal, byDevice, byOutcome } = summarize(events);
        expect(byPrincipal.map(({ key, events: count }) => [key, count]).sort()).toEqual(
          counted(events.map((event) => principalOf(event).key)),
        );
        expect(byOutcome.map(({ outcome, events: count }) => [outcome, count]).sort()).toEqual(
          counted(events.map((event) => errorOf(event)?.category ?? "succeeded")),
        );
        expect(byDevice.reduce((sum, row) => sum + row.events, 0)).toBe(
          events.filter((event) => deviceOf(event) !== undefined).length,
        );
      }),
      { numRuns: runs(500) },
    );
  }, 30_000);
});

const some = <T>(...values: T[]) => fc.constantFrom(undefined, undefined, null, "", ...values);
const ARN = "arn:aws:sts::111122223333:assumed-role/R/s";

/** Callers that differ in one member or another; the ARN is mostly the same, so what is remembered is asked for again. */
const identities = fc.record({
  type: fc.constantFrom(
    "AssumedRole",
    "Role",
    "IAMUser",
    "SAMLUser",
    "IdentityCenterUser",
    "AWSAccount",
    "AWSService",
    "Root",
    null,
  ),
  arn: fc.constantFrom(undefined, ARN, ARN, ARN, "arn:aws:iam::111122223333:user/u"),
  principalId: some("AROAEXAMPLE:s", "AROAEXAMPLE:t@example.com", "AIDAEXAMPLE"),
  accountId: some("111122223333", "444455556666", "ANONYMOUS_PRINCIPAL"),
  userName: some("u", "v"),
  invokedBy: some("a.amazonaws.com", "b.amazonaws.com"),
  identityProvider: some("p", "q"),
  credentialId: some("c", "d"),
  onBehalfOf: fc.option(fc.record({ userId: some("1", "2"), identityStoreArn: some("i", "j") })),
  sessionContext: fc.option(
    fc.record({
      sourceIdentity: some("ada", "bob"),
      assumedRoot: some("true"),
      sessionIssuer: fc.option(
        fc.record({ arn: some("arn:aws:iam::1:role/a/R"), accountId: some("5"), userName: some("R", "S") }),
      ),
    }),
  ),
});

function withOneOf(caller: TestRecord, other: TestRecord, path: readonly (string | number)[]): TestRecord {
  const value = path.reduce<unknown>((holder, key) => (holder as TestRecord | null | undefined)?.[key], other);
  return withMember(caller, path, value);
}

describe("summarize, on callers that hardly differ", () => {
  it("counts by the keys of principalOf", () => {
    fc.assert(
      fc.property(identities, fc.array(identities, { minLength: 1, maxLength: 4 }), (caller, others) => {
        // One caller, and callers that differ from it in one member only, each after it.
        const callers = others.flatMap((other) => pathsIn(caller).flatMap((path) => [caller, withOneOf(caller, other, path)]));
        const events = callers.map((userIdentity) =>
          parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {}, userIdentity })),
        );
        expect(
          summarize(events)
            .byPrincipal.map(({ key, events: count }) => [key, count])
            .sort(),
        ).toEqual(counted(events.map((event) => principalOf(event).key)));
      }),
      { numRuns: runs(400) },
    );
  }, 30_000);
});

const KINDS = ["quantum-task", "hybrid-job", "spending-limit", "reservation"];

describe("historiesOf, on mutated fixtures", () => {
  it("has every event at the resources that resourcesOf finds in it", () => {
    fc.assert(
      fc.property(similarEvents, ({ events }) => {
        const histories = historiesOf(events);
        for (const event of events) {
          const arns = resourcesOf(event).flatMap(({ kind, arn }) => (KINDS.includes(kind) && arn !== undefined ? arn : []));
          const found = histories.filter((history) => history.events.includes(event)).map(({ arn }) => arn);
          expect(found.sort()).toEqual([...new Set(arns)].sort());
        }
      }),
      { numRuns: runs(500) },
    );
  }, 30_000);
});
