import type { Principal } from "../accessors/principal/principal.js";
import { principalOf } from "../accessors/principal/principalOf.js";
import { resourcesOf } from "../accessors/resourcesOf.js";
import { timeOf } from "../accessors/timeOf.js";
import { timePeriodOf } from "../accessors/timePeriodOf.js";
import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";
import { definedParts } from "../readers/definedParts.js";
import { locate, textAt } from "../readers/path.js";
import { sortableTime } from "../readers/sortableTime.js";
import { byTime } from "./byTime.js";
import { type LimitedDevice, limitedDeviceOf } from "./limitedDeviceOf.js";

/**
 * The change with which an interval begins.
 *
 * - `set`: a limit was created.
 * - `raised`, `lowered`: the amount of the limit became higher or lower.
 * - `rescheduled`: the time period changed, and the amount did not.
 * - `changed`: the limit was updated, but the old or the new amount is unknown, or both are equal.
 * - `deleted`: the limit was deleted.
 * - `began`, `ended`: the time period of the limit began or ended, without a call.
 */
export type SpendingLimitChange = "set" | "raised" | "lowered" | "rescheduled" | "changed" | "deleted" | "began" | "ended";

/** A span of time in which the spending limit of a device stayed the same. */
export interface SpendingLimitInterval {
  /**
   * The state of the device during the interval.
   *
   * - `active`: a limit exists, and its time period includes the interval.
   * - `outside-period`: a limit exists, but its time period has not begun or has ended. Braket refuses tasks then (documented).
   * - `none`: the limit was deleted.
   * - `unknown`: the interval is before the first call of the log, or the time period was not logged.
   */
  readonly state: "active" | "outside-period" | "none" | "unknown";
  /** The start, UTC, inclusive; absent on the first interval, which begins before the log. */
  readonly from?: Date;
  /** The end, UTC, exclusive; absent on the last interval. */
  readonly to?: Date;
  /** The ARN of the limit, percent-decoded; absent before the first call, and if the ARN was hidden. */
  readonly limit?: string;
  /** The amount in US dollars; absent if there is no limit, or if no event has the amount. */
  readonly amount?: number;
  /** The amount in US dollars before the change; absent if no event has it. */
  readonly before?: number;
  /** The change with which the interval begins; absent on the first interval. */
  readonly change?: SpendingLimitChange;
  /** The last call that changed the limit; absent on the first interval. */
  readonly event?: BraketEvent;
  /** The caller of `event`. */
  readonly by?: Principal;
}

/** The spending limits of one device in one account over time. */
export interface DeviceSpendingLimits extends Partial<LimitedDevice> {
  /** The intervals in the order of time. They have no gaps. Two changes within one second leave an empty interval. */
  readonly intervals: readonly SpendingLimitInterval[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** The known state of one limit. `end` is `Infinity` for a limit without an end. `period` is undefined if it is unknown. */
interface KnownLimit {
  readonly story: Story;
  amount?: number | undefined;
  period?: { readonly start: number; readonly end: number } | undefined;
}

interface Story extends DeviceSpendingLimits {
  readonly intervals: Growing<SpendingLimitInterval>[];
}

/** A successful call that created, updated or deleted a limit. */
interface Call {
  readonly event: BraketEvent;
  readonly time: Date;
  readonly kind: "sets" | "may-weaken" | "weakens";
  readonly limit: string | undefined;
}

/**
 * Returns the spending limits of each device as intervals: the amount, the time, and the caller that changed it.
 *
 * - The time before the first call of a device is `unknown`: a limit may have been created before the log began.
 * - Updates and deletions name the limit, not its device. If the log does not contain the call that created a limit, the limit
 *   has an item without `device`.
 * - An update has the new amount only. The old one comes from earlier calls.
 * - Refused calls, and calls whose time cannot be read, are ignored.
 * - A device has one limit at a time in an account (documented).
 * - Events may be in any order. An event that was delivered twice counts twice: call `dedupe` first.
 * - The last interval has no end, because the log has none of the later changes.
 *
 * @example
 * const limits = spendingLimitsOf(events);
 * const { intervals } = limits.find(({ name }) => name === "Cepheus-1-108Q");
 * intervals.map(({ state, amount, change }) => [state, amount, change]); // => [["unknown", undefined, undefined], ["active", 25, "set"], ["none", undefined, "deleted"], ["active", 25, "set"]]
 * intervals[2].by.kind; // => "root"
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-pricing.html
 */
export function spendingLimitsOf(events: Iterable<BraketEvent>): DeviceSpendingLimits[] {
  const calls = callsIn(events);
  const stories = new Map<string, Story>();
  const limits = new Map<string, KnownLimit>();
  for (const call of calls) {
    const { event, kind, limit } = call;
    const device = kind === "sets" ? limitedDeviceOf(event) : undefined;
    let known = limits.get(limit ?? event.eventID);
    if (known === undefined || device !== undefined) {
      const key = device === undefined ? (limit ?? event.eventID) : JSON.stringify(device);
      const story = stories.get(key) ?? { ...device, intervals: [first(device ? undefined : limit)] };
      stories.set(key, story);
      known = { story };
      limits.set(limit ?? event.eventID, known);
    }
    apply(call, known);
  }
  return [...stories.values()];
}

function first(limit: string | undefined): SpendingLimitInterval {
  return { state: "unknown", ...(limit && { limit }) };
}

/**
 * The calls in their most likely order. Times are to the second. Within one second, calls about older limits come first,
 * because a device gets a new limit only after the old one was deleted.
 */
function callsIn(events: Iterable<BraketEvent>): Call[] {
  const calls: Call[] = [];
  const born = new Map<string | undefined, string>();
  for (const event of events) {
    const operation = operationOf(event);
    if (event.errorCode !== undefined || operation?.cost !== "limits") continue;
    const time = timeOf(event);
    if (time === undefined) continue;
    const named = resourcesOf(event).find(({ kind, hidden }) => kind === "spending-limit" && !hidden);
    const limit = named?.arn ?? named?.name;
    const kind = operation.guardrail as Call["kind"];
    if (kind === "sets") born.set(limit, sortableTime(event.eventTime));
    calls.push({ event, time, kind, limit });
  }
  const kinds: readonly string[] = ["sets", "may-weaken", "weakens"];
  const rank = ({ event, kind, limit }: Call) =>
    kinds.indexOf(kind) + (born.get(limit) === sortableTime(event.eventTime) ? kinds.length : 0);
  return calls.sort(
    (left, right) => left.time.getTime() - right.time.getTime() || rank(left) - rank(right) || byTime(left.event, right.event),
  );
}

/** Ends the current interval at a call, and adds the intervals that begin with it. */
function apply({ event, time, kind, limit }: Call, known: KnownLimit): void {
  const { intervals } = known.story;
  const at = time.getTime();
  // The call replaces the time period, so later intervals of the old period are removed.
  while ((intervals.at(-1)?.from?.getTime() ?? at) > at) intervals.pop();
  const add = (state: SpendingLimitInterval["state"], from: number, change: SpendingLimitChange, before?: number) => {
    const last = intervals.at(-1);
    const begin = new Date(from);
    if (last !== undefined) last.to = begin;
    const amount = state === "none" ? undefined : known.amount;
    const parts = { state, from: begin, to: undefined, limit, amount, before, change, event, by: principalOf(event) };
    intervals.push(definedParts<SpendingLimitInterval>(parts));
  };
  const before = known.amount;
  if (kind === "weakens") {
    add("none", at, "deleted", before);
    return;
  }
  const change = update(event, kind, known);
  const { start, end } = known.period ?? { start: Number.NaN, end: Number.NaN };
  add(known.period === undefined ? "unknown" : start <= at && at < end ? "active" : "outside-period", at, change, before);
  if (at < start && start < end) add("active", start, "began");
  if (at < end && start < end && end !== Infinity) add("outside-period", end, "ended");
}

/** Stores the amount and the time period of a call, and returns the kind of change. */
function update(event: BraketEvent, kind: Call["kind"], known: KnownLimit): SpendingLimitChange {
  const before = known.amount;
  const hasAmount = locate(event, "requestParameters.spendingLimit").length > 0;
  const hasPeriod = locate(event, "requestParameters.timePeriod").length > 0;
  if (hasAmount || kind === "sets") known.amount = amountOf(event);
  if (hasPeriod) known.period = periodOf(event);
  else if (kind === "sets") known.period = { start: -Infinity, end: Infinity };
  if (kind === "sets") return "set";
  if (!hasAmount) return hasPeriod ? "rescheduled" : "changed";
  const after = known.amount;
  if (before === undefined || after === undefined || before === after) return "changed";
  return before < after ? "raised" : "lowered";
}

function amountOf(event: BraketEvent): number | undefined {
  const text = textAt(event, "requestParameters.spendingLimit") ?? "";
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The time period of a call; undefined if it was hidden or cannot be read. The API requires both ends. */
function periodOf(event: BraketEvent): KnownLimit["period"] {
  const { startAt, endAt, openEnded } = timePeriodOf(event) ?? {};
  const end = openEnded ? Infinity : endAt?.getTime();
  return startAt === undefined || end === undefined ? undefined : { start: startAt.getTime(), end };
}
