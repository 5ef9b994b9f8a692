import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accountsOf,
  actionOf,
  type BraketEvent,
  byTime,
  clientOf,
  costBasisOf,
  costBoundOf,
  credentialOf,
  dedupe,
  deviceOf,
  errorOf,
  eventKey,
  historiesOf,
  isBraketEvent,
  isBraketEventName,
  isCrossAccount,
  isFailed,
  isReadOnly,
  isServiceInitiated,
  isSucceeded,
  isUnrecognized,
  matchEvent,
  principalOf,
  readOnlyOf,
  resourcesOf,
  sourceOf,
  summarize,
  tagsOf,
  timeOf,
  timePeriodOf,
} from "../../src/entries/index.js";
import { redact } from "../../src/entries/redact.js";
import { spendingLimitAt, spendingLimitsOf, tagsInEffect, timelinesOf } from "../../src/entries/timelines.js";
import { operationOf } from "../../src/facts/operations.js";
import { UserIdentityType } from "../../src/schemas/userIdentity.js";
import { openEnums } from "../../src/schemas/vocabulary.js";
import { SUBJECTS } from "../support/differential/differences.js";
import { fixtures } from "../support/fixtures.js";
import { mutatedEvent, mutatedEventSpecs, ODD_TEXTS } from "../support/mutatedEvents.js";
import { runs } from "../support/runs.js";

const bases = fixtures();
const RATES = { currency: "USD", devices: { "iqm/Garnet": { task: 0.3, shot: 0.00145 } } };

/** Pairs of answers to one event that must not contradict each other. */
const COHERENT: Readonly<Record<string, (event: BraketEvent) => void>> = {
  "isCrossAccount, of accounts that accountsOf has": (event) => {
    const { actor, recipient, resources } = accountsOf(event);
    const all = new Set([actor, recipient, ...resources].filter((account) => account !== undefined));
    if (isCrossAccount(event)) expect(all.size).toBeGreaterThan(1);
    if (actor !== undefined && recipient !== undefined && actor !== recipient) expect(isCrossAccount(event)).toBe(true);
    expect(actor).toBe(principalOf(event).accountId);
    expect(new Set(resources)).toEqual(new Set(resourcesOf(event).flatMap(({ accountId }) => accountId ?? [])));
  },

  "errorOf, isFailed and isSucceeded": (event) => {
    const error = errorOf(event);
    expect([isFailed(event), isSucceeded(event)]).toEqual([error !== undefined, error === undefined]);
    if (error === undefined) return;
    expect(error.code).toBe(event.errorCode);
    if (error.httpStatus !== undefined && error.byCaller !== undefined)
      expect(error.byCaller).toBe(error.httpStatus >= 400 && error.httpStatus < 500);
    if (error.category === "server") expect(error.byCaller).toBe(false);
    if (error.category === "access-denied" && error.denial !== undefined) expect(error.gate).toBe("iam");
  },

  "resourcesOf and deviceOf": (event) => {
    const devices = resourcesOf(event).filter(({ kind, hidden }) => kind === "device" && !hidden);
    const device = deviceOf(event);
    // A local simulator is a device of a job, and no resource.
    if (device !== undefined && device.kind !== "local")
      expect(devices.map(({ arn, name }) => arn ?? name)).toContain(device.arn ?? device.name);
    // A member for another resource may hold the ARN of a device by mistake. The call is then not about the device.
    const places = operationOf(event)?.resources.flatMap(({ kind, at }) => (kind === "device" ? [] : [at])) ?? [];
    const isForDevices = ({ at }: { at: string }) => !places.includes(at.replace(/\[\d+\]/g, "[]"));
    if (device === undefined) expect(devices.filter(isForDevices)).toEqual([]);
  },

  "costBasisOf, costBoundOf and the accessors of its parts": (event) => {
    const basis = costBasisOf(event);
    if (basis === undefined) return;
    expect(isSucceeded(event)).toBe(true);
    expect(isReadOnly(event) && event.readOnly !== true).toBe(false);
    expect(basis.device).toEqual(deviceOf(event));
    const created = resourcesOf(event).filter(({ relation, hidden }) => relation === "created" && !hidden);
    if (basis.created !== undefined) expect(created.map(({ arn, name }) => arn ?? name)).toContain(basis.created);
    else expect(created).toEqual([]);
    if (basis.kind === "quantum-task") expect(basis.omitted).toBe(actionOf(event)?.kind === "omitted");
    const { amount } = costBoundOf(basis, RATES);
    if (amount !== undefined) expect(amount).toBeGreaterThanOrEqual(0);
    if (basis.omitted && basis.reservation === undefined) expect(amount).toBeUndefined();
    const [timeline] = [...timelinesOf([event], []).tasks, ...timelinesOf([event], []).jobs];
    if (timeline !== undefined) expect(timeline.arn).toBe(basis.created);
  },

  "readOnlyOf, isReadOnly and the record": (event) => {
    const { value, basis, conflict } = readOnlyOf(event);
    expect(isReadOnly(event)).toBe(value);
    expect(basis === "record").toBe(typeof event.readOnly === "boolean");
    if (conflict) expect(basis).toBe("record");
    if (basis === "catalog") expect(isUnrecognized(event)).toBe(false);
    expect(isUnrecognized(event)).toBe(!isBraketEventName(event.eventName));
    expect(matchEvent(event, {}, () => "rest")).toBe("rest");
  },

  "sourceOf, clientOf, principalOf and isServiceInitiated": (event) => {
    const source = sourceOf(event);
    const { invokedBy, kind, viaConsole } = principalOf(event);
    const initiated = isServiceInitiated(event);
    if (source.kind === "aws-service" || source.kind === "aws-internal" || kind === "aws-service") expect(initiated).toBe(true);
    if (invokedBy !== undefined) expect(initiated).toBe(true);
    const client = clientOf(event);
    if (client.kind === "console") expect(viaConsole).toBe(true);
    if (client.kind === "browser") expect(viaConsole).toBe(false);
  },

  "credentialOf and principalOf": (event) => {
    const { credential, key, session } = principalOf(event);
    expect(credentialOf(event).accessKey).toEqual(credential);
    if (session !== undefined) expect(session.startsWith(key)).toBe(true);
  },

  "summarize and the accessors": (event) => {
    const { byPrincipal, byOutcome, byDevice, byEvent, first, last } = summarize([event]);
    const principal = principalOf(event);
    expect(byPrincipal).toMatchObject([{ key: principal.key, label: principal.actorLabel, events: 1 }]);
    expect(byOutcome).toMatchObject([{ outcome: errorOf(event)?.category ?? "succeeded", events: 1 }]);
    expect(byEvent).toMatchObject([{ eventName: event.eventName, events: 1 }]);
    const device = deviceOf(event);
    expect(byDevice.map(({ name }) => name)).toEqual(device === undefined ? [] : [device.known?.name ?? device.name]);
    expect([first, last]).toEqual([timeOf(event), timeOf(event)]);
    const basis = costBasisOf(event);
    const shots = basis?.kind === "quantum-task" ? (basis.shots ?? 0) : 0;
    expect(byPrincipal[0]?.shots).toBe(shots);
  },

  "historiesOf, isReadOnly, isFailed and resourcesOf": (event) => {
    for (const { arn, created, polls, refused } of historiesOf([event])) {
      const own = resourcesOf(event).filter((resource) => resource.arn === arn);
      expect(own.length).toBeGreaterThan(0);
      expect(refused).toEqual(isFailed(event) ? [event] : []);
      if (created !== undefined) {
        expect(own.some(({ relation }) => relation === "created")).toBe(true);
        expect(created.by).toEqual(principalOf(event));
      }
      expect(polls).toBe(isReadOnly(event) ? 1 : 0);
    }
  },

  "spendingLimitsOf, isSucceeded and principalOf": (event) => {
    const limits = spendingLimitsOf([event]);
    for (const { event: by, by: who } of limits.flatMap(({ intervals }) => intervals)) {
      if (by === undefined) continue;
      expect(by).toBe(event);
      expect(isSucceeded(event)).toBe(true);
      expect(who).toEqual(principalOf(event));
    }
    const found = spendingLimitAt(limits, event);
    if (found !== undefined && found.state !== "unknown") expect(limits.flatMap(({ intervals }) => intervals)).toContain(found);
  },

  "timePeriodOf and the request": (event) => {
    const period = timePeriodOf(event);
    if (period === undefined) return;
    const { startAt, endAt, openEnded, raw } = period;
    expect(raw).toBe((event.requestParameters as { timePeriod?: unknown }).timePeriod);
    if (openEnded && endAt !== undefined) expect(endAt.getUTCFullYear()).toBeGreaterThan(2124);
    for (const time of [startAt, endAt]) if (time !== undefined) expect(time.getTime()).not.toBeNaN();
  },

  "tagsOf and tagsInEffect": (event) => {
    const { set = {}, removed = [] } = tagsOf(event) ?? {};
    for (const { arn, tags, setBy } of tagsInEffect([event])) {
      expect(resourcesOf(event).map((resource) => resource.arn ?? resource.name)).toContain(arn);
      expect(isSucceeded(event)).toBe(true);
      expect(set).toMatchObject(tags);
      for (const name of removed) expect(Object.keys(tags)).not.toContain(name);
      expect(Object.keys(setBy)).toEqual(Object.keys(tags));
    }
  },

  "eventKey and dedupe": (event) => {
    const copy = { ...event };
    expect(eventKey(copy)).toBe(eventKey(event));
    expect(dedupe([event, copy])).toEqual({ events: [event], duplicates: [copy], conflicts: [] });
    expect(dedupe([event, copy]).events[0]).toBe(event);
    expect(byTime(event, copy)).toBe(0);
  },

  "redact, and then the accessors of what it keeps": (event) => {
    const shared = redact(event);
    // A text that has not the form that AWS writes is hidden, whatever the accessors make of it.
    const isWritten = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(event.eventTime) && /^[\w.]*$/.test(event.errorCode ?? "");
    // Without its type a caller is told by what it is named, and names are hidden.
    const isTyped = TYPES.includes(event.userIdentity?.type ?? "");
    const kept = (of: BraketEvent) => ({
      time: timeOf(of),
      // The message tells that a limit refused a task, and it is hidden.
      error: errorOf(of)?.category.replace("spending-limit", "validation"),
      status: errorOf(of)?.httpStatus,
      failed: isFailed(of),
      readOnly: readOnlyOf(of),
      principal: isTyped ? principalOf(of).kind : undefined,
      via: principalOf(of).viaConsole,
      mfa: principalOf(of).mfa,
      shots: (costBasisOf(of) as { shots?: number } | undefined)?.shots,
      cost: costBasisOf(of)?.kind,
      unrecognized: isUnrecognized(of),
    });
    if (isWritten) expect(kept(shared)).toEqual(kept(event));
    expect([isFailed(shared), readOnlyOf(shared)]).toEqual([isFailed(event), readOnlyOf(event)]);
  },
};

const TYPES = openEnums.get(UserIdentityType)?.values.filter((type) => type !== "Unknown") ?? [];

/** Events with each odd text in each of the fields that decide most. */
const decided = [
  "sourceIPAddress",
  "userAgent",
  "errorCode",
  "errorMessage",
  "eventTime",
  "recipientAccountId",
  "eventName",
].flatMap((name, at) =>
  ODD_TEXTS.flatMap((text, index) => {
    const base = bases[(at * ODD_TEXTS.length + index) % bases.length];
    const record = { ...base?.record, [name]: text };
    return isBraketEvent(record) ? [record] : [];
  }),
);

describe("answers to one event do not contradict each other", () => {
  it.each(Object.entries(COHERENT))("%s", (_name, check) => {
    let asked = 0;
    fc.assert(
      fc.property(mutatedEventSpecs, (spec) => {
        const event = mutatedEvent(spec);
        fc.pre(event !== undefined);
        asked++;
        check(event as BraketEvent);
      }),
      { numRuns: runs(1000) },
    );
    for (const event of decided) check(event);
    for (let index = 0; index < runs(3000); index++) {
      const { record, how } = SUBJECTS.records.mutate(index, index);
      if (!isBraketEvent(record)) continue;
      asked++;
      try {
        check(record);
      } catch (error) {
        throw new Error(how, { cause: error });
      }
    }
    expect(asked).toBeGreaterThan(runs(1000));
  });
});

describe("answers to two events do not contradict each other", () => {
  it("byTime and timeOf", () => {
    fc.assert(
      fc.property(mutatedEventSpecs, mutatedEventSpecs, (one, other) => {
        const [left, right] = [mutatedEvent(one), mutatedEvent(other)];
        fc.pre(left !== undefined && right !== undefined);
        const [before, after] = [timeOf(left as BraketEvent), timeOf(right as BraketEvent)];
        const order = byTime(left as BraketEvent, right as BraketEvent);
        if (before !== undefined && after !== undefined && before.getTime() !== after.getTime())
          expect(Math.sign(order)).toBe(before < after ? -1 : 1);
      }),
      { numRuns: runs(1000) },
    );
  });
});
