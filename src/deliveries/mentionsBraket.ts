import { bytesOf, encodingOf, isGzip, isGzipInBase64 } from "./bytes/bytes.js";
import { indexOfMention, isMentionedIn } from "./bytes/mention.js";

/**
 * Tests whether the text of a log file may hold a Braket record, much faster than a parse.
 *
 * Call it before `parseBraketEvents` on the files of an account-wide trail, where almost no file has a Braket record.
 *
 * - It searches text, or bytes of UTF-8 text, for the name of the service.
 * - `false` is certain: the text has no complete Braket record. Escapes in the name, such as `\u0062`, are found, also in JSON text
 *   inside a JSON string. An escape of an escape, such as `\u005cu0062`, is not found.
 * - It looks for records only. Braket's own EventBridge events need not have the name: for these, call `mentionsBraketDelivery` of
 *   `braket-cloudtrail/state-changes`.
 * - `true` is not certain. The name may be at another place, such as the `invokedBy` of a record of another service.
 * - It does not find damage: a truncated last record without the name gives `false`.
 * - Gzip (as bytes or in base64), UTF-16, and values that are neither text nor bytes give `true`.
 * - It does not search compressed or base64 data inside JSON. Do not call it on payloads of CloudWatch Logs, Kinesis or Firehose.
 *
 * @example
 * mentionsBraket(log); // => true
 * mentionsBraket('{"Records":[{"eventSource":"s3.amazonaws.com"}]}'); // => false
 */
export function mentionsBraket(input: string | ArrayBufferLike | ArrayBufferView): boolean {
  if (typeof input === "string") return isMentionedIn(input) || isGzipInBase64(input);
  const bytes = bytesOf(input);
  if (bytes === undefined) return true;
  return isGzip(bytes) || encodingOf(bytes) !== "utf-8" || indexOfMention(bytes) !== -1 || isGzipInBase64(beginningOf(bytes));
}

function beginningOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
