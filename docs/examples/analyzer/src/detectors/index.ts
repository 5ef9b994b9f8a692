// The detectors, without Node imports, so that a page can use them too.
export type { Detector, Log, Observation } from "./detector.js";
export type { Finding } from "./finding.js";
export { type FindingInLog, findingsIn } from "./findingsIn.js";
export { type Use, usesIn } from "./firstUse.js";
export { type DetectorId, detectors } from "./registry.js";
export { DEFAULT_SETTINGS, type Settings } from "./settings.js";
