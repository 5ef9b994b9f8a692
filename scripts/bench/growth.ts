import type { Answer } from "./harness.js";

export function growth(): Answer {
  throw new Error("growth: not measured yet");
}
