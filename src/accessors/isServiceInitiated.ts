import type { BraketEvent } from "../events/event.js";
import { visibleText } from "../readers/visibleText.js";
import { sourceOf } from "./sourceOf.js";

/**
 * Returns whether an AWS service made the call, on somebody's behalf or on its own.
 *
 * - True if `userIdentity.invokedBy` is set, or if the caller is an AWS service (both documented).
 * - True if the source is an AWS service or software inside AWS (inferred).
 * - False if nothing in the record says so.
 *
 * `principalOf(event).invokedBy` and `sourceOf(event)` name the service.
 *
 * @example
 * isServiceInitiated(event); // => false
 * events.filter(isServiceInitiated).length; // => 6
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function isServiceInitiated(event: BraketEvent): boolean {
  const identity = event.userIdentity;
  if (visibleText(identity?.invokedBy) !== undefined || identity?.type === "AWSService") return true;
  const { kind } = sourceOf(event);
  return kind === "aws-service" || kind === "aws-internal";
}
