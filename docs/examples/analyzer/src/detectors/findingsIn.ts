import { type BraketEvent, type BraketOtherEvent, eventKey, principalOf } from "braket-cloudtrail";
import type { Log } from "./detector.js";
import type { Finding } from "./finding.js";
import { type DetectorId, detectors } from "./registry.js";
import { DEFAULT_SETTINGS, type Settings } from "./settings.js";

/** A finding, by which detector, when it happened, and who did it. */
export interface FindingInLog extends Finding {
  readonly detector: DetectorId;
  /** The same for the same finding, however often its records are delivered. */
  readonly key: string;
  /** The time of the record, UTC. */
  readonly time: string;
  readonly region: string;
  readonly who: string;
  /** The record. */
  readonly event: BraketEvent | BraketOtherEvent;
}

/** All that the detectors find in a log, in the order of time. */
export function findingsIn(log: Log, settings: Settings = DEFAULT_SETTINGS): FindingInLog[] {
  const seen = new Map<string, number>();
  const found = (Object.keys(detectors) as DetectorId[]).flatMap((detector) =>
    detectors[detector].detect(log, settings).map((observation): FindingInLog => {
      const { id, ...rest } = observation;
      const { event } = rest;
      const name = `${detector}/${id ?? eventKey(event)}`;
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      const key = count === 0 ? name : `${name}/${count}`;
      return { detector, key, time: event.eventTime, region: event.awsRegion, who: principalOf(event).label, ...rest };
    }),
  );
  return found.sort((left, right) => (left.time < right.time ? -1 : Number(left.time > right.time)));
}
