import { type BraketEvent, type BraketOtherEvent, parseBraketEvent } from "braket-cloudtrail";
import { exampleEvent } from "braket-cloudtrail/testing";
import type { Log } from "../../src/detectors/index.js";

/** What CloudTrail writes in place of a value that it hides. */
export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** An account that is not that of the examples. */
export const FOREIGN = "444455556666";

export const logOf = (events: readonly BraketEvent[], others: readonly BraketOtherEvent[] = []): Log => ({ events, others });

type Members = Readonly<Record<string, unknown>>;
let made = 0;

/** An event with other members, at any depth, and with an id of its own. `undefined` removes a member. */
export function event(name: string, overrides: Members = {}, outcome: "succeeded" | "failed" = "succeeded"): BraketEvent {
  made++;
  return exampleEvent(name, { outcome, overrides: { eventID: `event-${made}`, ...overrides } }) as BraketEvent;
}

/** An event whose request has other members. */
export const asking = (name: string, requestParameters: Members, more: Members = {}): BraketEvent =>
  event(name, { requestParameters, ...more });

/** An event whose parameters CloudTrail left out, because they were larger than 100 KB. */
export function omitted(name: "CreateJob" | "CreateQuantumTask"): BraketEvent {
  const requestParameters = { omitted: true, originalSize: 123_456, reason: "requestParameters too large" };
  return parseBraketEvent({ ...event(name), requestParameters });
}

/** A call that was refused with a code and a message. */
export const refused = (errorCode: string, errorMessage?: string, more: Members = {}): BraketEvent =>
  event("GetDevice", { errorCode, errorMessage, responseElements: undefined, ...more }, "failed");

/** A time of one day, as a member of an event. */
export const at = (time: string) => ({ eventTime: `2026-09-07T${time}Z` });

/** A limit without a time period, which a call set. */
export const limitSet = (time: string, spendingLimit = "25.00"): BraketEvent =>
  asking("CreateSpendingLimit", { spendingLimit, timePeriod: undefined }, at(time));

export const limitUpdated = (time: string, spendingLimit: string): BraketEvent =>
  asking("UpdateSpendingLimit", { spendingLimit }, at(time));

export const limitDeleted = (time: string, more: Members = {}): BraketEvent =>
  event("DeleteSpendingLimit", { ...at(time), ...more });

export const taskMade = (time: string, requestParameters: Members = {}): BraketEvent =>
  asking("CreateQuantumTask", requestParameters, at(time));
