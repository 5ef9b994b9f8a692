import { type BraketEvent, isCreateJobEvent, resourcesOf } from "braket-cloudtrail";
import { type Detector, onEachJob } from "./detector.js";
import { alarm, type Finding, unknown } from "./finding.js";
import { ownerOf } from "./ownerOf.js";
import { DEFAULT_SETTINGS } from "./settings.js";

/**
 * Does a hybrid job run a container image of a foreign account? Images of AWS's own are usual. So is a job without an image: it
 * runs Braket's base image.
 */
export function jobImage(event: BraketEvent, { accounts } = DEFAULT_SETTINGS): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const algorithm = event.requestParameters?.algorithmSpecification;
  if (!algorithm) return [unknown("its container image was not logged")];
  if (!algorithm.containerImage) return [];
  const image = resourcesOf(event).find(({ kind }) => kind === "ecr-image");
  switch (ownerOf(image?.accountId, event, accounts)) {
    case "own":
    case "aws":
      return [];
    case "foreign":
      return [alarm(`runs an image of account ${image?.accountId}`)];
    default:
      return [unknown("its container image is hidden, or in a registry that cannot be compared")];
  }
}

export const jobImageDetector: Detector = {
  tells: "A hybrid job runs a container image of a foreign account. Images of AWS's own accounts are usual.",
  cannotSee: "What is in an image, also in one of your own account.",
  unknownWhen: "The parameters were omitted, the image is hidden, or it is not in a registry of Amazon ECR.",
  needs: "one event",
  detect: onEachJob(jobImage),
};
