import type { BraketEvent } from "../events/event.js";
import { locate } from "../readers/path.js";
import { isHidden, isVisibleText } from "../readers/visibleText.js";

/** The tags that a call set and removed. */
export interface EventTags {
  /** The tags set, by name. It has no prototype, so that a tag may be named `constructor` or `__proto__`. */
  readonly set: Readonly<Record<string, string>>;
  /** The names of the tags removed. */
  readonly removed: readonly string[];
  /** Whether CloudTrail hid the tags: some were set or removed, but not which. */
  readonly hidden: boolean;
}

/**
 * The tags that a call set on what it made or on an existing resource, and those that it removed. It is what was asked: whether
 * the call succeeded, its `errorCode` tells.
 *
 * `tags` as a map follows from the API model (inferred); `tagKeys` as a list or, for one name, as plain text is uncertain, so
 * both are read. A value that CloudTrail hid stays as its mark.
 *
 * Undefined when the call set and removed none, or when its parameters were too large to be logged. From an unrecognized event it
 * reads `tags` and `tagKeys` in the same way, if they are a map and a list.
 *
 * @example
 * const tagged = events.filter(isEventNamed("TagResource", "UntagResource"));
 * tagged.map((item) => tagsOf(item)?.set.incident); // => ["limit-deleted", undefined]
 * tagged.flatMap((item) => tagsOf(item)?.removed ?? []); // => ["temporary"]
 * @see https://docs.aws.amazon.com/braket/latest/APIReference/API_TagResource.html
 */
export function tagsOf(event: BraketEvent): EventTags | undefined {
  const tags = locate(event, "requestParameters.tags")[0]?.value;
  const keys = locate(event, "requestParameters.tagKeys")[0]?.value;
  const set: Record<string, string> = Object.create(null);
  if (typeof tags === "object" && tags !== null && !Array.isArray(tags)) {
    for (const [name, value] of Object.entries(tags)) if (typeof value === "string") set[name] = value;
  }
  const removed = (Array.isArray(keys) ? keys : [keys]).filter(isVisibleText);
  const hidden = isHidden(tags) || isHidden(keys) || (Array.isArray(keys) && keys.some(isHidden));
  return hidden || removed.length > 0 || Object.keys(set).length > 0 ? { set, removed, hidden } : undefined;
}
