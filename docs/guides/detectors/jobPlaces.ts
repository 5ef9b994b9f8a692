import { type BraketEvent, isCreateJobEvent, resourcesOf } from "braket-cloudtrail";
import { bucket } from "./bucket.js";
import { type Finding, unknown } from "./finding.js";

/**
 * Does a hybrid job read from or write to a bucket with an unusual name? That includes the job's script.
 *
 * It cannot know: who owns a bucket, and what the script reads and writes by itself while it runs.
 */
export function jobPlaces(event: BraketEvent): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const places = resourcesOf(event).flatMap((resource) => (resource.kind === "s3" ? [resource] : []));
  const unusual = places.flatMap((place) =>
    bucket(place).map((found) => ({ ...found, what: `${place.relation} ${found.what}` })),
  );
  const hasOutput = places.some(({ at }) => at === "requestParameters.outputDataConfig.s3Path");
  return [...unusual, ...(hasOutput ? [] : [unknown("the place of its results was not logged")])];
}
