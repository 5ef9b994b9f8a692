import type { ParseIssue } from "../validation/issue.js";
import type { BraketEvent } from "./event.js";
import { readEvent } from "./parse.js";

/** The type of `braketEvent`: version 1 of the Standard Schema interface, with events as output. */
export interface BraketEventStandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "braket-cloudtrail";
    /** Returns the value as an event, or its issues. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: BraketEvent; readonly issues?: undefined } | { readonly issues: readonly ParseIssue[] };
    readonly types?: { readonly input: unknown; readonly output: BraketEvent } | undefined;
  };
}

/**
 * The parser as a Standard Schema, for libraries that accept one. It accepts the input of `parseBraketEvent`, and returns the same
 * object.
 *
 * @see https://standardschema.dev
 * @example
 * const result = braketEvent["~standard"].validate(record);
 * "value" in result && result.value === record; // => true
 */
export const braketEvent: BraketEventStandardSchema = {
  "~standard": {
    version: 1,
    vendor: "braket-cloudtrail",
    validate(value) {
      const { event, failed } = readEvent(value);
      return failed === undefined ? { value: event } : { issues: failed.issues };
    },
  },
};
