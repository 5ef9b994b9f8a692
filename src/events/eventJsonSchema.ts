import { HIDDEN } from "../facts/hidden.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { calls, ERROR, RECORD, shapes, usualShapes } from "../generated/validate.js";

/** A JSON Schema. */
export type JsonSchema = Record<string, unknown>;

const text: JsonSchema = { type: "string" };
const object: JsonSchema = { type: "object" };
const arrayOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const oneOf = (...anyOf: JsonSchema[]): JsonSchema => ({ anyOf });
const orNull = (schema: JsonSchema): JsonSchema => oneOf(schema, { type: "null" });
const withMembers = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({ properties, required });

/** `then` applies where the condition does, and the other schema elsewhere. */
const when = (condition: JsonSchema, then: JsonSchema, otherwise?: JsonSchema): JsonSchema => ({
  if: condition,
  then,
  else: otherwise,
});

/** The schemas of the kinds, by the letters that stand for them in the table of shapes. */
const kinds = (): Readonly<Record<string, JsonSchema>> => ({
  s: text,
  n: { type: "number" },
  b: { type: "boolean" },
  o: object,
  t: oneOf({ type: "number" }, text),
  f: oneOf(text, { type: "boolean" }),
  j: oneOf(text, object),
  m: oneOf({ ...object, additionalProperties: text }, { const: HIDDEN }),
  q: oneOf(text, arrayOf(text)),
  l: arrayOf(text),
  x: { enum: [true, "true"] },
  u: { not: {} },
});

/** The schema of the shape at a place of the table. It has no references, so that it can be part of any other schema. */
function shapeSchema(place: number, refused: boolean): JsonSchema & { readonly required: readonly string[] } {
  const properties: JsonSchema = {};
  const required: string[] = [];
  for (const group of ([...shapes, ...usualShapes][place] as string).split("|")) {
    const [mark = "", ...names] = group.split(" ");
    const kind = mark.replace(/[!*]/g, "");
    const value = kinds()[kind] ?? shapeSchema(+kind, refused);
    const schema = mark.includes("*") ? arrayOf(value) : value;
    const isRequired = mark.startsWith("!") && !refused;
    for (const name of names) {
      properties[name] = isRequired || kind === "u" ? schema : orNull(schema);
      if (isRequired) required.push(name);
    }
  }
  return { ...object, properties, required };
}

/** The schema of the request and the response of a call in one outcome. */
function outcomeSchema(name: keyof typeof calls, refused: boolean): JsonSchema {
  const [requestPlace, responsePlace, marker] = calls[name] as readonly [number, number, number?];
  const properties: JsonSchema = {};
  const required: string[] = [];
  const add = (key: string, schema: JsonSchema, isRequired: boolean) => {
    properties[key] = isRequired ? schema : orNull(schema);
    if (isRequired) required.push(key);
  };
  const request = shapeSchema(requestPlace, refused);
  const isRequired = request.required.length > 0;
  if (marker === undefined) add("requestParameters", request, isRequired);
  else {
    const omitted = withMembers({ omitted: kinds().x }, ["omitted"]);
    add("requestParameters", { ...object, ...when(omitted, shapeSchema(marker, false), request) }, isRequired);
  }
  const response = shapeSchema(refused ? ERROR : responsePlace, refused);
  add("responseElements", response, response.required.length > 0);
  return withMembers(properties, required);
}

/** The schema of what depends on the call. A null or empty errorCode is an issue of its own. */
function callSchema(name: keyof typeof calls): JsonSchema {
  const failed = withMembers({ errorCode: { not: { enum: [null, ""] } } }, ["errorCode"]);
  return when(failed, outcomeSchema(name, true), outcomeSchema(name, false));
}

/**
 * The JSON Schema of the named event, or of any Braket event, in the keywords that drafts 07 and 2020-12 share. It accepts what the
 * parser accepts; the files under `json-schema/` describe the members too.
 */
export function eventJsonSchema(name: string | undefined): JsonSchema {
  const names = Object.keys(calls) as (keyof typeof calls)[];
  const own = names.find((each) => each === name);
  if (own === undefined && name !== undefined)
    throw new Error("eventName: expected the name of a modelled event, found another one");
  const record = shapeSchema(RECORD, false);
  const schema = {
    title: own === undefined ? "BraketEvent" : `${own}Event`,
    ...object,
    properties: {
      ...(record.properties as JsonSchema),
      eventSource: { const: BRAKET_EVENT_SOURCE },
      ...(own !== undefined && { eventName: { const: own } }),
      errorCode: { ...text, minLength: 1 },
      eventType: { enum: ["AwsApiCall", "AwsConsoleAction", "", null] },
      eventCategory: orNull({ ...text, not: { enum: ["NetworkActivity", "Insight", "Aggregated"] } }),
    },
    required: record.required,
    ...(own === undefined
      ? { allOf: names.map((each) => when(withMembers({ eventName: { const: each } }, ["eventName"]), callSchema(each))) }
      : callSchema(own)),
  };
  // The same part stands at many places: whoever changes one of them must not change the others.
  return JSON.parse(JSON.stringify(schema)) as JsonSchema;
}
