import type { ParseIssue } from "../validation/issue.js";
import { readStateChange } from "./parseBraketStateChange.js";
import type { BraketStateChange } from "./stateChange.js";

/** What `braketStateChange` is: version 1 of the Standard Schema interface, with Braket's own events as its output. */
export interface BraketStateChangeStandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "braket-cloudtrail";
    /** Finds the issues of a value, or gives it back as an event. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: BraketStateChange; readonly issues?: undefined } | { readonly issues: readonly ParseIssue[] };
    readonly types?: { readonly input: unknown; readonly output: BraketStateChange } | undefined;
  };
}

/**
 * The parser as a Standard Schema, for the many libraries that accept one. It takes what `parseBraketStateChange` takes, and gives
 * back the same object.
 *
 * @see https://standardschema.dev
 * @example
 * const result = braketStateChange["~standard"].validate(stateChange);
 * "value" in result && result.value === stateChange; // => true
 */
export const braketStateChange: BraketStateChangeStandardSchema = {
  "~standard": {
    version: 1,
    vendor: "braket-cloudtrail",
    validate(value) {
      const { change, failed } = readStateChange(value);
      return failed === undefined ? { value: change } : { issues: failed.issues };
    },
  },
};
