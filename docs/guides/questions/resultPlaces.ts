import { type BraketEvent, resourcesOf } from "braket-cloudtrail";

/** Where results go: the buckets with a name of your own choice, and the keys that encrypt results. */
export function resultPlaces(events: readonly BraketEvent[]): string[] {
  const lines = new Set<string>();
  for (const event of events) {
    for (const resource of resourcesOf(event)) {
      if (resource.kind === "kms-key") lines.add(`key ${resource.name}`);
      if (resource.kind !== "s3" || resource.relation !== "writes") continue;
      const isUsual = resource.bucket?.startsWith(`amazon-braket-`);
      lines.add(`${isUsual ? "usual" : "other"} bucket ${resource.bucket ?? resource.name}`);
    }
  }
  return [...lines].sort();
}
