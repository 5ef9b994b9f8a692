import { type BraketParseErrorCode, failure, messageOf, type ParseFailure } from "../events/error.js";
import { isObject, type Members, recordKindOf } from "../readers/recordKind.js";
import { kindOf } from "../validation/issue.js";
import { bytesOf, decodedText, fromBase64, isGzip, isGzipInBase64 } from "./bytes/bytes.js";
import { parseText, readPieces, type TextPiece } from "./bytes/text.js";
import type { Container, Holding } from "./containers/container.js";
import { bytesLookalike, lookalikeText, objectAdvice, textLookalike } from "./containers/lookalikes.js";
import { containerOf } from "./containers/registry.js";
import { onlyRecordIn } from "./onlyRecord.js";
import { type Place, pathOf } from "./place.js";
import { contentTests, search, searchMembers } from "./search.js";
import type { RejectedRecord, Sink } from "./sink.js";

/** How deep containers and texts may lie in each other. Each container, each item that is one and each text between them is a layer. */
const MAX_LAYERS = 32;

/** How many items may be met again where a delivery in memory holds the same object at several places. JSON never does. */
const MOST_REPEATS = 1_000_000;

/** The text that CloudTrail sends to a new topic, which is not JSON. */
const VALIDATION_MESSAGE = "CloudTrail validation message.";

/** What became of compressed bytes: their content, or why there is none. */
export type Inflated = string | Uint8Array | { readonly code: BraketParseErrorCode; readonly message: string };

/** A step of a walk. It yields the bytes of each gzip file that it meets, and is given the content of that by `next`. */
export type Step = Generator<Uint8Array, void, Inflated>;

/**
 * Walks through a delivery, and tells the sink every item of it. Returns what is wrong with the delivery as a whole, if anything;
 * then nothing was found in it.
 */
export function* walk(delivery: unknown, sink: Sink): Generator<Uint8Array, ParseFailure | undefined, Inflated> {
  const walking = new Walking(sink);
  yield* walking.visit(delivery, undefined, "delivery");
  return walking.failure && { ...walking.failure, record: delivery };
}

/** Why a place holds no item: it may be dropped where the item turns out to be beside it. */
type Refusal = (at: Place | undefined, record: unknown, code: BraketParseErrorCode, message: string) => void;

/** One walk through one delivery. */
export class Walking {
  /** What is wrong with the delivery as a whole. */
  failure: ParseFailure | undefined;
  /** How many items the sink was told. */
  found = 0;
  readonly #sink: Sink;
  /** The containers and texts around the place where the walk is. */
  readonly #layers: unknown[] = [];
  /** The lists and objects that were entered. */
  readonly #entered = new Set<unknown>();
  #repeats = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Visits a value that should be a record or hold some. `refuse` is called where it is neither. */
  *visit(value: unknown, at: Place | undefined, as: Holding, refuse: Refusal = this.reject): Step {
    if (this.#layers.length >= MAX_LAYERS || this.#layers.includes(value)) {
      return this.reject(at, value, "too-large", "expected a delivery of less depth, found one that is too deep or cyclic");
    }
    this.#layers.push(value);
    try {
      if (!this.#mayEnter(value))
        this.reject(at, value, "too-large", "expected each item once, found the same one too many times");
      else if (as === "base64" && typeof value === "string") yield* this.#base64(value, at, refuse);
      else if (typeof value === "string") yield* this.#text(value, value, at, refuse);
      else if (Array.isArray(value)) yield* this.#list(value, at);
      else yield* this.#value(value, at, as, refuse);
    } catch {
      this.reject(at, value, "not-a-record", "expected plain JSON data, found a member that throws when it is read");
    } finally {
      this.#layers.pop();
    }
  }

  /** Remembers a list or an object. False where it is known already. */
  isNew(value: object): boolean {
    return this.#entered.size < this.#entered.add(value).size;
  }

  /** Counts a list or an object that is met again. False where that happened so often that going on would take too long. */
  #mayEnter(value: unknown): boolean {
    if (isObject(value) && !this.isNew(value)) this.#repeats += Array.isArray(value) ? 1 + value.length : 1;
    return this.#repeats <= MOST_REPEATS;
  }

  /** Tells the sink of a record. False for an object that is none. */
  record(value: Members, at: Place | undefined): boolean {
    const kind = recordKindOf(value);
    if (kind === undefined) return false;
    this.found++;
    if (kind === "braket") this.#sink.braket(value, at);
    else this.#sink.foreign(value, at);
    return true;
  }

  /** Tells the sink of something that cannot be read; of the delivery itself, where nothing else was found in it. */
  readonly reject: Refusal = (at, record, code, message) => {
    const path = pathOf(at);
    const failed = failure(code, message, record);
    const item = { ...failed, path, message: messageOf(failed.issues, path) };
    if (at === undefined && this.found === 0) this.failure = item;
    else this.#sink.reject(item);
    this.found++;
  };

  *#value(value: unknown, at: Place | undefined, as: Holding, refuse: Refusal): Step {
    if (isObject(value)) {
      if (this.record(value, at)) return;
      const container = containerOf(value);
      if (container !== undefined) return yield* this.#container(container, value, at, refuse);
      const bytes = bytesOf(value);
      if (bytes !== undefined) return yield* this.#bytes(bytes, value, at, refuse);
      const before = this.found;
      yield* searchMembers(value, at, this);
      if (this.found > before) return;
    }
    if (as === "anything") return;
    const advice = objectAdvice(value) ?? (isObject(value) ? "it holds no CloudTrail record" : undefined);
    const code = as === "record" || as === "records" ? "not-a-record" : "unsupported-delivery";
    refuse(
      at,
      value,
      code,
      `expected a CloudTrail record or a delivery of records, found ${kindOf(value)}${advice === undefined ? "" : `: ${advice}`}`,
    );
  }

  /** Goes through the parts of a container. */
  *#container(container: Container, value: Members, at: Place | undefined, refuse: Refusal): Step {
    const before = this.found;
    const refused: Parameters<Refusal>[] = [];
    let mayBeSkipped = false;
    const parts = container.parts(value);
    for (const { path, holds, decode } of parts) {
      let item: unknown = value;
      let inside = at;
      for (const key of path) {
        item = isObject(item) ? item[key] : undefined;
        inside = { up: inside, key };
      }
      if (decode !== undefined) item = decode(item);
      if (holds === "anything") {
        mayBeSkipped = true;
        yield* path.length === 0 ? searchMembers(value, at, this) : search(item, inside, this);
      } else {
        yield* this.visit(item, inside, holds, holds === "records" ? undefined : (...refusal) => refused.push(refusal));
      }
    }
    if (refused.length > 0 && this.found === before && container.identifier?.(value) === undefined) {
      yield* searchMembers(value, at, this, new Set(parts.map(({ path }) => path[0])));
    }
    if (this.found > before) return;
    for (const refusal of refused) refuse(...refusal);
    if (mayBeSkipped) {
      this.found++;
      this.#sink.aside(value, at);
    }
  }

  *#list(items: readonly unknown[], at: Place | undefined, pieces?: readonly TextPiece[]): Step {
    for (let i = this.#records(items, 0, at); i < items.length; i = this.#records(items, i + 1, at)) {
      const inside = { up: at, key: i };
      const piece = pieces?.[i];
      if (piece?.unreadable !== undefined) {
        this.reject(inside, piece.unreadable, "invalid-json", "expected JSON, found text that is not JSON");
        continue;
      }
      let item: unknown;
      try {
        item = items[i];
      } catch {
        this.reject(inside, undefined, "not-a-record", "expected plain JSON data, found an item that throws when it is read");
        continue;
      }
      yield* this.visit(item, inside, "record");
      if (piece?.cut !== undefined) this.#rest(piece.cut, inside);
    }
  }

  /**
   * Tells the sink the records that are in a list one after the other, from an index on. Returns the index of the first item that
   * is no plain record. This is the one loop that runs over every record of a log file.
   */
  #records(items: readonly unknown[], from: number, at: Place | undefined): number {
    let i = from;
    try {
      for (; i < items.length; i++) {
        const item = items[i];
        if (!isObject(item)) break;
        const place = { up: at, key: i };
        if (this.record(item, place)) continue;
        const inside = onlyRecordIn(item, place);
        if (inside === undefined || !this.record(inside.value, inside.at)) break;
      }
    } catch {
      // The item throws when it is read. The caller takes it alone, and rejects it.
    }
    return i;
  }

  *#text(text: string, source: unknown, at: Place | undefined, refuse: Refusal): Step {
    const value = parseText(text);
    // Most texts hold one record.
    if (isObject(value) && this.record(value, at)) return;
    if (value !== undefined) return yield* this.visit(value, at, "delivery", refuse);
    if (isGzipInBase64(text)) return yield* this.#base64(text, at, refuse);
    if (text.startsWith(VALIDATION_MESSAGE)) {
      this.found++;
      return this.#sink.aside(text, at);
    }
    const pieces = readPieces(text, contentTests);
    const [first] = pieces ?? [];
    if (pieces?.length === 1 && first !== undefined) {
      yield* this.visit(first.value, at, "delivery", refuse);
      return first.cut && this.#rest(first.cut, at);
    }
    if (pieces !== undefined) {
      return yield* this.#list(
        pieces.map((piece) => piece.value),
        at,
        pieces,
      );
    }
    const message = `expected JSON, ${lookalikeText(textLookalike(text))}`;
    // Text without a brace can hold no record, so that one beside it may be the item.
    const tell = /[{[]/.test(text) ? this.reject : refuse;
    tell(at, source, "invalid-json", message);
  }

  /** Rejects what is left of a value that breaks off, as one item. */
  #rest({ path, rest }: NonNullable<TextPiece["cut"]>, at: Place | undefined): void {
    const place = path.reduce<Place | undefined>((up, key) => ({ up, key }), at);
    this.reject(place, rest, "invalid-json", "expected the rest of the list, found the end of the text: it breaks off here");
  }

  *#base64(text: string, at: Place | undefined, refuse: Refusal): Step {
    if (/^\s*[{[]/.test(text)) return yield* this.#text(text, text, at, refuse);
    const bytes = fromBase64(text);
    if (bytes !== undefined) return yield* this.#bytes(bytes, text, at, refuse);
    this.reject(at, text, "corrupt", "expected base64, found other text");
  }

  *#bytes(bytes: Uint8Array, source: unknown, at: Place | undefined, refuse: Refusal): Step {
    let content: Inflated = bytes;
    if (isGzip(bytes)) content = yield bytes;
    const text = content instanceof Uint8Array ? decodedText(content) : content;
    if (typeof text === "string") return yield* this.#text(text, source, at, refuse);
    const isText = content === bytes && text.code === "corrupt";
    this.reject(at, source, text.code, isText ? `expected UTF-8 text, ${lookalikeText(bytesLookalike(bytes))}` : text.message);
  }
}

export type { RejectedRecord };
