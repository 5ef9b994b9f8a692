import * as library from "../../src/entries/index.js";
import { redact } from "../../src/entries/redact.js";
import * as stateChanges from "../../src/entries/stateChanges.js";
import * as timelines from "../../src/entries/timelines.js";

const RATES = {
  currency: "USD",
  devices: { "iqm/Garnet": { task: 0.3, shot: 0.00145 } },
  instanceMinute: { "ml.m5.large": 0.002 },
};

type Accessor = (event: library.BraketEvent) => unknown;

/** The guards of single events, `isCreateJobEvent` and so on. */
const guards = library.BRAKET_EVENT_NAMES.map((name) => `is${name}Event`);

/** Everything exported that asks something of events, asked of one. */
export const ACCESSORS: Readonly<Record<string, Accessor>> = {
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
  redact,
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

/** Everything exported that asks something of Braket's own events, asked of one. */
export const STATE_CHANGE_ACCESSORS: Readonly<Record<string, (change: stateChanges.BraketStateChange) => unknown>> = {
  isTerminal: stateChanges.isTerminal,
  isUnrecognizedStateChange: stateChanges.isUnrecognizedStateChange,
  shotsOf: stateChanges.shotsOf,
  spendOf: stateChanges.spendOf,
  stateTimesOf: stateChanges.stateTimesOf,
  subjectOf: stateChanges.subjectOf,
  timelinesOf: (change) => timelines.timelinesOf([], [change, change]),
  costTotalsOf: (change) => timelines.costTotalsOf(timelines.timelinesOf([], [change]), RATES),
};
