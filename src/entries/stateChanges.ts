/**
 * Parser, types, guards and answers for Braket's own EventBridge events: state changes of tasks, jobs, devices and spending limits.
 *
 * @module
 */

// Parsing one event
export { type BraketStateChangeStandardSchema, braketStateChange } from "../stateChanges/braketStateChange.js";
export {
  isBraketStateChange,
  parseBraketStateChange,
  type SafeParseStateChangeResult,
  safeParseBraketStateChange,
} from "../stateChanges/parseBraketStateChange.js";

// Parsing a delivery of both: CloudTrail records and Braket's own events
export type { BraketDelivery } from "../deliveries/delivery.js";
export { parseBraketDelivery } from "../deliveries/parseBraketDelivery.js";
export { parseCompressedBraketDelivery } from "../deliveries/parseCompressedBraketDelivery.js";
export {
  type BraketDeliveryStream,
  type BraketDeliveryStreamItem,
  braketDeliveryStream,
} from "../deliveries/braketDeliveryStream.js";
export type { WebReadable, WebWritable } from "../deliveries/bytes/webStream.js";
export { mentionsBraketDelivery } from "../deliveries/mentionsBraketDelivery.js";

// Events and what they are made of
export type {
  BraketStateChange,
  BraketStateChangeOf,
  UnrecognizedStateChange,
  UnrecognizedStateChangeType,
} from "../stateChanges/stateChange.js";
export type * from "../generated/stateChangeTypes.js";

// Guards
export * from "../generated/stateChangeGuards.js";
export { isUnrecognizedStateChange } from "../stateChanges/isUnrecognizedStateChange.js";

// What an event tells
export { isTerminal } from "../stateChanges/isTerminal.js";
export { shotsOf } from "../stateChanges/shotsOf.js";
export { type Spend, spendOf } from "../stateChanges/spendOf.js";
export { type StateChangeTimes, stateTimesOf } from "../stateChanges/stateTimesOf.js";
export { type StateChangeSubject, subjectOf } from "../stateChanges/subjectOf.js";

// Facts
export { type BraketStateChangeFacts, braketStateChanges } from "../facts/stateChanges.js";
