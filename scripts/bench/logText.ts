import type { Answer } from "./harness.js";

export function logText(): Answer {
  throw new Error("logText: not measured yet");
}
