import { type BraketEvent, type BraketOtherEvent, isCreateJobEvent } from "braket-cloudtrail";
import type { Finding } from "./finding.js";
import type { Settings } from "./settings.js";

/** What a detector looks at. `parseBraketEvents` returns both lists. Events may be in any order, each of them once. */
export interface Log {
  readonly events: readonly BraketEvent[];
  readonly others: readonly BraketOtherEvent[];
}

/** A finding, and the record that it is about. */
export interface Observation extends Finding {
  readonly event: BraketEvent | BraketOtherEvent;
  /** What makes it the same finding, where that is not the record. */
  readonly id?: string;
}

/** A pure function over a log, and what people must know about it. */
export interface Detector {
  /** The question that it answers. */
  readonly tells: string;
  /** What no record shows, so that it finds nothing there. */
  readonly cannotSee: string;
  /** When it says `unknown`. */
  readonly unknownWhen: string;
  /** Whether it needs events from before the one that it judges. */
  readonly needs: "one event" | "the log";
  readonly detect: (log: Log, settings: Settings) => Observation[];
}

/** Makes the `detect` of a detector that needs one event only. */
export function onEachEvent(judge: (event: BraketEvent, settings: Settings) => readonly Finding[]): Detector["detect"] {
  return ({ events }, settings) => events.flatMap((event) => judge(event, settings).map((finding) => ({ ...finding, event })));
}

/** The same for a detector of hybrid jobs. Its findings begin with the name of the job. */
export function onEachJob(judge: (event: BraketEvent, settings: Settings) => readonly Finding[]): Detector["detect"] {
  return onEachEvent((event, settings) =>
    judge(event, settings).map(({ level, what }) => {
      const name = isCreateJobEvent(event) ? event.requestParameters?.jobName : undefined;
      return { level, what: `hybrid job${name ? ` ${name}` : ""}: ${what}` };
    }),
  );
}
