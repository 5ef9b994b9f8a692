import { type DetectorId, detectors, findingsIn } from "../../../../examples/analyzer/src/detectors/index.js";
import { timeText } from "../data/texts.js";
import { asCall, timeOfStored } from "./rows.js";
import type { Store } from "./store.js";

/** Something that a detector of the analyzer found. */
export interface LoggedFinding {
  readonly key: string;
  readonly detector: DetectorId;
  readonly level: "alarm" | "notice" | "unknown";
  readonly what: string;
  readonly time: string;
  readonly who: string;
  /** The place of the record in the worker. */
  readonly index: number | undefined;
}

/** What people must know about a detector. */
export interface DetectorNote {
  readonly id: DetectorId;
  readonly tells: string;
  readonly cannotSee: string;
}

export function loggedFindings({ calls, others }: Store, indexOf: (record: object) => number | undefined): LoggedFinding[] {
  return findingsIn({ events: calls, others }).map(({ key, detector, level, what, who, event }) => {
    const time = timeText(timeOfStored({ kind: "call", record: asCall(event) })) || event.eventTime;
    return { key, detector, level, what, time, who, index: indexOf(event) };
  });
}

export function detectorNotes(): DetectorNote[] {
  return Object.entries(detectors).map(([id, { tells, cannotSee }]) => ({ id: id as DetectorId, tells, cannotSee }));
}
