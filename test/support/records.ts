import { fixtureRecord } from "./fixtures.js";

/** A record, as tests write one: its members are known by name only. */
export type TestRecord = Record<string, unknown>;

/** The smallest record of a successful call: the fields that every record has, and what the call needs. */
export function minimalRecord(eventName: string, members: TestRecord = {}): TestRecord {
  return {
    eventVersion: "1.11",
    eventTime: "2026-09-07T08:15:00Z",
    eventSource: "braket.amazonaws.com",
    eventName,
    awsRegion: "us-east-1",
    eventID: "5d0cbd09-6dd5-4b1c-a0a1-4b8f39ad4ab3",
    userIdentity: {},
    ...members,
  };
}

/** A copy of a value with one member replaced; `undefined` as value removes it, unless `keep` is given. */
export function withMember(value: TestRecord, path: readonly (string | number)[], member: unknown, keep = false): TestRecord {
  const copy = structuredClone(value);
  let holder: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (member === undefined && !keep) delete holder[last];
  // Defined, not assigned: assigning `__proto__` would change the prototype instead.
  else Object.defineProperty(holder, last, { value: member, enumerable: true, writable: true, configurable: true });
  return copy;
}

/** Every path to a member of an object, at every depth, items of arrays included. */
export function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = [...path, Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key];
    return [here, ...pathsIn(member, here)];
  });
}

/** The successful fixture of an operation. */
export function successOf(eventName: string): TestRecord {
  return fixtureRecord(`${eventName}/success`);
}
