import { messageOf, type ParseFailure } from "../events/error.js";
import type { RejectedRecord } from "./sink.js";

/** Returns the rejected item at a path. Its message starts with the path. */
export function rejected(failed: ParseFailure, path: readonly (string | number)[]): RejectedRecord {
  return { ...failed, path, message: messageOf(failed.issues, path) };
}
