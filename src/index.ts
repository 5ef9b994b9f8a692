// Parsing one record
export { isBraketEvent, parseBraketEvent, type SafeParseResult, safeParseBraketEvent } from "./parse.js";
export { type BraketEventStandardSchema, braketEvent } from "./standardSchema.js";

// Errors
export { BraketParseError, type BraketParseErrorCode, formatIssues } from "./error.js";
export { formatPath, type ParseIssue } from "./issue.js";

// Events and what they are made of
export type {
  BraketEvent,
  BraketEventName,
  BraketEventOf,
  FailedEvent,
  FailedUnrecognizedEvent,
  SucceededEvent,
  SucceededUnrecognizedEvent,
  UnrecognizedBraketEvent,
  UnrecognizedEventName,
} from "./event.js";
export type * from "./generated/types.js";

// Guards
export * from "./generated/guards.js";
export { isEventNamed, isFailed, isSucceeded, isUnrecognized } from "./guards.js";

// Identity of events
export { canonicalJson } from "./canonical.js";

// Facts
export {
  type BraketErrorName,
  type BraketOperation,
  braketOperations,
  type Evidence,
  type ResourceLocator,
  type ResourceLocatorKind,
} from "./catalog.js";
