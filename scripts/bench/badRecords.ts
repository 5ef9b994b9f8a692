import type { Answer } from "./harness.js";

export function badRecords(): Answer {
  throw new Error("badRecords: not measured yet");
}
