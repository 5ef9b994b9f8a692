import * as z from "zod/v4";
import { HIDDEN } from "../facts/hidden.js";
import type { Redaction } from "../facts/redactions.js";
import { stringRecord } from "./stringRecord.js";

/**
 * The constructs of the schemas, on top of zod. The generator supports these only: any other construct in a schema makes
 * `npm run generate` fail with its place.
 */

/** The names of the shapes with an interface and a validator. The registry is private, so the ids of other libraries cannot collide. */
export const shapeIds = z.registry<{ id: string }>();

/** The known values of each open enum. Validators accept any string, because AWS adds values without notice. */
export const openEnums = z.registry<{ id: string; values: readonly string[] }>();

/** The names of unions and literals that are printed as a type alias. */
export const aliasIds = z.registry<{ id: string }>();

/** The redaction of each member whose value is not a shape. */
export const redactions = z.registry<{ redaction: Redaction }>();

/** The known values for completion, and any other string. */
export type OpenEnum<V extends string> = V | (string & {});

/** A named object. Members that are not declared are kept. */
export function shape<const M extends z.ZodRawShape>(id: string, text: string, members: M): z.ZodObject<M, z.core.$loose> {
  return z.looseObject(members).describe(text).register(shapeIds, { id });
}

/** A string with known values. AWS may add others. */
export function openEnum<const V extends readonly string[]>(
  id: string,
  text: string,
  values: V,
): z.ZodType<OpenEnum<V[number]>, OpenEnum<V[number]>> {
  // For `z.toJSONSchema`: the known values come first, so that an editor completes them.
  const schema = z.string().meta({ description: text, anyOf: [{ enum: values }, { type: "string" }] });
  return (schema as unknown as z.ZodType<OpenEnum<V[number]>, OpenEnum<V[number]>>).register(openEnums, { id, values });
}

/** A named type that is not a shape. */
export function alias<T extends z.ZodType>(id: string, text: string, schema: T): T {
  const named = schema.describe(text);
  aliasIds.add(named, { id });
  return named;
}

/**
 * A member that every successful call has. A refused call may not have it. A member whose value or items are a shape has no
 * redaction: the members of that shape have theirs.
 */
export function required<T extends z.ZodType>(schema: T, text: string, redaction?: Redaction): T {
  return member(schema, text, redaction);
}

/** A member that may be absent, undefined or null. */
export function optional<T extends z.ZodType>(schema: T, text: string, redaction?: Redaction): z.ZodOptional<z.ZodNullable<T>> {
  return member(schema.nullish(), text, redaction);
}

function member<T extends z.ZodType>(schema: T, text: string, redaction: Redaction | undefined): T {
  const described = schema.describe(text);
  if (redaction !== undefined) redactions.add(described, { redaction });
  return described;
}

/** The members that are never null. */
export const neverNull = z.registry();

/** A member that may be absent or undefined, and is never null, because its absence has a meaning. */
export function absentOr<T extends z.ZodType>(schema: T, text: string, redaction?: Redaction): z.ZodOptional<T> {
  const described = member(schema.optional(), text, redaction);
  neverNull.add(described);
  return described;
}

/** A member that is always absent. It is declared so that code can read it. JSON Schema has `never` and no `undefined`. */
export function absent(text: string): z.ZodOptional<z.ZodNever> {
  return z.never().optional().describe(text);
}

/** The mark that CloudTrail writes in place of a hidden value. */
export const Hidden = alias(
  "Hidden",
  "The mark that CloudTrail writes in place of a hidden value or a hidden map.",
  z.literal(HIDDEN),
);

/** A map of strings, or the mark in place of the map. */
export const StringMap = alias(
  "StringMap",
  "An object with string values, or the mark that CloudTrail writes in place of the whole object.",
  z.union([stringRecord(), Hidden]),
);

/** A JSON object whose members are unknown. */
export const JsonObject = alias(
  "JsonObject",
  "A JSON object whose members are not documented.",
  z.record(z.string(), z.unknown()),
);

/** A JSON document that the API carries as text. CloudTrail may log it as text or as an object. */
export const JsonDocument = alias(
  "JsonDocument",
  "A JSON document, as text or as an object. The API carries text; which form CloudTrail logs is uncertain.",
  z.union([z.string(), JsonObject]),
);

/** A list in the query of the URL. Some services log it as plain text if it has one item; whether Braket does so is uncertain. */
export function queryList<T extends z.ZodType>(item: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([item, z.array(item)]);
}

/** A point in time, in any format in which services log it. */
export const Timestamp = alias(
  "Timestamp",
  "A point in time, UTC if it has no time zone: seconds or milliseconds since 1970, ISO 8601 text, or text such as `Nov 20, 2025, 12:00:00 AM`. Which format CloudTrail uses for Braket is uncertain.",
  z.union([z.number(), z.string()]),
);

/** The request and the response of one operation. The names of its types follow from its name. */
export interface Operation<
  N extends string = string,
  Q extends z.ZodRawShape = z.ZodRawShape,
  R extends z.ZodRawShape = z.ZodRawShape,
> {
  readonly name: N;
  /** What the caller did, in one sentence: the doc comment of the event. */
  readonly asked: string;
  /** Whether its request may exceed 100 KB, so that CloudTrail writes an omission marker in its place. */
  readonly large: boolean;
  readonly request: z.ZodObject<Q, z.core.$loose>;
  readonly response: z.ZodObject<R, z.core.$loose>;
}

interface OperationMembers<Q, R> {
  readonly asked: string;
  readonly large?: true;
  readonly request: Q;
  readonly response: R;
}

/** Declares an operation under the name that AWS gives it. */
export function operation<const N extends string, const Q extends z.ZodRawShape, const R extends z.ZodRawShape>(
  name: N,
  { asked, large, request, response }: OperationMembers<Q, R>,
): Operation<N, Q, R> {
  return {
    name,
    asked,
    large: large === true,
    request: shape(`${name}Request`, `The request parameters of \`${name}\`.`, request),
    response: shape(`${name}Response`, `The response elements of \`${name}\`, as far as CloudTrail logs them.`, response),
  };
}
