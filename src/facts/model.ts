/** The version of the Braket API that this version of the package knows. */
export interface BraketModel {
  /** The version that the API gives itself: the day of its first design, unchanged since. */
  readonly apiVersion: string;
  /** The day on which the API model last changed in public, `YYYY-MM-DD`, UTC. */
  readonly modelDate: string;
  /** The version of `@aws-sdk/client-braket` against which a test holds the schemas and the catalog. */
  readonly sdkVersion: string;
  /** The number of events that are modelled: one for each operation of the API. */
  readonly events: number;
}

/**
 * Which model of the Braket API the types follow: an event that AWS has added since is an unrecognized one.
 *
 * @example
 * BRAKET_MODEL.events; // => BRAKET_EVENT_NAMES.length
 * @see https://docs.aws.amazon.com/braket/latest/APIReference/API_Operations.html
 */
export const BRAKET_MODEL = {
  apiVersion: "2019-09-01",
  modelDate: "2026-04-07",
  sdkVersion: "3.1048.0",
  events: 17,
} as const satisfies BraketModel;
