import type { ParseFailure } from "../../events/error.js";

/**
 * An item of a delivery that cannot be read, or a Braket record that is invalid: what came in, and why.
 *
 * `path` leads to the item in what was passed in. Where it comes to a text, to base64 or to bytes, the rest of it leads on inside
 * the JSON that these hold; a text of several JSON values, such as one a line, counts as the array of them.
 */
export interface RejectedRecord extends ParseFailure {
  /** The path from the delivery to the item; empty for the delivery itself. */
  readonly path: readonly (string | number)[];
  /** The item: what stands at the path. Where that is JSON text, its value; where it cannot be decoded, as it came in. */
  readonly record: unknown;
  /** The reason. */
  readonly code: ParseFailure["code"];
  /** The reason in words; it starts with the path. */
  readonly message: string;
  /** Everything that is wrong; the paths of the issues start at the item. */
  readonly issues: ParseFailure["issues"];
}

/** An object of which nothing is known. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * How a container holds its items.
 *
 * - `records`: a list, each item of which is a record or a container.
 * - `record`: one record.
 * - `delivery`: anything that `parseBraketEvents` takes, mostly as text.
 * - `base64`: the same in base64, compressed or not; or as bytes.
 */
export type Holding = "records" | "record" | "delivery" | "base64";

/** A place inside a container where there are items. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly holds: Holding;
}

/** A container in which records arrive. Every file of this folder that is named after one exports one. */
export interface Delivery {
  /** What it is in words, for the message that lists what was looked for. */
  readonly name: string;
  /** Whether an object is this container. */
  readonly recognise: (value: Members) => boolean;
  /** Where its items are; undefined when it holds no CloudTrail record by its nature, and is skipped as one item. */
  readonly parts: (value: Members) => readonly Part[] | undefined;
}

/** A path that grows at its end. Made into an array only where it is told. */
export interface Trail {
  readonly up: Trail | undefined;
  readonly key: string | number;
}

export function pathOf(trail: Trail | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = trail; at !== undefined; at = at.up) path.push(at.key);
  return path.reverse();
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

/** Whether an event source is an AWS service, and not where the item of a Lambda batch comes from, such as `aws:sqs`. */
export function isService(source: unknown): boolean {
  return typeof source === "string" && !source.startsWith("aws:");
}
