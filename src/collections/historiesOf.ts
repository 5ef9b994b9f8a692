import { isReadOnly } from "../accessors/isReadOnly.js";
import type { Principal } from "../accessors/principal/principal.js";
import { principalOf } from "../accessors/principal/principalOf.js";
import type { EventResource } from "../accessors/resourcesOf.js";
import type { BraketEvent } from "../events/event.js";
import type { BraketOperation, ResourceLocatorKind } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { type BraketIdArnParts, formatBraketArn, parseBraketArn } from "../readers/arn.js";
import { locate } from "../readers/path.js";
import { isVisibleText } from "../readers/visibleText.js";
import { byTime } from "./byTime.js";

/** A call and its caller. */
export interface HistoryStep {
  /** The event of the call. */
  readonly event: BraketEvent;
  /** The caller. */
  readonly by: Principal;
}

/** The calls about one quantum task, hybrid job, spending limit or reservation. */
export interface ResourceHistory {
  /** The kind of resource. */
  readonly kind: BraketIdArnParts["kind"];
  /** The ARN of the resource, percent-decoded. */
  readonly arn: string;
  /** The id at the end of the ARN. */
  readonly id: string;
  /** The events that name the resource, in the order of time. */
  readonly events: readonly BraketEvent[];
  /** The successful call that created the resource; absent if the events do not contain it. */
  readonly created?: HistoryStep;
  /** The first successful call that cancelled the task or job, or deleted the limit; absent if there is none. */
  readonly cancelled?: HistoryStep;
  /** The number of calls that only read the resource, including refused ones. */
  readonly polls: number;
  /** The calls about the resource that were refused or failed, including reads. */
  readonly refused: readonly BraketEvent[];
}

/**
 * Returns the history of each quantum task, hybrid job, spending limit and reservation that an event names.
 *
 * - A history has the events in the order of time, the caller that created the resource, the caller that cancelled or deleted
 *   it, the number of polls, and the refused calls. Histories are in the order of their first events.
 * - Resources are read at the paths in `braketOperations` (inferred), and from the record's `resources`. An unrecognized event
 *   has the latter only. Percent-encoded ARNs are decoded.
 * - Text that is not such an ARN is ignored.
 * - What CloudTrail does not log is missing, such as the end of a task.
 * - An event that was delivered twice is listed twice: call `dedupe` first.
 *
 * @example
 * const job = historiesOf(events).find(({ kind }) => kind === "hybrid-job");
 * job?.events.map((item) => item.eventName); // => ["CreateJob", "GetJob", "GetJob", "CancelJob", "GetJob"]
 * job?.created?.by.label; // => "role AmazonBraketServiceSageMakerNotebookRole/SageMaker"
 * job?.cancelled?.by.label; // => "jonas@example.com as QuantumResearcher"
 * job?.polls; // => 3
 */
export function historiesOf(events: Iterable<BraketEvent>): ResourceHistory[] {
  const stories = new Map<string, Story>();
  const storyFor = storyMemo(stories);
  const placesFor = placesMemo();
  for (const event of events) {
    for (const { relation, at } of placesFor(event)) {
      for (const { value } of locate(event, at)) {
        if (isVisibleText(value)) storyFor(value)?.mentions.set(event, relation);
      }
    }
  }
  return [...stories.values()].map(historyOf).sort(byFirstEvent);
}

type Relation = EventResource["relation"];

/** A history under construction. */
interface Story {
  readonly resource: Pick<ResourceHistory, "kind" | "arn" | "id">;
  /** The events that name the resource, and their relation to it. */
  readonly mentions: Map<BraketEvent, Relation>;
}

function historyOf({ resource, mentions }: Story): ResourceHistory {
  const events = [...mentions.keys()].sort(byTime);
  const created = events.find((event) => mentions.get(event) === "created" && event.errorCode === undefined);
  const cancelled = events.find((event) => mentions.get(event) === "subject" && cancels(event));
  return {
    ...resource,
    events,
    ...(created && { created: { event: created, by: principalOf(created) } }),
    ...(cancelled && { cancelled: { event: cancelled, by: principalOf(cancelled) } }),
    polls: events.filter(isReadOnly).length,
    refused: events.filter(({ errorCode }) => errorCode !== undefined),
  };
}

/** Whether a successful call ends its resource: cancelling stops cost, and deleting a limit weakens a guardrail. */
function cancels(event: BraketEvent): boolean {
  const operation = operationOf(event);
  return event.errorCode === undefined && (operation?.cost === "stops" || operation?.guardrail === "weakens");
}

function byFirstEvent(left: ResourceHistory, right: ResourceHistory): number {
  const [first, other] = [left.events[0], right.events[0]];
  return (first && other && byTime(first, other)) || (left.arn < right.arn ? -1 : 1);
}

/**
 * Returns a function that finds the history of an ARN; undefined for other text. Polling repeats the same ARNs, so parsed ones
 * are kept.
 */
function storyMemo(stories: Map<string, Story>): (text: string) => Story | undefined {
  const seen = new Map<string, Story | undefined>();
  return (text) => {
    if (seen.has(text)) return seen.get(text);
    const parsed = parseBraketArn(text);
    let story: Story | undefined;
    if (parsed !== undefined && parsed.kind !== "device" && parsed.kind !== "other") {
      const arn = formatBraketArn(parsed);
      story = stories.get(arn) ?? { resource: { kind: parsed.kind, arn, id: parsed.id }, mentions: new Map() };
      stories.set(arn, story);
    }
    seen.set(text, story);
    return story;
  };
}

/** The kinds of resource that have a history: Braket resources with an id. */
const WITH_HISTORY: readonly ResourceLocatorKind[] = [
  "quantum-task",
  "hybrid-job",
  "spending-limit",
  "reservation",
  "tagged-resource",
];

/** Returns a function that finds the paths at which an event may name such a resource. */
function placesMemo(): (event: BraketEvent) => readonly Place[] {
  const placesFor = new Map<BraketOperation | undefined, readonly Place[]>();
  return (event) => {
    const operation = operationOf(event);
    const places = placesFor.get(operation) ?? placesOf(operation);
    placesFor.set(operation, places);
    return places;
  };
}

/** The last relation counts, so the `resources` of the record come first. */
function placesOf(operation: BraketOperation | undefined): readonly Place[] {
  return [
    { relation: "listed", at: "resources[].ARN" },
    ...(operation?.resources ?? []).filter(({ kind }) => WITH_HISTORY.includes(kind)),
  ];
}

interface Place {
  readonly relation: Relation;
  readonly at: string;
}
