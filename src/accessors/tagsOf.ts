import type { BraketEvent } from "../events/event.js";
import { valueAt } from "../readers/path.js";
import { isHidden, isVisibleText } from "../readers/visibleText.js";

/** The tags that a call sets and removes. */
export interface EventTags {
  /** The tags to set, by name. The object has no prototype, so a tag may be named `constructor` or `__proto__`. */
  readonly set: Readonly<Record<string, string>>;
  /** The names of the tags to remove. */
  readonly removed: readonly string[];
  /** Whether CloudTrail hid the tags, so that some of them are unknown. */
  readonly hidden: boolean;
}

/**
 * Returns the tags that a call sets on a resource, and those that it removes.
 *
 * - The tags are those of the request. `errorCode` says whether the call succeeded.
 * - `tags` is a map (inferred). `tagKeys` is a list, or plain text for one name; which of the two is uncertain, so both are
 *   accepted.
 * - A value that CloudTrail hid is returned as CloudTrail's mark.
 * - An unrecognized event is read in the same way.
 *
 * @returns undefined if the call sets and removes no tags, or if its parameters were too large to be logged.
 * @example
 * const tagged = events.filter(isEventNamed("TagResource", "UntagResource"));
 * tagged.map((item) => tagsOf(item)?.set.incident); // => ["limit-deleted", undefined]
 * tagged.flatMap((item) => tagsOf(item)?.removed ?? []); // => ["temporary"]
 * @see https://docs.aws.amazon.com/braket/latest/APIReference/API_TagResource.html
 */
export function tagsOf(event: BraketEvent): EventTags | undefined {
  const tags = valueAt(event, "requestParameters.tags");
  const keys = valueAt(event, "requestParameters.tagKeys");
  const set: Record<string, string> = Object.create(null);
  if (typeof tags === "object" && tags !== null && !Array.isArray(tags)) {
    for (const [name, value] of Object.entries(tags)) if (typeof value === "string") set[name] = value;
  }
  const removed = (Array.isArray(keys) ? keys : [keys]).filter(isVisibleText);
  const hidden = isHidden(tags) || isHidden(keys) || (Array.isArray(keys) && keys.some(isHidden));
  return hidden || removed.length > 0 || Object.keys(set).length > 0 ? { set, removed, hidden } : undefined;
}
