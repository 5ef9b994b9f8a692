// Parsing one event

export {
  type BraketDeliveryStream,
  type BraketDeliveryStreamItem,
  braketDeliveryStream,
} from "../deliveries/braketDeliveryStream.js";
// Parsing a delivery of both: CloudTrail records and Braket's own events
export type { BraketDelivery } from "../deliveries/delivery.js";
export { mentionsBraketDelivery } from "../deliveries/mentionsBraketDelivery.js";
export { parseBraketDelivery } from "../deliveries/parseBraketDelivery.js";
export { parseCompressedBraketDelivery } from "../deliveries/parseCompressedBraketDelivery.js";
// Facts
export { type BraketStateChangeFacts, braketStateChanges } from "../facts/stateChanges.js";
// Guards
export * from "../generated/stateChangeGuards.js";
export type * from "../generated/stateChangeTypes.js";
export { type BraketStateChangeStandardSchema, braketStateChange } from "../stateChanges/braketStateChange.js";
// What an event tells
export { isTerminal } from "../stateChanges/isTerminal.js";
export { isUnrecognizedStateChange } from "../stateChanges/isUnrecognizedStateChange.js";
export {
  isBraketStateChange,
  parseBraketStateChange,
  type SafeParseStateChangeResult,
  safeParseBraketStateChange,
} from "../stateChanges/parseBraketStateChange.js";
export { shotsOf } from "../stateChanges/shotsOf.js";
export { type Spend, spendOf } from "../stateChanges/spendOf.js";
// Events and what they are made of
export type {
  BraketStateChange,
  BraketStateChangeOf,
  UnrecognizedStateChange,
  UnrecognizedStateChangeType,
} from "../stateChanges/stateChange.js";
// Patterns
export {
  type BraketStateChangePattern,
  type StateChangePatternOptions,
  stateChangePatternFor,
} from "../stateChanges/stateChangePatternFor.js";
export { type StateChangeTimes, stateTimesOf } from "../stateChanges/stateTimesOf.js";
export { type StateChangeSubject, subjectOf } from "../stateChanges/subjectOf.js";
