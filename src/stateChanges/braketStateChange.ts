import type { ParseIssue } from "../validation/issue.js";
import { readStateChange } from "./parseBraketStateChange.js";
import type { BraketStateChange } from "./stateChange.js";

/** The type of `braketStateChange`: version 1 of the Standard Schema interface. Its output is one of Braket's own events. */
export interface BraketStateChangeStandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "braket-cloudtrail";
    /** Returns the value as an event, or its issues. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: BraketStateChange; readonly issues?: undefined } | { readonly issues: readonly ParseIssue[] };
    readonly types?: { readonly input: unknown; readonly output: BraketStateChange } | undefined;
  };
}

/**
 * The parser as a Standard Schema, for libraries that accept one. It accepts what `parseBraketStateChange` accepts, and returns
 * the same object.
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
