import { type BraketEvent, isCreateJobEvent } from "braket-cloudtrail";
import { type Finding, unknown } from "./finding.js";
import { jobImage } from "./jobImage.js";
import { jobPlaces } from "./jobPlaces.js";
import { jobRole } from "./jobRole.js";
import { jobSize } from "./jobSize.js";
import { DEFAULT_SETTINGS } from "./settings.js";

/**
 * What is unusual about a hybrid job, also about a refused one? It looks at the role, the image, the places and the size.
 *
 * It cannot know: anything about a job whose parameters were larger than 100 KB. CloudTrail leaves those out, and it says so.
 */
export function unusualJob(event: BraketEvent, settings = DEFAULT_SETTINGS): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const asked = event.requestParameters;
  if (!asked || asked.omitted) return [unknown("its parameters were not logged, so neither role nor image, places, size")];
  return [jobRole, jobImage, jobPlaces, jobSize].flatMap((judge) => judge(event, settings));
}
