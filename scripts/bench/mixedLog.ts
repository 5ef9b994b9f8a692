import type { Answer } from "./harness.js";

export function mixedLog(): Answer {
  throw new Error("mixedLog: not measured yet");
}
