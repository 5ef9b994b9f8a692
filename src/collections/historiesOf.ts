import type { Principal } from "../accessors/principal/principal.js";
import { principalOf } from "../accessors/principal/principalOf.js";
import { isReadOnly } from "../accessors/readOnlyOf.js";
import type { EventResource } from "../accessors/resourcesOf.js";
import type { BraketEvent } from "../events/event.js";
import type { BraketOperation, ResourceLocatorKind } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { type BraketIdArnParts, formatBraketArn, parseBraketArn } from "../readers/arn.js";
import { locate } from "../readers/path.js";
import { isVisibleText } from "../readers/visibleText.js";
import { byTime } from "./byTime.js";

/** A call, and who made it. */
export interface HistoryStep {
  /** The event of the call. */
  readonly event: BraketEvent;
  /** The caller. */
  readonly by: Principal;
}

/** What happened to one quantum task, hybrid job, spending limit or reservation, as far as calls tell. */
export interface ResourceHistory {
  /** The kind of resource. */
  readonly kind: BraketIdArnParts["kind"];
  /** The ARN of the resource, decoded. */
  readonly arn: string;
  /** The id at the end of the ARN. */
  readonly id: string;
  /** Every event that names the resource, in the order of time. */
  readonly events: readonly BraketEvent[];
  /** The successful call that made it; absent when it is not among the events. */
  readonly created?: HistoryStep;
  /** The first successful call that cancelled the task or the job, or deleted the limit; absent without one. */
  readonly cancelled?: HistoryStep;
  /** The number of calls that only read it, refused ones too. */
  readonly polls: number;
  /** The calls about it that were refused or failed, reads too. */
  readonly refused: readonly BraketEvent[];
}

/**
 * Puts events together by what they are about: for every quantum task, hybrid job, spending limit and reservation that an event
 * names, its events in the order of time, who made it, who cancelled or deleted it, how often it was polled, and what was refused.
 * The histories come in the order of their first events.
 *
 * It reads the places that `braketOperations` lists (inferred from the API model, as no record of most calls is public) and the
 * record's `resources`; an ARN counts as the same whether it was logged percent-encoded or not. Text that is no such ARN, as in
 * AWS's masked samples, belongs to no history, and neither does a refused create, which made nothing. A reservation is named by the
 * calls that use it. What CloudTrail does not log, the end of a task above all, is not there. An event that was delivered twice
 * stands there twice: use `dedupe` first. An unrecognized event has its place only by its `resources`.
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

/** A history that is being collected. */
interface Story {
  readonly resource: Pick<ResourceHistory, "kind" | "arn" | "id">;
  /** The events that name the resource, and what each has to do with it. */
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

/** A successful call that ends something of its own kind: cancelling stops cost, and deleting a limit weakens a guardrail. */
function cancels(event: BraketEvent): boolean {
  const operation = operationOf(event);
  return event.errorCode === undefined && (operation?.cost === "stops" || operation?.guardrail === "weakens");
}

function byFirstEvent(left: ResourceHistory, right: ResourceHistory): number {
  const [first, other] = [left.events[0], right.events[0]];
  return (first && other && byTime(first, other)) || (left.arn < right.arn ? -1 : 1);
}

/** The story of the resource that a text names; undefined for other text. Polling brings the same texts again and again. */
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

/** The kinds of locator that name something with a history: a Braket resource with an id of its own. */
const WITH_HISTORY: readonly ResourceLocatorKind[] = [
  "quantum-task",
  "hybrid-job",
  "spending-limit",
  "reservation",
  "tagged-resource",
];

/** The places of an event that may name such a resource. */
function placesMemo(): (event: BraketEvent) => readonly Place[] {
  const placesFor = new Map<BraketOperation | undefined, readonly Place[]>();
  return (event) => {
    const operation = operationOf(event);
    const places = placesFor.get(operation) ?? placesOf(operation);
    placesFor.set(operation, places);
    return places;
  };
}

/** The last one counts, so what `resources` list comes first. */
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
