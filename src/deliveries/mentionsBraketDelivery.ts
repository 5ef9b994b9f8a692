import { BRAKET_EVENT_BRIDGE_SOURCE } from "../facts/service.js";
import { bytesOf } from "./bytes/bytes.js";
import { indexOfSender } from "./bytes/mentionOfEither.js";
import { mentionsBraket } from "./mentionsBraket.js";

/**
 * Tests whether the text of a file may hold a Braket record or one of Braket's own EventBridge events, much faster than a parse.
 *
 * - `mentionsBraket` of `braket-cloudtrail/large-logs` looks for records only: its `false` says nothing about Braket's own events.
 *   Call this one before `parseBraketDelivery`.
 * - It searches for the name of the service and for that of the sender, `aws.braket`. `false` is certain, also for names with escapes
 *   such as `\u0062`. `true` is not certain.
 * - Its other rules are those of `mentionsBraket`.
 *
 * @example
 * mentionsBraketDelivery(JSON.stringify(stateChange)); // => true
 * mentionsBraket(JSON.stringify(stateChange)); // => false
 * mentionsBraketDelivery('{"source":"aws.s3","detail-type":"Object Created"}'); // => false
 */
export function mentionsBraketDelivery(input: string | ArrayBufferLike | ArrayBufferView): boolean {
  if (mentionsBraket(input)) return true;
  if (typeof input === "string") return input.includes(BRAKET_EVENT_BRIDGE_SOURCE);
  const bytes = bytesOf(input);
  return bytes !== undefined && indexOfSender(bytes) !== -1;
}
