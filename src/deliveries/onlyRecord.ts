import { isObject, type Members } from "../readers/recordKind.js";
import { parseText } from "./bytes/parseText.js";
import { containerOf } from "./containers/registry.js";
import type { Place } from "./place.js";

/** The start of each record that CloudTrail writes. */
const FIRST_MEMBER = '{"eventVersion"';

/**
 * Returns the object in the only part of a container, if the part holds one record or its text; otherwise undefined. Most containers
 * in a list hold one record, such as EventBridge events and log events. This takes a third of the time of a walk.
 */
export function onlyRecordIn(item: Members, at: Place | undefined): { readonly value: Members; readonly at: Place } | undefined {
  const [part, ...others] = containerOf(item)?.parts(item) ?? [];
  const [key, inner] = part?.path ?? [];
  if (part === undefined || others.length > 0 || key === undefined || inner !== undefined) return undefined;
  if (part.holds !== "record" && part.holds !== "delivery") return undefined;
  const held = item[key];
  const value = typeof held === "string" && held.startsWith(FIRST_MEMBER) ? parseText(held) : held;
  return isObject(value) ? { value, at: { up: at, key } } : undefined;
}
