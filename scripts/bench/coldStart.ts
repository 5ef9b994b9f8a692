import type { Answer } from "./harness.js";

export function coldStart(): Answer {
  throw new Error("coldStart: not measured yet");
}
