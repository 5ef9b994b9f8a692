import type { ParseFailure } from "../events/error.js";
import type { Place } from "./place.js";

/**
 * An item of a delivery that cannot be read, or an invalid Braket record, with the reason.
 *
 * `path` starts at the input. It continues inside the JSON of a text, of base64 or of bytes. A text of several JSON values, such as
 * one on each line, counts as an array of them.
 */
export interface RejectedRecord extends ParseFailure {
  /** The path from the delivery to the item; empty for the delivery itself. */
  readonly path: readonly (string | number)[];
  /** The item at the path: the value of a JSON text, or the undecoded item if it cannot be decoded. */
  readonly record: unknown;
  /** The reason. */
  readonly code: ParseFailure["code"];
  /** The message for people. It starts with the path. */
  readonly message: string;
  /** All issues. Their paths start at the item. */
  readonly issues: ParseFailure["issues"];
}

/** Takes the items that a walk finds: each item once, in the order of the delivery. */
export interface Sink {
  /** Takes a CloudTrail record of Braket: a call, or a record of another kind. */
  braket(record: unknown, at: Place | undefined): void;
  /** Takes a CloudTrail record of another service. */
  foreign(record: unknown, at: Place | undefined): void;
  /** Takes a known value without a CloudTrail record: a control message, a notification of a file, an event of another kind. */
  aside(value: unknown, at: Place | undefined): void;
  /** Takes an item that cannot be read. */
  reject(item: RejectedRecord): void;
}
