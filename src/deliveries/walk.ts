import { type BraketParseErrorCode, failure, messageOf, type ParseFailure } from "../events/error.js";
import { kindOf } from "../validation/issue.js";
import { bytesOf, fromBase64, isGzip, isGzipInBase64, textOf } from "./bytes/bytes.js";
import { parseMany, parseText } from "./bytes/text.js";
import { cloudTrailNotification } from "./containers/cloudTrailNotification.js";
import { cloudWatchLogs } from "./containers/cloudWatchLogs.js";
import {
  type Delivery,
  type Holding,
  isObject,
  type Members,
  pathOf,
  type RejectedRecord,
  type Trail,
} from "./containers/container.js";
import { digest } from "./containers/digest.js";
import { dynamoDb } from "./containers/dynamoDb.js";
import { eventBridge } from "./containers/eventBridge.js";
import { firehose } from "./containers/firehose.js";
import { kinesis } from "./containers/kinesis.js";
import { logEvents } from "./containers/logEvents.js";
import { lookupEvents } from "./containers/lookupEvents.js";
import { record } from "./containers/record.js";
import { records } from "./containers/records.js";
import { s3Notification } from "./containers/s3Notification.js";
import { sns } from "./containers/sns.js";
import { sqs } from "./containers/sqs.js";

/** Every container, in the order in which they are tried. A record comes first, for no member of it may make it another. */
const deliveries: readonly Delivery[] = [
  record,
  records,
  eventBridge,
  logEvents,
  lookupEvents,
  sqs,
  sns,
  kinesis,
  firehose,
  cloudWatchLogs,
  dynamoDb,
  s3Notification,
  cloudTrailNotification,
  digest,
];

/** How deep containers may lie in each other. Each container, each item that is one and each text between them is a layer. */
const MAX_LAYERS = 32;

/** The text that CloudTrail sends to a new topic, which is not JSON. */
const VALIDATION_MESSAGE = "CloudTrail validation message.";

/** What a walk through a delivery finds goes here. */
export interface Sink {
  /**
   * Takes the records that stand in a list one after the other, from an index on. Returns the index of the first item that
   * is no plain record and is left to the walk: this is the one loop that runs over every record of a log file.
   */
  take(items: readonly unknown[], from: number, at: Trail | undefined): number;
  /** One item that should be a record. */
  record(value: unknown, at: Trail | undefined): void;
  /** An item that is recognised, and is no CloudTrail record. */
  skip(): void;
  /** An item that cannot be read. */
  reject(item: RejectedRecord): void;
}

/** What became of compressed bytes: their content, or why there is none. */
export type Inflated = string | Uint8Array | { readonly code: BraketParseErrorCode; readonly message: string };

/**
 * A walk through a delivery. It yields the bytes of each gzip file that it meets, is given its content by `next`, and goes on
 * inside it. It returns what is wrong with the delivery as a whole, if anything; then nothing was found in it.
 */
export type Walk = Generator<Uint8Array, ParseFailure | undefined, Inflated>;

interface Walking {
  readonly sink: Sink;
  /** The containers and texts around the place where the walk is. */
  readonly layers: unknown[];
  failure: ParseFailure | undefined;
}

type Step = Generator<Uint8Array, void, Inflated>;

/** Walks through a delivery and tells the sink every item of it. */
export function* walk(delivery: unknown, sink: Sink): Walk {
  const walking: Walking = { sink, layers: [], failure: undefined };
  yield* visit(delivery, undefined, walking, "delivery");
  return walking.failure && { ...walking.failure, record: delivery };
}

function* visit(value: unknown, at: Trail | undefined, walking: Walking, as: Holding): Step {
  const { layers } = walking;
  if (layers.length >= MAX_LAYERS || layers.includes(value)) {
    return refuse(walking, at, value, "too-large", "expected a delivery of less depth, found one that is too deep or cyclic");
  }
  layers.push(value);
  try {
    if (as === "base64" && typeof value === "string") yield* openBase64(value, at, walking);
    else if (typeof value === "string") yield* openText(value, value, at, walking);
    else if (Array.isArray(value)) yield* openList(value, at, walking);
    else yield* open(value, at, walking, as);
  } catch {
    const message = "expected plain JSON data, found a member that throws when it is read";
    refuse(walking, at, value, "not-a-record", message);
  } finally {
    layers.pop();
  }
}

function* open(value: unknown, at: Trail | undefined, walking: Walking, as: Holding): Step {
  const found = isObject(value) ? deliveries.find((delivery) => delivery.recognise(value)) : undefined;
  if (found === undefined) {
    const bytes = bytesOf(value);
    if (bytes !== undefined) return yield* openBytes(bytes, value, at, walking);
    return unrecognised(walking, at, value, as);
  }
  const parts = found.parts(value as Members);
  if (parts === undefined) return walking.sink.skip();
  for (const { path, holds } of parts) {
    let item = value;
    let inside = at;
    for (const key of path) {
      item = isObject(item) ? item[key] : undefined;
      inside = { up: inside, key };
    }
    if (holds === "record") walking.sink.record(item, inside);
    else yield* visit(item, inside, walking, holds);
  }
}

function* openList(
  items: readonly unknown[],
  at: Trail | undefined,
  walking: Walking,
  unreadable?: ReadonlyMap<number, string>,
): Step {
  const { sink } = walking;
  for (let i = sink.take(items, 0, at); i < items.length; i = sink.take(items, i + 1, at)) {
    const inside = { up: at, key: i };
    const piece = unreadable?.get(i);
    if (piece === undefined) yield* visit(items[i], inside, walking, "record");
    else refuse(walking, inside, piece, "invalid-json", "expected JSON, found text that is not JSON");
  }
}

function* openText(text: string, source: unknown, at: Trail | undefined, walking: Walking): Step {
  const value = parseText(text);
  // Most texts hold one record, which need not go round by the containers: log events take a twentieth less time.
  if (isObject(value) && record.recognise(value)) return walking.sink.record(value, at);
  if (value !== undefined) return yield* visit(value, at, walking, "delivery");
  if (isGzipInBase64(text)) return yield* openBase64(text, at, walking);
  if (text.startsWith(VALIDATION_MESSAGE)) return walking.sink.skip();
  const many = parseMany(text);
  if (many !== undefined) return yield* openList(many.values, at, walking, many.unreadable);
  const found = text === "" ? "an empty text" : "text that is not JSON";
  refuse(walking, at, source, "invalid-json", `expected JSON, found ${found}`);
}

function* openBase64(text: string, at: Trail | undefined, walking: Walking): Step {
  const bytes = fromBase64(text);
  if (bytes !== undefined) return yield* openBytes(bytes, text, at, walking);
  refuse(walking, at, text, "corrupt", "expected base64, found other text");
}

function* openBytes(bytes: Uint8Array, source: unknown, at: Trail | undefined, walking: Walking): Step {
  let content: Inflated = bytes;
  if (isGzip(bytes)) content = yield bytes;
  const text = content instanceof Uint8Array ? textOf(content) : content;
  if (text === undefined) refuse(walking, at, source, "corrupt", "expected UTF-8 text, found other bytes");
  else if (typeof text === "string") yield* openText(text, source, at, walking);
  else refuse(walking, at, source, text.code, text.message);
}

/** An object that is no container, or no object at all. */
function unrecognised(walking: Walking, at: Trail | undefined, value: unknown, as: Holding): void {
  const found = `found ${kindOf(value)}`;
  if (at === undefined) {
    const wanted = deliveries.map(({ name }) => name).join(", ");
    refuse(walking, at, value, "unsupported-delivery", `expected ${wanted}, or text or bytes of one; ${found}${hint(value)}`);
  } else {
    const code = as === "record" ? "not-a-record" : "unsupported-delivery";
    refuse(walking, at, value, code, `expected a CloudTrail record or a container of records, ${found}`);
  }
}

/** What people hand over that cannot be read on the spot. */
function hint(value: unknown): string {
  if (!isObject(value)) return "";
  if (typeof value.then === "function") return ": this is a promise; await it";
  const isReadable = typeof value.arrayBuffer === "function" || typeof value.getReader === "function";
  return isReadable ? ": use parseCompressedBraketEvents, which reads it" : "";
}

function refuse(walking: Walking, at: Trail | undefined, record: unknown, code: BraketParseErrorCode, message: string): void {
  const path = pathOf(at);
  const found = failure(code, message, record);
  const failed = { ...found, message: messageOf(found.issues, path) };
  if (at === undefined) walking.failure = failed;
  else walking.sink.reject({ path, ...failed });
}
