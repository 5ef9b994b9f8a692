import { factsOfStateChange } from "../facts/stateChanges.js";
import { textAt } from "../readers/path.js";
import type { BraketStateChange } from "./stateChange.js";

/**
 * Tells whether an event says that a quantum task or a hybrid job ended.
 *
 * The states that nothing leaves are `COMPLETED`, `FAILED` and `CANCELLED` (observed in AWS's SDK). A status that AWS may add is
 * not known to be terminal, so the answer is false; so it is for events without a status, and for unrecognized events.
 *
 * @example
 * isTerminal(stateChange); // => true
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-monitor-eventbridge.html
 */
export function isTerminal(change: BraketStateChange): boolean {
  const status = statusOf(change);
  return status !== undefined && factsOfStateChange(change["detail-type"])?.terminal.includes(status) === true;
}

/** The status that an event tells; undefined where its type has none, or none that is known. */
export function statusOf(change: BraketStateChange): string | undefined {
  const path = factsOfStateChange(change["detail-type"])?.status;
  return path === undefined ? undefined : textAt(change, path);
}
