import type { Detector } from "./detector.js";
import { firstUseDetector } from "./firstUse.js";
import { jobImageDetector } from "./jobImage.js";
import { jobPlacesDetector } from "./jobPlaces.js";
import { jobRoleDetector } from "./jobRole.js";
import { jobSizeDetector } from "./jobSize.js";
import { limitChangesDetector } from "./limitChanges.js";
import { networkDenialDetector } from "./networkDenial.js";
import { otherAccountDetector } from "./otherAccount.js";
import { refusalBurstsDetector } from "./refusalBursts.js";
import { refusedCallDetector } from "./refusedCall.js";
import { rootUseDetector } from "./rootUse.js";
import { taskWithoutLimitDetector } from "./taskWithoutLimit.js";

/** All detectors, by their ids. */
export const detectors = {
  "limit-change": limitChangesDetector,
  "task-without-limit": taskWithoutLimitDetector,
  "job-role": jobRoleDetector,
  "job-image": jobImageDetector,
  "job-places": jobPlacesDetector,
  "job-size": jobSizeDetector,
  "first-use": firstUseDetector,
  "other-account": otherAccountDetector,
  "root-use": rootUseDetector,
  "refused-call": refusedCallDetector,
  "refusal-burst": refusalBurstsDetector,
  "network-denial": networkDenialDetector,
} as const satisfies Readonly<Record<string, Detector>>;

/** The id of a detector. */
export type DetectorId = keyof typeof detectors;
