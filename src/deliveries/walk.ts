import { type BraketParseErrorCode, failure, type ParseFailure, THROWING_MEMBER } from "../events/error.js";
import { isObject, type Members, recordKindOf } from "../readers/recordKind.js";
import { kindOf } from "../validation/issue.js";
import { bytesOf } from "./bytes/bytes.js";
import type { TextPiece } from "./bytes/pieceReader.js";
import type { Container, Holding } from "./containers/container.js";
import { objectAdvice } from "./containers/lookalikes.js";
import { containerOf } from "./containers/registry.js";
import { onlyRecordIn } from "./onlyRecord.js";
import { openBase64, openBytes, openText } from "./open.js";
import { type Place, pathOf } from "./place.js";
import { rejected } from "./rejected.js";
import { search, searchMembers } from "./search.js";
import type { Sink } from "./sink.js";

/** The most layers of a delivery. A layer is a container, an item that is a container, or a text between them. */
const MAX_LAYERS = 32;

/** The most items that a delivery in memory may repeat, because it holds the same object at several places. JSON never does. */
const MOST_REPEATS = 1_000_000;

/** The content of compressed bytes, or why there is none. */
export type Inflated = string | Uint8Array | { readonly code: BraketParseErrorCode; readonly message: string };

/** A step of a walk. It yields the bytes of each gzip file, and the caller passes their content to `next`. */
export type Step = Generator<Uint8Array, void, Inflated>;

/**
 * Walks through a delivery and passes each item to the sink. Returns a failure if the delivery as a whole cannot be read; the
 * sink then has no item.
 */
export function* walk(delivery: unknown, sink: Sink): Generator<Uint8Array, ParseFailure | undefined, Inflated> {
  const walking = new Walking(sink);
  yield* walking.visit(delivery, undefined, "delivery");
  return walking.failure && { ...walking.failure, record: delivery };
}

/** Receives the reason why a place holds no item. A container drops the reason if it finds an item elsewhere. */
export type NoItem = (at: Place | undefined, record: unknown, code: BraketParseErrorCode, message: string) => void;

/** One walk through one delivery. */
export class Walking {
  /** Why the delivery as a whole cannot be read. */
  failure: ParseFailure | undefined;
  /** The number of items that the sink has. */
  found = 0;
  readonly #sink: Sink;
  /** The containers and texts around the current place. */
  readonly #layers: unknown[] = [];
  /** The arrays and objects that the walk entered. */
  readonly #entered = new Set<unknown>();
  #repeats = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Visits a value that should be a record or hold records. Calls `noItem` if it is neither. */
  *visit(value: unknown, at: Place | undefined, as: Holding, noItem: NoItem = this.reject): Step {
    if (this.#layers.length >= MAX_LAYERS || this.#layers.includes(value)) {
      const message = `expected at most ${MAX_LAYERS} containers inside each other, found a deeper or cyclic delivery`;
      return this.reject(at, value, "too-large", message);
    }
    this.#layers.push(value);
    try {
      if (!this.#mayEnter(value))
        this.reject(at, value, "too-large", "expected each object once, found the same object too many times");
      else if (as === "base64" && typeof value === "string") yield* openBase64(this, value, at, noItem);
      else if (typeof value === "string") yield* openText(this, value, value, at, noItem);
      else if (Array.isArray(value)) yield* this.list(value, at);
      else yield* this.#value(value, at, as, noItem);
    } catch {
      this.reject(at, value, "not-a-record", THROWING_MEMBER);
    } finally {
      this.#layers.pop();
    }
  }

  /** Remembers an array or an object. Returns false if the walk has met it before. */
  isNew(value: object): boolean {
    return this.#entered.size < this.#entered.add(value).size;
  }

  /** Counts the arrays and objects that the walk meets again. Returns false when there are too many. */
  #mayEnter(value: unknown): boolean {
    if (isObject(value) && !this.isNew(value)) this.#repeats += Array.isArray(value) ? 1 + value.length : 1;
    return this.#repeats <= MOST_REPEATS;
  }

  /** Passes a record to the sink. Returns false for another object. */
  record(value: Members, at: Place | undefined): boolean {
    const kind = recordKindOf(value);
    if (kind === undefined) return false;
    this.found++;
    if (kind === "braket") this.#sink.braket(value, at);
    else this.#sink.foreign(value, at);
    return true;
  }

  /** Passes a value that holds no CloudTrail record to the sink, such as a control message. */
  aside(value: unknown, at: Place | undefined): void {
    this.found++;
    this.#sink.aside(value, at);
  }

  /** Passes an item that cannot be read to the sink. The delivery itself becomes the failure, if it has no other item. */
  readonly reject: NoItem = (at, record, code, message) => {
    const item = rejected(failure(code, message, record), pathOf(at));
    if (at === undefined && this.found === 0) this.failure = item;
    else this.#sink.reject(item);
    this.found++;
  };

  *#value(value: unknown, at: Place | undefined, as: Holding, noItem: NoItem): Step {
    if (isObject(value)) {
      if (this.record(value, at)) return;
      const container = containerOf(value);
      if (container !== undefined) return yield* this.#container(container, value, at, noItem);
      const bytes = bytesOf(value);
      if (bytes !== undefined) return yield* openBytes(this, bytes, value, at, noItem);
      const before = this.found;
      yield* searchMembers(value, at, this);
      if (this.found > before) return;
    }
    if (as === "anything") return;
    const advice = objectAdvice(value) ?? (isObject(value) ? "it holds no CloudTrail record" : undefined);
    const code = as === "record" || as === "records" ? "not-a-record" : "unsupported-delivery";
    const found = `${kindOf(value)}${advice === undefined ? "" : `: ${advice}`}`;
    noItem(at, value, code, `expected a CloudTrail record or a delivery of records, found ${found}`);
  }

  /** Goes through the parts of a container. */
  *#container(container: Container, value: Members, at: Place | undefined, noItem: NoItem): Step {
    const before = this.found;
    const reasons: Parameters<NoItem>[] = [];
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
        yield* this.visit(item, inside, holds, holds === "records" ? undefined : (...reason) => reasons.push(reason));
      }
    }
    if (reasons.length > 0 && this.found === before && container.identifier?.(value) === undefined) {
      yield* searchMembers(value, at, this, new Set(parts.map(({ path }) => path[0])));
    }
    if (this.found > before) return;
    for (const reason of reasons) noItem(...reason);
    if (mayBeSkipped) this.aside(value, at);
  }

  /** Visits each item of an array, or each piece of a text that holds several values. */
  *list(items: readonly unknown[], at: Place | undefined, pieces?: readonly TextPiece[]): Step {
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
      if (piece?.cut !== undefined) this.rejectRest(piece.cut, inside);
    }
  }

  /**
   * Passes the records of an array to the sink, from an index up to the first other item. An item may also be a container with one
   * record. Returns the index of the other item. This is the one loop that runs over every record of a log file.
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
      // The item throws when it is read. The caller visits it alone, and rejects it.
    }
    return i;
  }

  /** Rejects the rest of a truncated value, as one item. */
  rejectRest({ path, rest }: NonNullable<TextPiece["cut"]>, at: Place | undefined): void {
    const place = path.reduce<Place | undefined>((up, key) => ({ up, key }), at);
    this.reject(place, rest, "invalid-json", "expected the rest of the list, found the end of the text: it is truncated here");
  }
}
