import {
  type BraketEvent,
  type BraketOtherEvent,
  deviceOf,
  type EventResource,
  errorOf,
  eventKey,
  parseBraketArn,
  principalOf,
  resourcesOf,
  sourceOf,
  timeOf,
} from "braket-cloudtrail";
import { type BraketStateChange, stateTimesOf, subjectOf } from "braket-cloudtrail/state-changes";
import type { EventRow } from "../data/row.js";
import { timeText } from "../data/texts.js";
import type { Stored } from "./store.js";

/** Records that are no calls have the caller, the source and the time in the same members. The library types only those of calls. */
export const asCall = (record: BraketOtherEvent | BraketEvent) => record as BraketEvent;

/** Returns the time of a record in milliseconds, UTC; NaN if it cannot be read. */
export function timeOfStored({ kind, record }: Stored): number {
  const time = kind === "state-change" ? stateTimesOf(record).at : timeOf(kind === "call" ? record : asCall(record));
  return time?.getTime() ?? Number.NaN;
}

/** Returns the line of the table for a record. */
export function rowOf(stored: Stored, index: number): EventRow {
  const at = timeOfStored(stored);
  const row = stored.kind === "state-change" ? stateChangeRow(stored.record) : eventRow(stored);
  const time = timeText(at) || String(stored.kind === "state-change" ? stored.record.time : stored.record.eventTime);
  const { words, ...columns } = row;
  const { event, principal, actor, resource, device, outcome, source } = columns;
  const text = [time, event, principal, actor, resource, device, outcome, source, ...words].join("\n").toLowerCase();
  return { index, kind: stored.kind, at, time, ...columns, text };
}

type Columns = Omit<EventRow, "index" | "kind" | "at" | "time" | "text"> & { readonly words: readonly string[] };

function eventRow({ kind, record }: Exclude<Stored, { kind: "state-change" }>): Columns {
  const event = kind === "call" ? record : asCall(record);
  const principal = principalOf(event);
  const error = errorOf(event);
  const device = kind === "call" ? deviceOf(record) : undefined;
  const source = sourceOf(event);
  const words = [event.eventID, event.requestID, event.awsRegion, event.userAgent, error?.code, error?.message];
  return {
    key: eventKey(event),
    event: event.eventName ?? "Insight",
    principal: principal.label,
    actor: principal.actorLabel,
    actorKey: principal.key,
    resource: kind === "call" ? resourceText(resourcesOf(record)) : "",
    device: device?.known?.name ?? device?.name ?? "",
    outcome: error?.category ?? (kind === "call" ? "succeeded" : "not a call"),
    failed: error !== undefined,
    source: source.kind === "unknown" ? "" : source.text,
    words: words.filter((word) => typeof word === "string"),
  };
}

/** Returns the resource that a call is about, else the first that it names. The device has its own column. */
function resourceText(resources: readonly EventResource[]): string {
  const named = resources.filter(({ kind }) => kind !== "device");
  const main = named.find(({ relation }) => relation === "created" || relation === "subject") ?? named[0];
  if (main === undefined) return "";
  return main.hidden ? `${main.kind} (hidden)` : `${main.kind} ${main.name}`;
}

function stateChangeRow(change: BraketStateChange): Columns {
  const subject = subjectOf(change);
  const arn = subject && parseBraketArn(subject.arn);
  const detail = (change.detail ?? {}) as Readonly<Record<string, unknown>>;
  const device = typeof detail.deviceArn === "string" ? parseBraketArn(detail.deviceArn) : arn;
  const status = typeof detail.status === "string" ? detail.status : "changed";
  return {
    key: `eventbridge/${String(change.id)}`,
    event: change["detail-type"],
    principal: "Amazon Braket",
    actor: "Amazon Braket",
    actorKey: "aws.braket",
    resource: arn === undefined || arn.kind === "device" ? "" : `${arn.kind} ${arn.id ?? ""}`,
    device: device?.kind === "device" ? (device.name ?? "") : "",
    outcome: status.toLowerCase(),
    failed: status === "FAILED",
    source: "EventBridge",
    words: [String(change.id), String(change.region), subject?.arn ?? ""],
  };
}
