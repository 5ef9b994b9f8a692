import type { BraketEvent } from "../events/event.js";
import type { ResourceLocator } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { locate, textAt } from "../readers/path.js";
import { type ResourceDescription, readBucket, readListedResource, readResource } from "../readers/resource.js";

/** A resource that an event names. */
export type EventResource = ResourceDescription & {
  /** The relation of the call to the resource; `listed` if only the record's `resources` name it. */
  readonly relation: ResourceLocator["relation"] | "listed";
  /** The path at which the event names it, such as `requestParameters.associations[0].arn`. */
  readonly at: string;
};

/**
 * Returns every resource that an event names, and the relation of the call to it.
 *
 * - The resources are those of the request. `errorCode` says whether the call succeeded.
 * - They are read at the paths in `braketOperations` (inferred), then from the record's `resources`. For an unrecognized event,
 *   only the latter are read.
 * - A resource is returned once for each relation.
 * - A hidden resource has `hidden: true`, and CloudTrail's mark as its name. It is returned once for each path.
 * - The rules for buckets and local devices are in docs/guides/rules.md.
 *
 * @returns an empty list if the event names no resource, or if its parameters were too large to be logged.
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
