import { bytesOf, isGzip, isGzipInBase64 } from "./bytes/bytes.js";
import { indexOfMention, isMentionedIn } from "./bytes/mention.js";

/**
 * Tells whether the text of a log file could hold a Braket record, at a small part of the cost of parsing it. In an account-wide
 * trail almost no file has any; there it is worth asking before `parseBraketEvents`. Where most files have some, it is not.
 *
 * It looks for the service's name, in text or in the bytes of UTF-8 text, which it does not decode. `false` is certain: no
 * complete record of Braket is in there, not even one that spells the name with escapes such as `\u0062`, also in JSON text that
 * stands in a JSON string. (An escape that is itself spelled with escapes, such as `\u005cu0062`, it takes for other text.) `true` is
 * not certain: the name may stand elsewhere, say in the `invokedBy` of another service's record.
 *
 * It looks at nothing but the name. It cannot tell that a file is truncated or damaged: a last record that breaks off before the
 * name goes unnoticed. It cannot see into data. For gzip, as bytes or in base64, and for UTF-16 the answer is `true`; but JSON that
 * holds compressed or base64 data, as the payloads of CloudWatch Logs, Kinesis and Firehose do, is judged without that data, so
 * do not ask it about those. For what is neither text nor bytes, such as a buffer that was transferred (detached), the answer is
 * `true` too: `parseBraketEvents` then reports what is wrong with it.
 *
 * @example
 * mentionsBraket(log); // => true
 * mentionsBraket('{"Records":[{"eventSource":"s3.amazonaws.com"}]}'); // => false
 */
export function mentionsBraket(input: string | ArrayBufferLike | ArrayBufferView): boolean {
  if (typeof input === "string") return isMentionedIn(input) || isGzipInBase64(input);
  const bytes = bytesOf(input);
  if (bytes === undefined) return true;
  return isGzip(bytes) || isUtf16(bytes) || indexOfMention(bytes) !== -1 || isGzipInBase64(beginningOf(bytes));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function beginningOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
