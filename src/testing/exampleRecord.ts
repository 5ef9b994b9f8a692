import type { CloudTrailRecord, UserIdentity } from "../generated/types.js";
import type { ExampleCaller } from "./exampleCallers.js";
import { type ExampleOutcome, exampleOf } from "./exampleOf.js";
import { type ExampleOverrides, overridden } from "./overrides.js";

/** The options of `exampleRecord`. */
export interface ExampleRecordOptions {
  /** The outcome of the call. The default is `succeeded`. */
  readonly outcome?: ExampleOutcome | undefined;
  /** The caller: a kind of caller, or a `userIdentity` of your own. The default is a `person`. */
  readonly caller?: ExampleCaller | UserIdentity | undefined;
  /** A number that gives another record of the same call. */
  readonly seed?: number | undefined;
  /** Members that replace those of the record, at any depth. */
  readonly overrides?: ExampleOverrides<CloudTrailRecord> | undefined;
}

/**
 * Returns a record of another service. Log files have such records too. The request and the response are made up.
 *
 * For Braket use `exampleEvent`. This function does not validate the record.
 *
 * @throws {TypeError} when an option is invalid.
 * @example
 * const put = exampleRecord("s3.amazonaws.com", "PutBucketPolicy");
 * put.eventName; // => "PutBucketPolicy"
 * parseBraketEvents([put]).skipped; // => 1
 */
export function exampleRecord(eventSource: string, eventName: string, options: ExampleRecordOptions = {}): CloudTrailRecord {
  return overridden(exampleOf(eventSource, eventName, options), options.overrides) as CloudTrailRecord;
}
