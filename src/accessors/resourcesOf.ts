import type { BraketEvent } from "../events/event.js";
import type { ResourceLocator } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { locate, textAt } from "../readers/path.js";
import { type ResourceDescription, readBucket, readListedResource, readResource } from "../readers/resource.js";

/** A resource that an event names. */
export type EventResource = ResourceDescription & {
  /** What the call does with it: is about it, makes it, uses it, reads from it, writes to it; `listed`: the record's `resources` have it and do not tell. */
  readonly relation: ResourceLocator["relation"] | "listed";
  /** Where the event names it: `requestParameters.associations[0].arn`. */
  readonly at: string;
};

/**
 * Returns every resource that an event names, and what the call does with it. It is what was asked: whether the call succeeded,
 * its `errorCode` tells.
 *
 * - It reads the places that `braketOperations` lists (inferred from the API model), then the record's `resources`, which no
 *   public Braket record has. Of an unrecognized event it reads only `resources`.
 * - A resource that is named twice in one relation comes once.
 * - A resource that CloudTrail hid has `hidden: true`, and CloudTrail's mark as its name. Each place where one is hidden counts.
 * - A request may hold an `s3://` URI or an ARN where the API wants a bucket's name. Then the bucket is read from it. Other text
 *   that cannot name a bucket is the `name`, without `bucket`.
 * - A `local:` device is part of the job's own container and so no resource. Parameters that were too large to be logged name none.
 *
 * Always a list; empty when the event names none.
 *
 * @example
 * resourcesOf(event).map(({ relation, kind, name }) => `${relation} ${kind} ${name}`); // => ["created quantum-task 8b437be2-cf3c-4f51-982e-e7b9792f68dd", "uses device Garnet", "writes s3 s3://amazon-braket-eu-north-1-123456789012/tasks"]
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_braket.html
 */
export function resourcesOf(event: BraketEvent): EventResource[] {
  const found: EventResource[] = [];
  const seen = new Set<string>();
  const add = (resource: ResourceDescription | undefined, relation: EventResource["relation"], at: string) => {
    if (resource === undefined) return;
    const identity = `${resource.kind} ${resource.kind === "s3" ? resource.name : (resource.arn ?? resource.name)}`;
    // Two hidden resources may be two different ones.
    if (resource.hidden) seen.delete(`${relation} ${identity}`);
    if (seen.has(`${relation} ${identity}`) || (relation === "listed" && seen.has(identity))) return;
    seen.add(identity).add(`${relation} ${identity}`);
    found.push({ ...resource, relation, at });
  };
  for (const { kind, relation, at, prefixAt } of operationOf(event)?.resources ?? []) {
    for (const { value, at: where } of locate(event, at)) {
      if (typeof value !== "string" || value === "") continue;
      const prefix = prefixAt && (textAt(event, prefixAt) ?? "");
      add(prefix === undefined ? readResource(value, kind) : readBucket(value, prefix), relation, where);
    }
  }
  for (const { value, at } of locate(event, "resources[]")) add(readListedResource(value), "listed", at);
  return found;
}
