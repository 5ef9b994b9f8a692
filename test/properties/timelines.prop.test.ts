import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BraketEvent } from "../../src/entries/index.js";
import {
  burstsOf,
  type SpendingLimitInterval,
  spendingLimitAt,
  spendingLimitsOf,
  tagsInEffect,
} from "../../src/entries/timelines.js";
import { mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { runs } from "../support/runs.js";
import { callAt, limitDeleted, limitSet, limitUpdated, taskMade } from "../support/spendingLimits.js";

const clock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 19);
const START = Date.UTC(2026, 8, 7) / 1000;

/** What a limit is, by a simulation a second at a time. */
interface Simulated {
  readonly state: SpendingLimitInterval["state"];
  readonly amount?: number;
}

interface Step {
  readonly kind: "set" | "update" | "delete" | "task";
  readonly gap: number;
  readonly amount: number;
  readonly period?: readonly [number, number] | undefined;
}

const period = fc.option(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), { nil: undefined });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Step["kind"][]>("set", "update", "delete", "task", "task"),
    gap: fc.integer({ min: 1, max: 40 }),
    amount: fc.nat(99),
    period,
  }),
  { minLength: 1, maxLength: 14 },
);

/** Makes the events of the steps that Braket would accept, and what is true at the time of each task. */
function play(list: readonly Step[]) {
  const events: BraketEvent[] = [];
  const tasks: { readonly event: BraketEvent; readonly wanted: Simulated }[] = [];
  let now = 0;
  let limits = 0;
  let current: { amount: number; from: number; to: number } | undefined;
  for (const step of list) {
    now += step.gap;
    const time = clock(now);
    if (step.kind === "task") {
      const event = taskMade(time);
      const isInside = current !== undefined && current.from <= now && now < current.to;
      const state = limits === 0 ? "unknown" : current === undefined ? "none" : isInside ? "active" : "outside-period";
      tasks.push({ event, wanted: { state, ...(current && { amount: current.amount }) } });
    } else if (step.kind === "delete") {
      if (current === undefined) continue;
      events.push(limitDeleted(time, `${limits}`));
      current = undefined;
    } else if ((step.kind === "set") === (current === undefined)) {
      const [from, to] = step.period ?? [];
      const timePeriod =
        from === undefined || to === undefined ? {} : { timePeriod: { startAt: START + from, endAt: START + to } };
      const parameters = { spendingLimit: `${step.amount}`, ...timePeriod };
      if (current === undefined) events.push(limitSet(time, `${++limits}`, parameters));
      else events.push(limitUpdated(time, `${limits}`, parameters));
      current = { from: from ?? current?.from ?? -Infinity, to: to ?? current?.to ?? Infinity, amount: step.amount };
    }
  }
  return { events, tasks };
}

describe("spendingLimitsOf", () => {
  it("tells at every task what a simulation of the limits tells, in any order of the events", () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (list, isReversed) => {
        const { events, tasks } = play(list);
        const limits = spendingLimitsOf(isReversed ? [...events].reverse() : events);
        for (const { event, wanted } of tasks) {
          const { state, amount } = spendingLimitAt(limits, event) ?? {};
          expect({ state, ...(amount !== undefined && { amount }) }).toEqual(wanted);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it("gives intervals without gaps, in order, for any events", () => {
    fc.assert(
      fc.property(fc.array(mutatedEventSpecs, { maxLength: 8 }), (specs) => {
        const events = specs.flatMap((spec) => mutatedEvent(spec) ?? []);
        for (const { intervals } of spendingLimitsOf(events)) {
          expect(intervals[0]?.from).toBeUndefined();
          expect(intervals.at(-1)?.to).toBeUndefined();
          intervals.slice(1).forEach(({ from }, index) => {
            expect(from).toEqual(intervals[index]?.to);
            expect((from?.getTime() ?? 0) >= (intervals[index]?.from?.getTime() ?? -Infinity)).toBe(true);
          });
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("tagsInEffect", () => {
  const names = fc.constantFrom("a", "b", "__proto__", "constructor");
  const tags = fc.dictionary(names, fc.constantFrom("1", "2"));
  const changes = fc.array(fc.oneof(fc.record({ tags }), fc.record({ tagKeys: fc.array(names, { maxLength: 3 }) })), {
    maxLength: 8,
  });

  it("ends where a map ends that takes each call in turn", () => {
    fc.assert(
      fc.property(tags, changes, (first, list) => {
        const { quantumTaskArn: resourceArn } = taskMade("00:00:00").responseElements as { quantumTaskArn: string };
        const map = new Map(Object.entries(first));
        const events = [taskMade("00:00:00", { tags: first })];
        list.forEach((change, index) => {
          const requestParameters = { resourceArn, ...change };
          events.unshift(callAt(clock(index + 1), "tags" in change ? "TagResource" : "UntagResource", { requestParameters }));
          if ("tags" in change) for (const [name, value] of Object.entries(change.tags)) map.set(name, value);
          else for (const name of change.tagKeys) map.delete(name);
        });
        const [found] = tagsInEffect(events);
        expect(found?.complete).toBe(true);
        expect(new Map(Object.entries(found?.tags ?? {}))).toEqual(map);
        expect(Object.keys(found?.setBy ?? {}).sort()).toEqual([...map.keys()].sort());
      }),
      { numRuns: runs(300) },
    );
  });

  it("has what made or tagged something in any events, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(mutatedEventSpecs, { maxLength: 6 }), (specs) => {
        const events = specs.flatMap((spec) => mutatedEvent(spec) ?? []);
        for (const { tags, setBy } of tagsInEffect(events)) {
          expect(Object.keys(setBy)).toEqual(Object.keys(tags));
          for (const event of Object.values(setBy)) expect(events).toContain(event);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("burstsOf", () => {
  it("has exactly the events that lie in a window with enough events", () => {
    const times = fc.array(fc.tuple(fc.nat(120), fc.constantFrom("a", "b")), { maxLength: 25 });
    fc.assert(
      fc.property(times, fc.nat(30), fc.integer({ min: 1, max: 5 }), (list, within, atLeast) => {
        const items = list.map(([second, key]) => ({
          second,
          key,
          event: callAt(clock(second), "GetDevice", { requestParameters: { deviceArn: key } }),
        }));
        const bursts = burstsOf(
          items.map(({ event }) => event),
          {
            by: (event) => items.find((item) => item.event === event)?.key,
            within: within * 1000,
            atLeast,
          },
        );
        // By brute force: some window that begins with an event of the key has this event and enough others.
        const wanted = items.filter(({ second, key }) =>
          items.some((begin) => {
            const inside = items.filter(
              (item) => item.key === key && item.second >= begin.second && item.second <= begin.second + within,
            );
            return begin.key === key && begin.second <= second && second <= begin.second + within && inside.length >= atLeast;
          }),
        );
        const found = bursts.flatMap(({ events }) => events);
        expect(new Set(found)).toEqual(new Set(wanted.map(({ event }) => event)));
        expect(found).toHaveLength(wanted.length);
        for (const { events } of bursts) expect(events.length).toBeGreaterThanOrEqual(atLeast);
      }),
      { numRuns: runs(400) },
    );
  });
});
