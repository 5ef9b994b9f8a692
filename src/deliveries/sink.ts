import type { ParseFailure } from "../events/error.js";
import type { Place } from "./place.js";

/**
 * An item of a delivery that cannot be read, or a Braket record that is invalid: what came in, and why.
 *
 * `path` leads to the item in what was passed in. Where it comes to a text, to base64 or to bytes, the rest of it leads on inside
 * the JSON that these hold. A text of several JSON values, such as one a line, counts as the array of them.
 */
export interface RejectedRecord extends ParseFailure {
  /** The path from the delivery to the item; empty for the delivery itself. */
  readonly path: readonly (string | number)[];
  /** The item: what is at the path. Where that is JSON text, its value; where it cannot be decoded, as it came in. */
  readonly record: unknown;
  /** The reason. */
  readonly code: ParseFailure["code"];
  /** The reason in words; it starts with the path. */
  readonly message: string;
  /** Everything that is wrong; the paths of the issues start at the item. */
  readonly issues: ParseFailure["issues"];
}

/** What a walk through a delivery finds goes here, each item once, in the order of the delivery. */
export interface Sink {
  /** A CloudTrail record of Braket: a call, or a record of another kind. */
  braket(record: unknown, at: Place | undefined): void;
  /** A CloudTrail record of another service. */
  foreign(record: unknown, at: Place | undefined): void;
  /** What is recognised, and holds no CloudTrail record: a control message, a notification of a file, a native event. */
  aside(value: unknown, at: Place | undefined): void;
  /** What cannot be read. */
  reject(item: RejectedRecord): void;
}
