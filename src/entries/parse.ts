/**
 * Parsers, deliveries, guards and errors only, for a process that must start fast.
 *
 * Each export is also an export of `braket-cloudtrail`, where it is documented.
 *
 * @module
 */

// Parsing one record
export { isBraketEvent, parseBraketEvent, type SafeParseResult, safeParseBraketEvent } from "../events/parse.js";

// Parsing a delivery
export type { BraketBatch } from "../deliveries/batch.js";
export type { RejectedRecord } from "../deliveries/sink.js";
export { parseBraketEvents } from "../deliveries/parseBraketEvents.js";
export { type FoundRecord, recordsIn } from "../deliveries/recordsIn.js";
export {
  type BatchItemFailures,
  batchItemFailures,
  type KafkaItemIdentifier,
  type KafkaLambdaEvent,
} from "../deliveries/batchItemFailures.js";

// Compressed deliveries
export { type CompressedOptions, parseCompressedBraketEvents } from "../deliveries/parseCompressedBraketEvents.js";

// Errors
export { BraketParseError, type BraketParseErrorCode, formatIssues, type ParseFailure } from "../events/error.js";
export { formatPath, type ParseIssue } from "../validation/issue.js";

// Types of events
export type {
  BraketEvent,
  BraketEventOf,
  EventNamed,
  FailedEvent,
  FailedUnrecognizedEvent,
  SucceededEvent,
  SucceededUnrecognizedEvent,
  UnrecognizedBraketEvent,
  UnrecognizedEventName,
} from "../events/event.js";
export type {
  BraketInsightEvent,
  BraketNetworkActivityEvent,
  BraketOtherEvent,
  BraketServiceEvent,
  OtherRecordFields,
  UnrecognizedEventCategory,
} from "../events/otherEvents.js";
export type * from "../generated/types.js";

// Guards
export * from "../generated/guards.js";
export { isBraketEventName, isEventNamed, isFailed, isSucceeded, isUnrecognized } from "../events/guards.js";
export { isInsightEvent, isNetworkActivityEvent, isServiceEvent } from "../events/otherGuards.js";
