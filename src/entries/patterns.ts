/**
 * EventBridge patterns of rules for Braket's calls and for its own events, to deploy them.
 *
 * @module
 */

// Calls
export { type BraketEventPattern, type EventPatternOptions, eventPatternFor } from "../formats/eventPatterns/eventPatternFor.js";

// Braket's own events
export {
  type BraketStateChangePattern,
  type StateChangePatternOptions,
  stateChangePatternFor,
} from "../formats/eventPatterns/stateChangePatternFor.js";

// Conditions
export type { ArnCondition, ArnMatcher, EventBridgeMatcher } from "../formats/eventPatterns/conditions.js";
