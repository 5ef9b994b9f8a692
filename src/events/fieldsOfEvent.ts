import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { calls, ERROR, RECORD, shapes, usualShapes } from "../generated/validate.js";
import { isOmitted } from "../readers/visibleText.js";
import { isCallCategory, isCallType } from "../validation/callType.js";

/** The members of a shape, by name. The value is the members of an inner shape, or an index of `REDACTIONS`. */
export type Fields = { readonly [name: string]: Fields | number };

/** The members of all shapes of records. */
export interface FieldTable {
  readonly record: Fields;
  readonly error: Fields;
  /** The shapes of each call: its request, its response, and the marker for a request that was too large. */
  readonly calls: { readonly [eventName: string]: readonly [Fields, Fields, Fields?] };
}

/**
 * Returns the members of all shapes, from the table of the validators. `redactions` is the generated text of that name, or an empty
 * text for callers who need the names only.
 */
export function readFieldTable(redactions: string): FieldTable {
  const all: Fields[] = [];
  let at = 0;
  for (const text of [...shapes, ...usualShapes]) {
    const fields: Record<string, Fields | number> = {};
    for (const group of text.split("|")) {
      const [mark = "", ...names] = group.split(" ");
      const kind = mark.replace(/[!*]/g, "");
      // An omission marker declares members as absent. It does not have them.
      if (kind === "u") continue;
      // A shape follows those that its members have.
      for (const name of names) fields[name] = all[+kind] ?? Number.parseInt(redactions.charAt(at++), 36);
    }
    all.push(fields);
  }
  const fieldsAt = (place: number) => all[place] as Fields;
  return {
    record: fieldsAt(RECORD),
    error: fieldsAt(ERROR),
    calls: Object.fromEntries(Object.entries(calls).map(([name, places]) => [name, places.map(fieldsAt) as [Fields, Fields]])),
  };
}

/** The members that decide which shapes a record has. */
interface AnyRecord {
  readonly eventSource?: unknown;
  readonly eventName?: unknown;
  readonly eventType?: unknown;
  readonly eventCategory?: unknown;
  readonly errorCode?: unknown;
  readonly requestParameters?: unknown;
}

/** The fields of a record. If it is a modelled Braket call, the fields of its request and response are included. */
export function fieldsOfEvent(event: AnyRecord, { record, error, calls }: FieldTable): Fields {
  const { eventName, requestParameters } = event;
  const isCall = event.eventSource === BRAKET_EVENT_SOURCE && isCallType(event.eventType) && isCallCategory(event.eventCategory);
  const call = isCall && typeof eventName === "string" && Object.hasOwn(calls, eventName) ? calls[eventName] : undefined;
  if (call === undefined) return record;
  const [request, response, marker] = call;
  return {
    ...record,
    requestParameters: (isOmitted(requestParameters) && marker) || request,
    responseElements: event.errorCode === undefined ? response : error,
  };
}
