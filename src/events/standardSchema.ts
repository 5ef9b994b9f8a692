import type { ParseIssue } from "../validation/issue.js";
import type { BraketEvent, BraketEventName } from "./event.js";
import { eventJsonSchema } from "./eventJsonSchema.js";
import { safeParseBraketEvent } from "./parse.js";

/** What a JSON Schema of events is asked for. */
export interface BraketEventJsonSchemaOptions {
  /** The version of JSON Schema: `"draft-2020-12"` or `"draft-07"`. Any other throws. */
  readonly target: "draft-2020-12" | "draft-07" | (string & {});
  /** `eventName` asks for the schema of one event. */
  readonly libraryOptions?: { readonly eventName?: BraketEventName | undefined } | Record<string, unknown> | undefined;
}

/** The type of `braketEvent`: version 1 of the Standard Schema and Standard JSON Schema interfaces, with events as output. */
export interface BraketEventStandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "braket-cloudtrail";
    /** Finds the issues of a value, or gives it back as an event. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: BraketEvent; readonly issues?: undefined } | { readonly issues: readonly ParseIssue[] };
    /** The JSON Schema of what goes in and of what comes out. */
    readonly jsonSchema: {
      /** Returns the schema of a Braket event, or of its JSON text. */
      readonly input: (options: BraketEventJsonSchemaOptions) => Record<string, unknown>;
      /** Returns the schema of a Braket event. */
      readonly output: (options: BraketEventJsonSchemaOptions) => Record<string, unknown>;
    };
    readonly types?: { readonly input: unknown; readonly output: BraketEvent } | undefined;
  };
}

/** The drafts whose keywords the schema uses. */
const DIALECTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
  ["draft-07", "http://json-schema.org/draft-07/schema#"],
]);

function output({ target, libraryOptions }: BraketEventJsonSchemaOptions): Record<string, unknown> {
  const $schema = DIALECTS.get(target);
  if ($schema === undefined)
    throw new Error(
      'target: expected "draft-2020-12" or "draft-07", found another version of JSON Schema: ask for one of the two',
    );
  return { $schema, ...eventJsonSchema(libraryOptions?.eventName as string | undefined) };
}

/**
 * The parser as a Standard Schema and Standard JSON Schema, for libraries that accept one. It accepts the input of
 * `parseBraketEvent`, and returns the same object.
 *
 * @see https://standardschema.dev
 * @example
 * const result = braketEvent["~standard"].validate(record);
 * "value" in result && result.value === record; // => true
 * braketEvent["~standard"].jsonSchema.output({ target: "draft-2020-12" }).title; // => "BraketEvent"
 */
export const braketEvent: BraketEventStandardSchema = {
  "~standard": {
    version: 1,
    vendor: "braket-cloudtrail",
    validate(value) {
      const result = safeParseBraketEvent(value);
      return result.success ? { value: result.data } : { issues: result.error.issues };
    },
    jsonSchema: {
      input(options) {
        const { $schema, ...event } = output(options);
        return { $schema, anyOf: [event, { type: "string", contentMediaType: "application/json" }] };
      },
      output,
    },
  },
};
