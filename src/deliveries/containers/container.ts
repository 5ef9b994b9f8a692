import type { Members } from "../../readers/recordKind.js";

/**
 * What a part of a container holds.
 *
 * - `records`: an array. Each item is a record or a container.
 * - `record`: one record, or a container with it.
 * - `delivery`: anything that `parseBraketEvents` accepts, usually as text.
 * - `base64`: a delivery in base64, compressed or not; or its bytes; or its decoded text.
 * - `anything`: any value. It is searched. If it holds no record, the container is skipped.
 */
export type Holding = "records" | "record" | "delivery" | "base64" | "anything";

/** A place inside a container that holds items. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly holds: Holding;
  /** Decodes the value, such as a map of DynamoDB to an object. */
  readonly decode?: (value: unknown) => unknown;
}

/**
 * The facts about one container of records. A container is declared if its items have an identifier for partial batches, if it has
 * control messages, or if it must be decoded. All other containers are searched.
 */
export interface Container {
  /** Tests whether an object is this container. */
  readonly recognise: (value: Members) => boolean;
  /** Returns the places of its items. */
  readonly parts: (value: Members) => readonly Part[];
  /**
   * Returns the identifier of an item of a Lambda batch; undefined without one. Lambda delivers an item with an identifier again if
   * its payload cannot be read, so its other members are not searched.
   */
  readonly identifier?: (value: Members) => unknown;
}

/**
 * The hint in the error of `parseBraketEvent` for a container: the members that identify it, its name, and the advice. It is not
 * part of `Container`, so that a bundle of the parser alone does not have the containers.
 */
export type Hint = readonly [members: readonly string[], what: string, advice?: string];

/** The parts of a container that has no place for records. */
export const NO_RECORD: readonly Part[] = [{ path: [], holds: "anything" }];
