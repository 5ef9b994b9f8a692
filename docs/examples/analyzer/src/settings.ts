import { DEFAULT_SETTINGS, type Settings } from "./detectors/index.js";

/** What is usual in your account. Change it here; the command and both Lambda functions use it. */
export const settings: Settings = {
  ...DEFAULT_SETTINGS,
  // accounts: ["444455556666"],
  // buckets: ["our-job-scripts"],
};
