import type { Answer } from "./harness.js";

export function heap(): Answer {
  throw new Error("heap: not measured yet");
}
