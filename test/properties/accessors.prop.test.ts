import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/entries/index.js";
import * as redaction from "../../src/entries/redact.js";
import * as timelines from "../../src/entries/timelines.js";
import { type MutatedEventSpec, mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { runs } from "../support/runs.js";

const RATES = {
  currency: "USD",
  devices: { "iqm/Garnet": { task: 0.3, shot: 0.00145 } },
  instanceMinute: { "ml.m5.large": 0.002 },
};

type Accessor = (event: library.BraketEvent) => unknown;

/** The guards of single events, `isCreateJobEvent` and so on. */
const guards = library.BRAKET_EVENT_NAMES.map((name) => `is${name}Event`);

/** Everything exported that asks something of one event. */
const ACCESSORS: Readonly<Record<string, Accessor>> = {
  accountsOf: library.accountsOf,
  actionOf: library.actionOf,
  asRecord: library.asRecord,
  burstsOf: (event) => timelines.burstsOf([event], { by: ({ eventName }) => eventName, within: 0, atLeast: 1 }),
  byTime: (event) => library.byTime(event, event),
  clientOf: library.clientOf,
  costBasisOf: library.costBasisOf,
  costBoundOf: (event) => {
    const basis = library.costBasisOf(event);
    return basis && library.costBoundOf(basis, RATES);
  },
  credentialOf: library.credentialOf,
  dedupe: (event) => library.dedupe([event, event]),
  deviceOf: library.deviceOf,
  errorOf: library.errorOf,
  eventKey: library.eventKey,
  historiesOf: (event) => library.historiesOf([event]),
  isBraketEvent: library.isBraketEvent,
  isCrossAccount: library.isCrossAccount,
  isEventNamed: library.isEventNamed("CreateJob"),
  isFailed: library.isFailed,
  isReadOnly: library.isReadOnly,
  isServiceInitiated: library.isServiceInitiated,
  isSucceeded: library.isSucceeded,
  isUnrecognized: library.isUnrecognized,
  matchEvent: (event) => library.matchEvent(event, { CreateJob: () => 1 }, () => 2),
  parseBraketEvent: library.parseBraketEvent,
  parseBraketEvents: library.parseBraketEvents,
  principalOf: library.principalOf,
  readOnlyOf: library.readOnlyOf,
  recordsIn: (event) => [...library.recordsIn(event)],
  redact: redaction.redact,
  resourcesOf: library.resourcesOf,
  safeParseBraketEvent: library.safeParseBraketEvent,
  sourceOf: library.sourceOf,
  spendingLimitAt: (event) => timelines.spendingLimitAt(timelines.spendingLimitsOf([event]), event),
  spendingLimitsOf: (event) => timelines.spendingLimitsOf([event]),
  summarize: (event) => library.summarize([event]),
  tagsInEffect: (event) => timelines.tagsInEffect([event]),
  tagsOf: library.tagsOf,
  timeOf: library.timeOf,
  timelinesOf: (event) => timelines.timelinesOf([event, event], []),
  costOf: (event) => {
    const { tasks, jobs } = timelines.timelinesOf([event], []);
    return [...tasks, ...jobs].map((run) => timelines.costOf(run, RATES));
  },
  costTotalsOf: (event) => timelines.costTotalsOf(timelines.timelinesOf([event], []), RATES, { tag: "team" }),
  timePeriodOf: library.timePeriodOf,
  unmodelledFieldsOf: library.unmodelledFieldsOf,
  ...(Object.fromEntries(Object.entries(library).filter(([name]) => guards.includes(name))) as Record<string, Accessor>),
};

/** What else is exported: it takes no event, or may throw and says so. */
const OTHERS = [
  "BRAKET_AWS_ACCOUNTS_AS_OF",
  "BRAKET_DEVICES_AS_OF",
  "BRAKET_EVENT_NAMES",
  "BRAKET_MODEL",
  "BraketParseError",
  "batchItemFailures",
  "braketAwsAccounts",
  "braketDevices",
  "braketOperations",
  "canonicalJson",
  "eventPatternFor",
  "formatBraketArn",
  "formatIssues",
  "formatPath",
  "isBraketEventName",
  "isInsightEvent",
  "isNetworkActivityEvent",
  "isServiceEvent",
  "mentionsBraket",
  "parseBraketArn",
  "parseCompressedBraketEvents",
];

/** A text that changes when anything in a value does, at any depth and without recursion. */
function fingerprint(value: unknown): string {
  const parts: string[] = [];
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null) parts.push(JSON.stringify(next) ?? typeof next);
    else {
      const names = Object.keys(next);
      parts.push(Array.isArray(next) ? "[" : "{", JSON.stringify(names));
      for (const name of names) rest.push((next as Record<string, unknown>)[name]);
    }
  }
  return parts.join(" ");
}

function accepted(spec: MutatedEventSpec): library.BraketEvent {
  const event = mutatedEvent(spec);
  fc.pre(event !== undefined);
  return event as library.BraketEvent;
}

describe("accessors", () => {
  it("are all tried here: every export is an accessor, or known to be none", () => {
    expect([...Object.keys(library), ...Object.keys(redaction), ...Object.keys(timelines)].sort()).toEqual(
      [...Object.keys(ACCESSORS), ...OTHERS].sort(),
    );
  });

  it("never throw on an event that the parser accepts, and never change it", () => {
    const names = new Set<string>();
    let unrecognized = 0;
    fc.assert(
      fc.property(mutatedEventSpecs, (spec) => {
        const event = accepted(spec);
        const before = fingerprint(event);
        for (const [name, accessor] of Object.entries(ACCESSORS)) {
          try {
            accessor(event);
          } catch (error) {
            throw new Error(`${name} threw`, { cause: error });
          }
          names.add(name);
        }
        expect(fingerprint(event)).toBe(before);
        if (library.isUnrecognized(event)) unrecognized++;
      }),
      { numRuns: runs(2000) },
    );
    expect(names.size).toBe(Object.keys(ACCESSORS).length);
    expect(unrecognized).toBeGreaterThan(runs(2000) / 40);
  }, 60_000);

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
