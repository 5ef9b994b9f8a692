import * as z from "zod";
import { HIDDEN } from "../facts/hidden.js";
import type { Redaction } from "../facts/redactions.js";
import { stringRecord } from "./stringRecord.js";

/**
 * What the schemas are written in: a handful of constructs over zod, and the ones the generator understands.
 * Anything else in a schema makes `npm run generate` fail and say where.
 */

/** The name of each shape that gets an interface and a validator of its own. Private, so that no other library's ids collide with ours. */
export const shapeIds = z.registry<{ id: string }>();

/** The known values of each open enum. JSON Schema and validation see a string: AWS adds values without notice. */
export const openEnums = z.registry<{ id: string; values: readonly string[] }>();

/** The names of unions and literals that are printed as a type alias. */
export const aliasIds = z.registry<{ id: string }>();

/** What `redact` does with each member that has no shape of its own. */
export const redactions = z.registry<{ redaction: Redaction }>();

/** The known values for completion, and any other string. */
export type OpenEnum<V extends string> = V | (string & {});

/** A named object. Members that nobody declared are kept: nothing is lost. */
export function shape<const M extends z.ZodRawShape>(id: string, text: string, members: M): z.ZodObject<M, z.core.$loose> {
  return z.looseObject(members).describe(text).register(shapeIds, { id });
}

/** A string with known values to which AWS may add. */
export function openEnum<const V extends readonly string[]>(
  id: string,
  text: string,
  values: V,
): z.ZodType<OpenEnum<V[number]>, OpenEnum<V[number]>> {
  const schema = z.string().describe(text) as unknown as z.ZodType<OpenEnum<V[number]>, OpenEnum<V[number]>>;
  return schema.register(openEnums, { id, values });
}

/** A type that is printed under a name, where it is no shape of its own. */
export function alias<T extends z.ZodType>(id: string, text: string, schema: T): T {
  const named = schema.describe(text);
  aliasIds.add(named, { id });
  return named;
}

/**
 * A member that every successful call has: it says what the call was about. A refused call may lack it. A member whose value, or
 * whose items, are a shape has no redaction of its own: that shape's members have theirs.
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

/** A member that may be absent or undefined, and is never null: its absence says something. */
export function absentOr<T extends z.ZodType>(schema: T, text: string, redaction?: Redaction): z.ZodOptional<T> {
  const described = member(schema.optional(), text, redaction);
  neverNull.add(described);
  return described;
}

/** A member that is never there: declared, so that it can be asked for. */
export function absent(text: string): z.ZodOptional<z.ZodUndefined> {
  return z.undefined().optional().describe(text);
}

/** What CloudTrail writes in place of a value that it does not want to show. */
export const Hidden = alias(
  "Hidden",
  "What CloudTrail writes in place of a value, or of a whole map, that it must not show.",
  z.literal(HIDDEN),
);

/** A map of strings, or the mark that stands for the whole of it. */
export const StringMap = alias(
  "StringMap",
  "Names and their values, both strings; or the mark that CloudTrail puts in the place of the whole map.",
  z.union([stringRecord(), Hidden]),
);

/** A JSON object about which nothing more is known. */
export const JsonObject = alias(
  "JsonObject",
  "A JSON object whose members no source describes.",
  z.record(z.string(), z.unknown()),
);

/** A JSON document that the API carries as text; CloudTrail may show it as text or as an object. */
export const JsonDocument = alias(
  "JsonDocument",
  "A JSON document: as text, as the API carries it, or as an object. Which of them CloudTrail writes is uncertain.",
  z.union([z.string(), JsonObject]),
);

/** A list in the query of the URL, which some services log as plain text when it has one item: the reference calls it uncertain. */
export function queryList<T extends z.ZodType>(item: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([item, z.array(item)]);
}

/** A point in time in any of the styles in which services log it. */
export const Timestamp = alias(
  "Timestamp",
  "A point in time, UTC where no zone is given: seconds or milliseconds since 1970, ISO 8601 text, or text such as `Nov 20, 2025, 12:00:00 AM`. Which of them CloudTrail writes for Braket is uncertain.",
  z.union([z.number(), z.string()]),
);

/** The request and the response of one operation; the names of its types follow from its own. */
export interface Operation<
  N extends string = string,
  Q extends z.ZodRawShape = z.ZodRawShape,
  R extends z.ZodRawShape = z.ZodRawShape,
> {
  readonly name: N;
  /** What somebody did, in one sentence: the doc comment of the event. */
  readonly asked: string;
  /** Whether its request can exceed 100 KB, so that CloudTrail may write an omission marker in its place. */
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
    request: shape(`${name}Request`, `What \`${name}\` was asked.`, request),
    response: shape(`${name}Response`, `What \`${name}\` answered, as far as CloudTrail shows it.`, response),
  };
}
