import { type BraketEvent, costBasisOf, resourcesOf } from "braket-cloudtrail";
import { bucket } from "../../examples/analyzer/src/detectors/bucket.js";
import { textOf } from "../../examples/analyzer/src/detectors/finding.js";

/** Where results go: the buckets, the keys that encrypt results, and the number of calls that do not show it. */
export function resultPlaces(events: readonly BraketEvent[]): string[] {
  const lines = new Set<string>();
  let untold = 0;
  for (const event of events) {
    const resources = resourcesOf(event);
    const places = resources.flatMap((found) => (found.kind === "s3" && found.relation === "writes" ? [found] : []));
    if (costBasisOf(event) !== undefined && places.length === 0) untold++;
    for (const { kind, name, hidden } of resources)
      if (kind === "kms-key") lines.add(hidden ? "a key that is hidden" : `key ${name}`);
    for (const place of places) {
      const findings = bucket(place);
      lines.add(findings.length === 0 ? `usual bucket ${place.bucket}` : `other ${findings.map(textOf).join()}`);
    }
  }
  return [...[...lines].sort(), ...(untold > 0 ? [`unknown: the place was not logged, ${untold} times`] : [])];
}
