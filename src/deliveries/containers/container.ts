import type { Members } from "../../readers/recordKind.js";

/**
 * How a container holds its items.
 *
 * - `records`: a list, each item of which is a record or a container.
 * - `record`: one record, or what holds it.
 * - `delivery`: anything that `parseBraketEvents` takes, mostly as text.
 * - `base64`: the same in base64, compressed or not; or as bytes; or as text that was decoded already.
 * - `anything`: by its nature no record, or a place that may hold one. It is searched. Where nothing is found, the container is skipped.
 */
export type Holding = "records" | "record" | "delivery" | "base64" | "anything";

/** A place inside a container where there are items. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly holds: Holding;
  /** Turns what is there into the value that it stands for, such as a map of DynamoDB's into an object. */
  readonly decode?: (value: unknown) => unknown;
}

/** What a Lambda source calls an item, in a response that reports failed items. */
export type ItemIdentifier = string | { readonly partition: string; readonly offset: number };

/**
 * A container in which records arrive: everything that is known of it. Only containers whose items have an identity or a meaning
 * are declared: an identifier for partial batches, a control message, a decoding. All others are searched.
 */
export interface Container {
  /** Whether an object is this container. */
  readonly recognise: (value: Members) => boolean;
  /** Where its items are. */
  readonly parts: (value: Members) => readonly Part[];
  /**
   * The identifier of an item of a Lambda batch that is this container; undefined for one that has none. An item with an
   * identifier is delivered again where its payload cannot be read, so its other members are not searched.
   */
  readonly identifier?: (value: Members) => unknown;
}

/**
 * What to say to somebody who passes a container to `parseBraketEvent`: the members by which it is guessed, what it is, and what of
 * it is a record. It is apart from the container, so that a bundle of the parser alone has no more of a container than this.
 */
export type Hint = readonly [members: readonly string[], what: string, advice?: string];

/** The parts of a container that holds no record by its nature. */
export const NO_RECORD: readonly Part[] = [{ path: [], holds: "anything" }];
