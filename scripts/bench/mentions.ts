import type { Answer } from "./harness.js";

export function mentions(): Answer {
  throw new Error("mentions: not measured yet");
}
