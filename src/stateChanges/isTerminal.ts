import { factsOfStateChange } from "../facts/stateChanges.js";
import { textAt } from "../readers/path.js";
import type { BraketStateChange } from "./stateChange.js";

/**
 * Tells whether an event says that a quantum task or a hybrid job ended.
 *
 * The terminal states are `COMPLETED`, `FAILED` and `CANCELLED` (observed in AWS's SDK). The result is false for:
 *
 * - a status that this version does not know,
 * - an event without a status,
 * - an unrecognized event.
 *
 * @example
 * isTerminal(stateChange); // => true
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function isTerminal(change: BraketStateChange): boolean {
  const status = statusOf(change);
  return status !== undefined && factsOfStateChange(change["detail-type"])?.terminal.includes(status) === true;
}

/** Returns the status of an event. Undefined if the event has none, or if this version does not know where its type has it. */
export function statusOf(change: BraketStateChange): string | undefined {
  const path = factsOfStateChange(change["detail-type"])?.status;
  return path === undefined ? undefined : textAt(change, path);
}
