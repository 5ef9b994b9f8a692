import type { CloudTrailRecord, UserIdentity } from "../generated/types.js";
import type { ExampleCaller } from "./exampleCallers.js";
import { type ExampleOutcome, exampleOf } from "./exampleOf.js";
import { type ExampleOverrides, overridden } from "./overrides.js";

/** What `exampleRecord` can be asked for. */
export interface ExampleRecordOptions {
  /** The outcome of the call; `succeeded` where it is absent. */
  readonly outcome?: ExampleOutcome | undefined;
  /** The caller: a kind of caller, or a `userIdentity` of your own. A `person` where it is absent. */
  readonly caller?: ExampleCaller | UserIdentity | undefined;
  /** A number for another record of the same call. Absent for the usual one. */
  readonly seed?: number | undefined;
  /** Members that replace those of the record, at any depth. */
  readonly overrides?: ExampleOverrides<CloudTrailRecord> | undefined;
}

/**
 * Returns a record of another service, such as a log file has beside Braket's. Its request and answer are made up.
 *
 * For Braket use `exampleEvent`: this function does not validate.
 *
 * @throws {TypeError} when an option is not what its type says.
 * @example
 * const put = exampleRecord("s3.amazonaws.com", "PutBucketPolicy");
 * put.eventName; // => "PutBucketPolicy"
 * parseBraketEvents([put]).skipped; // => 1
 */
export function exampleRecord(eventSource: string, eventName: string, options: ExampleRecordOptions = {}): CloudTrailRecord {
  return overridden(exampleOf(eventSource, eventName, options), options.overrides) as CloudTrailRecord;
}
