import type { Answer } from "./harness.js";

export function manyEvents(): Answer {
  throw new Error("manyEvents: not measured yet");
}
