import { deviceOf, deviceTextOf, type EventDevice } from "../accessors/deviceOf.js";
import { errorOf } from "../accessors/errorOf.js";
import { principalMemo } from "../accessors/principal/principalMemo.js";
import { timeOf } from "../accessors/timeOf.js";
import type { BraketEvent } from "../events/event.js";
import type { ErrorCategory } from "../facts/errorClasses.js";
import type { BraketOperation } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { numberAt } from "../readers/path.js";
import { sortableTime, UNREADABLE_TIME } from "../readers/sortableTime.js";

/** The number of events with one name. */
export interface EventNameTally {
  /** The name, as logged. */
  readonly eventName: string;
  /** The number of events. */
  readonly events: number;
}

/** The number of events of one actor, in all sessions. */
export interface PrincipalTally {
  /** The key of the actor, from `principalOf`. */
  readonly key: string;
  /** A short description of the actor: the `actorLabel` of the first event. */
  readonly label: string;
  /** The number of events. */
  readonly events: number;
  /** The number of shots of the quantum tasks that the actor created. */
  readonly shots: number;
}

/** The number of events that name one device. */
export interface DeviceTally {
  /**
   * The ARN of the device, the same for every spelling of a known one. For a `local` device and for other text, it is the text
   * itself.
   */
  readonly device: string;
  /** The name of the device. */
  readonly name: string;
  /** The number of events. */
  readonly events: number;
  /** The number of shots of the quantum tasks that were created on the device. */
  readonly shots: number;
}

/** The number of events with one outcome. */
export interface OutcomeTally {
  /** The category of the error, or `succeeded`. */
  readonly outcome: "succeeded" | ErrorCategory;
  /** The number of events. */
  readonly events: number;
}

/** The counts of many events. Each list begins with the largest count. All members except the two Dates are plain JSON data. */
export interface EventsSummary {
  /** The number of events. */
  readonly events: number;
  /** The time of the earliest event, UTC; absent if no time can be read. */
  readonly first?: Date;
  /** The time of the latest event, UTC; absent if no time can be read. */
  readonly last?: Date;
  /**
   * The number of requested shots of all quantum tasks that were created. Tasks whose parameters were too large to be logged
   * are missing.
   */
  readonly shots: number;
  /** The events by name, including unrecognized names. */
  readonly byEvent: readonly EventNameTally[];
  /** The events by actor. */
  readonly byPrincipal: readonly PrincipalTally[];
  /** The events that name a device, by device. */
  readonly byDevice: readonly DeviceTally[];
  /** The events by outcome. */
  readonly byOutcome: readonly OutcomeTally[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Counts events by name, actor, device and outcome, adds up their shots, and finds their first and last time.
 *
 * - The counts by name, by actor and by outcome each add up to the number of events.
 * - The answers are those of `principalOf`, `deviceOf`, `errorOf` and `timeOf`, on the same evidence.
 * - Calls that name a task or job by its own ARN name no device.
 * - An event that was delivered twice counts twice: call `dedupe` first.
 * - It keeps no events, so it works on a stream of any length.
 *
 * @example
 * const { byEvent, byPrincipal, byOutcome, shots, last } = summarize(events);
 * byEvent[0]; // => { eventName: "GetQuantumTask", events: 24 }
 * byPrincipal.find(({ label }) => label.startsWith("mira"))?.shots; // => 102050
 * byOutcome[0]; // => { outcome: "succeeded", events: 61 }
 * shots; // => 110350
 * last?.toISOString(); // => "2026-09-13T02:01:06.000Z"
 */
export function summarize(events: Iterable<BraketEvent>): EventsSummary {
  const byEvent: Growing<EventNameTally>[] = [];
  const named = new Map<string, { readonly tally: Growing<EventNameTally>; readonly operation: BraketOperation | undefined }>();
  const byOutcome = new Map<string, Growing<OutcomeTally>>();
  const byPrincipal: Growing<PrincipalTally>[] = [];
  const byDevice = new Map<string, Growing<DeviceTally>>();
  // A log spells few devices, and reading a spelling takes longer than finding it here.
  const bySpelling = new Map<string, Growing<DeviceTally>>();
  const actorOf = principalMemo(({ key, actorLabel: label }) => added(byPrincipal, { key, label, events: 0, shots: 0 }));
  let count = 0;
  let shots = 0;
  let first: BraketEvent | undefined;
  let last: BraketEvent | undefined;
  let firstTime = UNREADABLE_TIME;
  let lastTime = "";
  for (const event of events) {
    count++;
    const eventName: string = event.eventName;
    const { tally, operation } = rowOf(named, eventName, () => ({
      tally: added(byEvent, { eventName, events: 0 }),
      operation: operationOf(event),
    }));
    tally.events++;

    const made = shotsMade(event, operation);
    shots += made;

    const outcome = errorOf(event)?.category ?? "succeeded";
    rowOf(byOutcome, outcome, () => ({ outcome, events: 0 })).events++;

    const actor = actorOf(event);
    actor.events++;
    actor.shots += made;

    const spelling = deviceTextOf(event, operation);
    if (spelling !== undefined) {
      const row = rowOf(bySpelling, spelling, () => {
        // A known device has the same key in every spelling. Neither the key nor the name depends on the rest of the event.
        const { known, arn, name } = deviceOf(event) as EventDevice;
        const device = known?.arn ?? arn ?? spelling;
        return rowOf(byDevice, device, () => ({ device, name: known?.name ?? name, events: 0, shots: 0 }));
      });
      row.events++;
      row.shots += made;
    }

    const time = sortableTime(event.eventTime);
    if (time < firstTime) [first, firstTime] = [event, time];
    if (time > lastTime && time < UNREADABLE_TIME) [last, lastTime] = [event, time];
  }
  const [from, to] = [first && timeOf(first), last && timeOf(last)];
  return {
    events: count,
    ...(from && { first: from }),
    ...(to && { last: to }),
    shots,
    byEvent: largestFirst(byEvent, ({ eventName }) => eventName),
    byPrincipal: largestFirst(byPrincipal, ({ key }) => key),
    byDevice: largestFirst([...byDevice.values()], ({ device }) => device),
    byOutcome: largestFirst([...byOutcome.values()], ({ outcome }) => outcome),
  };
}

/** The shots of a quantum task that was created; 0 for other events, and if the shots were not logged. */
function shotsMade(event: BraketEvent, operation: BraketOperation | undefined): number {
  const path = event.errorCode === undefined ? operation?.shots : undefined;
  return (path && numberAt(event, path)) || 0;
}

function added<R>(rows: R[], row: R): R {
  rows.push(row);
  return row;
}

function rowOf<R>(rows: Map<string, R>, key: string, begin: () => R): R {
  const known = rows.get(key);
  if (known !== undefined) return known;
  const row = begin();
  rows.set(key, row);
  return row;
}

/** Sorts the rows by count, then by key, so that the order of the events does not matter. */
function largestFirst<R extends { readonly events: number }>(rows: R[], keyOf: (row: R) => string): R[] {
  return rows.sort((left, right) => right.events - left.events || (keyOf(left) < keyOf(right) ? -1 : 1));
}
