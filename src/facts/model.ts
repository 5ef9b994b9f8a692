/** The version of the Braket API model that the types follow. */
export interface BraketModel {
  /** The version in the API model. It has not changed since the first release. */
  readonly apiVersion: string;
  /** The day on which the API model last changed in public, `YYYY-MM-DD`, UTC. */
  readonly modelDate: string;
  /** The version of `@aws-sdk/client-braket` with which a test compares the schemas and the operations. */
  readonly sdkVersion: string;
  /** The number of modelled events: one for each operation of the API. */
  readonly events: number;
}

/**
 * The version of the Braket API model that the types follow. An event that AWS added later is an unrecognized event.
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
