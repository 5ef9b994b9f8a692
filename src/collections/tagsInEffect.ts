import { type EventResource, resourcesOf } from "../accessors/resourcesOf.js";
import { tagsOf } from "../accessors/tagsOf.js";
import { timeOf } from "../accessors/timeOf.js";
import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";
import { sortableTime } from "../readers/sortableTime.js";
import { isOmitted } from "../readers/visibleText.js";
import { checkOption } from "../validation/option.js";
import { byTime } from "./byTime.js";

/** The tags of one quantum task, hybrid job or spending limit, by the calls in the events. */
export interface ResourceTags {
  /** The kind of resource: `quantum-task`, `hybrid-job` or `spending-limit`, or another kind if a tag call names one. */
  readonly kind: EventResource["kind"];
  /** The ARN of the resource, percent-decoded; the text as logged if it is no ARN. */
  readonly arn: string;
  /** The tags in effect, by name. The object has no prototype, so a tag may be named `constructor` or `__proto__`. */
  readonly tags: Readonly<Record<string, string>>;
  /** The call that set each tag, by name. The object has no prototype. */
  readonly setBy: Readonly<Record<string, BraketEvent>>;
  /**
   * Whether all tags are known: the events contain the call that created the resource, and no tags were hidden or left out.
   *
   * If false, the resource may have more tags. It may also have fewer, if the names of removed tags were hidden.
   */
  readonly complete: boolean;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** The tags of a resource under construction. */
interface Story extends Growing<Omit<ResourceTags, "tags" | "setBy">> {
  readonly tags: Record<string, string>;
  readonly setBy: Record<string, BraketEvent>;
}

interface Call extends Pick<ResourceTags, "kind" | "arn"> {
  readonly event: BraketEvent;
  /** Whether the call created the resource. */
  readonly made: boolean;
  /** Whether the resource is hidden. */
  readonly hidden: boolean;
}

/**
 * Returns the tags of each quantum task, hybrid job and spending limit that the events created or tagged.
 *
 * - It merges the tags of the call that created the resource, of `TagResource` and of `UntagResource`, in the order of time.
 * - The order of calls within one second is unknown. A call that creates the resource comes first.
 * - Refused calls are ignored. A resource without tags has an empty object.
 * - A call that created a resource with a hidden ARN is ignored. A tag call with a hidden ARN may concern any resource, so it
 *   makes all earlier ones incomplete.
 * - The tag calls and their members follow from the API model (inferred).
 *
 * @param until the time up to which calls count. If it is given, calls whose time cannot be read are ignored.
 * @throws {TypeError} when `until` is not a valid Date.
 * @example
 * const [limit] = tagsInEffect(events).filter(({ setBy }) => setBy.incident);
 * [limit.kind, limit.complete]; // => ["spending-limit", true]
 * ({ ...limit.tags }); // => { "managed-by": "cloudformation", owner: "platform", incident: "limit-deleted" }
 * const before = tagsInEffect(events, new Date("2026-09-11T07:30:00Z")).find(({ arn }) => arn === limit.arn);
 * before.tags.temporary; // => "true"
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-using-tags.html
 */
export function tagsInEffect(events: Iterable<BraketEvent>, until?: Date): ResourceTags[] {
  // Not `instanceof`, which is false for a Date of another realm, such as a `vm` context.
  checkOption(until === undefined || Number.isFinite(until?.getTime?.()), "until", "a Date that is a time", until);
  const stories = new Map<string, Story>();
  const calls = [...events].filter((event) => until === undefined || (timeOf(event) ?? Number.NaN) <= until).flatMap(callOf);
  for (const { event, kind, arn, made, hidden } of calls.sort(inOrder)) {
    if (hidden) {
      // Any of the resources may be the hidden one.
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

/** A successful call that created a resource or changed its tags; an empty list for other events. */
function callOf(event: BraketEvent): Call | readonly Call[] {
  if (event.errorCode !== undefined || operationOf(event)?.readOnly !== false) return [];
  const named = resourcesOf(event).find(
    ({ relation }) => relation === "created" || (relation === "subject" && tagsOf(event) !== undefined),
  );
  if (named === undefined) return [];
  const { kind, arn = named.name, relation, hidden = false } = named;
  return hidden && relation === "created" ? [] : { event, kind, arn, made: relation === "created", hidden };
}

/** Compares by time. Within one second, a call that created a resource comes first. */
function inOrder(left: Call, right: Call): number {
  const isSameSecond = sortableTime(left.event.eventTime) === sortableTime(right.event.eventTime);
  return (isSameSecond ? Number(right.made) - Number(left.made) : 0) || byTime(left.event, right.event);
}
