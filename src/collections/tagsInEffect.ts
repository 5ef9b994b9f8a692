import { type EventResource, resourcesOf } from "../accessors/resourcesOf.js";
import { tagsOf } from "../accessors/tagsOf.js";
import { timeOf } from "../accessors/timeOf.js";
import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";
import { sortableTime } from "../readers/sortableTime.js";
import { isOmitted } from "../readers/visibleText.js";
import { checkOption } from "../validation/option.js";
import { byTime } from "./byTime.js";

/** The tags of one quantum task, hybrid job or spending limit, as far as the calls tell. */
export interface ResourceTags {
  /** The kind of resource: `quantum-task`, `hybrid-job` or `spending-limit`. Another kind only where a tag call names one. */
  readonly kind: EventResource["kind"];
  /** The ARN of the resource, decoded; the text as logged where it is no ARN. */
  readonly arn: string;
  /** The tags in effect, by name. It has no prototype, so that a tag may be named `constructor` or `__proto__`. */
  readonly tags: Readonly<Record<string, string>>;
  /** The call that set each tag, by name. It has no prototype. */
  readonly setBy: Readonly<Record<string, BraketEvent>>;
  /**
   * Whether the tags are known in full: the events have the call that made the resource, and no tag was hidden or left out. If
   * false, the resource may have other tags too, and may lack some of these if the names of removed tags were hidden.
   */
  readonly complete: boolean;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Tags that are being collected. */
interface Story extends Growing<Omit<ResourceTags, "tags" | "setBy">> {
  readonly tags: Record<string, string>;
  readonly setBy: Record<string, BraketEvent>;
}

interface Call extends Pick<ResourceTags, "kind" | "arn"> {
  readonly event: BraketEvent;
  /** Whether the call made the resource. */
  readonly made: boolean;
  /** Whether the resource is hidden. */
  readonly hidden: boolean;
}

/**
 * Returns the tags of each quantum task, hybrid job and spending limit that the events made or tagged, after the last of the events.
 *
 * It merges the tags of the call that made the resource, `TagResource` and `UntagResource` in the order of time. Calls within one
 * second have no known order (a create comes first). Refused calls change nothing. With `until`, calls after that time are left out,
 * and so are calls whose time cannot be read. A resource without any tag has an empty record.
 *
 * A call that made a resource with a hidden ARN is left out. A tag call with a hidden ARN may concern any resource: then those that
 * were made before it are not `complete`.
 *
 * The names of Braket's tag calls and their members follow from the API model (inferred).
 *
 * @example
 * const [limit] = tagsInEffect(events).filter(({ setBy }) => setBy.incident);
 * [limit.kind, limit.complete]; // => ["spending-limit", true]
 * ({ ...limit.tags }); // => { "managed-by": "cloudformation", owner: "platform", incident: "limit-deleted" }
 * const before = tagsInEffect(events, new Date("2026-09-11T07:30:00Z")).find(({ arn }) => arn === limit.arn);
 * before.tags.temporary; // => "true"
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-using-tags.html
 */
export function tagsInEffect(events: Iterable<BraketEvent>, until?: Date): ResourceTags[] {
  // Not `instanceof`: a Date of another realm, such as a frame or a `vm` context, is one too.
  checkOption(until === undefined || Number.isFinite(until?.getTime?.()), "until", "a Date that is a time", until);
  const stories = new Map<string, Story>();
  const calls = [...events].filter((event) => until === undefined || (timeOf(event) ?? Number.NaN) <= until).flatMap(callOf);
  for (const { event, kind, arn, made, hidden } of calls.sort(inOrder)) {
    if (hidden) {
      // Any of the resources may be the one.
      for (const story of stories.values()) story.complete = false;
      continue;
    }
    const story = stories.get(arn) ?? { kind, arn, tags: Object.create(null), setBy: Object.create(null), complete: made };
    stories.set(arn, story);
    const { set = {}, removed = [], hidden: areHidden } = tagsOf(event) ?? {};
    if (areHidden || isOmitted(event.requestParameters)) story.complete = false;
    for (const name of removed) {
      delete story.tags[name];
      delete story.setBy[name];
    }
    for (const name of Object.keys(set)) {
      story.tags[name] = set[name] ?? "";
      story.setBy[name] = event;
    }
  }
  return [...stories.values()];
}

/** A successful call that made a resource, or changed the tags of one; none for every other event. */
function callOf(event: BraketEvent): Call | readonly Call[] {
  if (event.errorCode !== undefined || operationOf(event)?.readOnly !== false) return [];
  const named = resourcesOf(event).find(
    ({ relation }) => relation === "created" || (relation === "subject" && tagsOf(event) !== undefined),
  );
  if (named === undefined) return [];
  const { kind, arn = named.name, relation, hidden = false } = named;
  return hidden && relation === "created" ? [] : { event, kind, arn, made: relation === "created", hidden };
}

/** By time; within a second the call that made a resource comes first. */
function inOrder(left: Call, right: Call): number {
  const isSameSecond = sortableTime(left.event.eventTime) === sortableTime(right.event.eventTime);
  return (isSameSecond ? Number(right.made) - Number(left.made) : 0) || byTime(left.event, right.event);
}
