import { isObject } from "../readers/recordKind.js";
import { decodedText, fromBase64, isGzip, isGzipInBase64 } from "./bytes/bytes.js";
import { parseText } from "./bytes/parseText.js";
import { readPieces } from "./bytes/readPieces.js";
import { bytesLookalike, lookalikeText, textLookalike } from "./containers/lookalikes.js";
import { contentTests } from "./contentTests.js";
import type { Place } from "./place.js";
import type { Inflated, NoItem, Step, Walking } from "./walk.js";

/** The text that CloudTrail sends to a new topic. It is not JSON. */
const VALIDATION_MESSAGE = "CloudTrail validation message.";

/** Visits what a text holds. `original` is the value that the text was decoded from, or the text itself. */
export function* openText(walking: Walking, text: string, original: unknown, at: Place | undefined, noItem: NoItem): Step {
  const value = parseText(text);
  // Most texts hold one record.
  if (isObject(value) && walking.record(value, at)) return;
  if (value !== undefined) return yield* walking.visit(value, at, "delivery", noItem);
  if (isGzipInBase64(text)) return yield* openBase64(walking, text, at, noItem);
  if (text.startsWith(VALIDATION_MESSAGE)) return walking.aside(text, at);
  const pieces = readPieces(text, contentTests);
  const [first] = pieces ?? [];
  if (pieces?.length === 1 && first !== undefined) {
    yield* walking.visit(first.value, at, "delivery", noItem);
    return first.cut && walking.rejectRest(first.cut, at);
  }
  if (pieces !== undefined) {
    const values = pieces.map((piece) => piece.value);
    return yield* walking.list(values, at, pieces);
  }
  // Text without a bracket holds no record. A container may have its record in another member.
  const report = /[{[]/.test(text) ? walking.reject : noItem;
  report(at, original, "invalid-json", `expected JSON, ${lookalikeText(textLookalike(text))}`);
}

/** Visits what a base64 text holds. The text may have been decoded before. */
export function* openBase64(walking: Walking, text: string, at: Place | undefined, noItem: NoItem): Step {
  if (/^\s*[{[]/.test(text)) return yield* openText(walking, text, text, at, noItem);
  const bytes = fromBase64(text);
  if (bytes !== undefined) return yield* openBytes(walking, bytes, text, at, noItem);
  walking.reject(at, text, "corrupt", "expected base64, found other text");
}

/** Visits what bytes hold. `original` is the value that the bytes were decoded from, or the bytes themselves. */
export function* openBytes(walking: Walking, bytes: Uint8Array, original: unknown, at: Place | undefined, noItem: NoItem): Step {
  let content: Inflated = bytes;
  if (isGzip(bytes)) content = yield bytes;
  const text = content instanceof Uint8Array ? decodedText(content) : content;
  if (typeof text === "string") return yield* openText(walking, text, original, at, noItem);
  const isText = content === bytes && text.code === "corrupt";
  const message = isText ? `expected UTF-8 text, ${lookalikeText(bytesLookalike(bytes))}` : text.message;
  walking.reject(at, original, text.code, message);
}
