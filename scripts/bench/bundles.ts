import type { Answer } from "./harness.js";

export function bundles(): Answer {
  throw new Error("bundles: not measured yet");
}
