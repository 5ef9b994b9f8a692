import * as z from "zod/v4";
// By name, for the whole of `z.core` has every locale.
import { $constructor } from "zod/v4/core";
import type { ParseIssue } from "../validation/issue.js";

/** What a schema of whole events asks: the parser, as a Standard Schema. */
interface Parser {
  readonly "~standard": {
    readonly validate: (
      value: unknown,
    ) => { readonly value: { readonly eventName: string } } | { readonly issues: readonly ParseIssue[] };
    readonly jsonSchema: {
      readonly output: (options: {
        readonly target: string;
        readonly libraryOptions: { readonly eventName: string | undefined };
      }) => object;
    };
  };
}

type IssuesOf = (value: unknown) => readonly ParseIssue[] | undefined;

interface RoutedDefinition extends z.core.$ZodUnknownDef {
  readonly jsonSchema: () => object;
}

/** The type stands here because an assertion, as `init` is one, needs a declared type. */
const ZodUnknown: z.core.$constructor<z.ZodUnknown, z.core.$ZodUnknownDef> = z.ZodUnknown as never;

/**
 * To zod the check is a function, of which it would make a JSON Schema that accepts anything. A constructor of its own, because
 * `describe` and `refine` make copies by it.
 */
const Routed = /* @__PURE__ */ $constructor<z.ZodUnknown, RoutedDefinition>("BraketRouted", (schema, definition) => {
  ZodUnknown.init(schema, definition);
  const { jsonSchema } = definition;
  // Versions of zod that have the first ask for the second with less care: a copy throws.
  if (schema._zod.processJSONSchema === undefined) schema._zod.toJSONSchema = jsonSchema as () => Record<string, unknown>;
  else schema._zod.processJSONSchema = (_context, json) => void Object.assign(json, jsonSchema());
});

/** zod cannot write the JSON Schema of Braket's own events: the package has it as files. */
function noJsonSchema(): never {
  throw new Error(
    "expected a schema that has a JSON Schema, found one that routes by the type of the event: use a file of braket-cloudtrail/json-schema, such as braket-state-change.json, or convert the schema of its detail",
  );
}

/**
 * Returns a schema for whole events. Its only check finds the issues, with their exact paths. The output is the input object itself,
 * not a copy as from zod's object schemas.
 */
export function routed<T>(issuesOf: IssuesOf, jsonSchema: () => object = noJsonSchema): z.ZodType<T> {
  const { checks } = z.unknown().check((context) => {
    for (const { message, path } of issuesOf(context.value) ?? []) {
      context.issues.push({ code: "custom", message, path: [...path], input: context.value });
    }
  })._zod.def;
  return new Routed({ type: "unknown", checks, jsonSchema } as RoutedDefinition) as unknown as z.ZodType<T>;
}

/** Returns a schema for whole events by the parser. With a name it accepts the event of that name only. */
export function routedBy<T>({ "~standard": parser }: Parser, eventName?: string): z.ZodType<T> {
  const issuesOf: IssuesOf = (value) => {
    // The parser takes the JSON text of an event too, and what comes out of a schema is what went in.
    if (typeof value === "string") return [{ message: "expected a CloudTrail record, found a string", path: [] }];
    const result = parser.validate(value);
    if ("issues" in result) return result.issues;
    if (eventName === undefined || result.value.eventName === eventName) return undefined;
    return [{ message: `expected "${eventName}", found the name of another event`, path: ["eventName"] }];
  };
  return routed(issuesOf, () => {
    const options = { target: "draft-2020-12", libraryOptions: { eventName } };
    const { $schema, ...own } = parser.jsonSchema.output(options) as Record<string, unknown>;
    return own;
  });
}
