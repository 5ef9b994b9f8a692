import { accountsOf, type BraketEvent, isCreateJobEvent, resourcesOf } from "braket-cloudtrail";
import { bucket } from "./bucket.js";
import { type Detector, onEachJob } from "./detector.js";
import { type Finding, unknown } from "./finding.js";
import { DEFAULT_SETTINGS } from "./settings.js";

/** Does a hybrid job read from or write to a bucket with an unusual or foreign name? That includes the job's script. */
export function jobPlaces(event: BraketEvent, { accounts, buckets } = DEFAULT_SETTINGS): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const { recipient } = accountsOf(event);
  const usual = { buckets, ...(recipient !== undefined && { accounts: [recipient, ...accounts] }) };
  const places = resourcesOf(event).flatMap((resource) => (resource.kind === "s3" ? [resource] : []));
  const unusual = places.flatMap((place) =>
    bucket(place, usual).map((found) => ({ ...found, what: `${place.relation} ${found.what}` })),
  );
  const hasOutput = places.some(({ at }) => at === "requestParameters.outputDataConfig.s3Path");
  return [...unusual, ...(hasOutput ? [] : [unknown("the place of its results was not logged")])];
}

export const jobPlacesDetector: Detector = {
  tells:
    "The script, the input, the results or the checkpoints of a hybrid job are in a bucket that is not one of yours by its name.",
  cannotSee: "Who owns a bucket: any account may use a usual name. And what the script reads and writes by itself while it runs.",
  unknownWhen: "The parameters were omitted, a place is hidden, or no bucket can be read from it.",
  needs: "one event",
  detect: onEachJob(jobPlaces),
};
