import { BRAKET_EVENT_SOURCE } from "../../src/facts/service.js";
import { EventCategory, EventType } from "../../src/schemas/record.js";
import { openEnums } from "../../src/schemas/vocabulary.js";
import { isCallCategory, isCallType } from "../../src/validation/callType.js";
import { type JsonSchema, type Outcome, objectOf, orNull, refusedName, SchemaOfNodes } from "./jsonSchemaOfNodes.js";
import { factsOf, hasRequired, type Model, operationList } from "./model.js";

/**
 * The address of each schema. It has no version, so it does not change. A mirror of the registry serves the newest version of the
 * file at this address.
 */
const BASE = "https://unpkg.com/braket-cloudtrail/json-schema/";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Returns the JSON Schemas by file name: one for each event, and one for any Braket event. */
export function emitJsonSchemas(model: Model): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>();
  for (const { name } of operationList) {
    const parts = new Emitter(model);
    schemas.set(`${name}.json`, print(`${name}.json`, parts.event(name), parts));
  }
  const parts = new Emitter(model);
  schemas.set("braket-event.json", print("braket-event.json", parts.anyEvent(), parts));
  return schemas;
}

export function print(file: string, schema: JsonSchema, { defs }: { readonly defs: ReadonlyMap<string, JsonSchema> }): string {
  const sorted = Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${compact(JSON.stringify({ $schema: DIALECT, $id: `${BASE}${file}`, ...schema, $defs: sorted }, null, 2))}\n`;
}

/** An object or array without another one inside. */
const INNERMOST = /[[{](?:[^[\]{}"]|"(?:[^"\\]|\\.)*")*[\]}]/g;

/** Puts short objects and arrays on one line. Otherwise half of the bytes are indentation. */
function compact(text: string): string {
  return text.replace(INNERMOST, (part) => {
    const line = part.replace(/\n\s*/g, " ").replace(/\[ /, "[").replace(/ \]$/, "]");
    return line.length <= 100 ? line : part;
  });
}

/** An errorCode that is null or empty is an issue. The call then counts as successful. */
const FAILED: JsonSchema = { properties: { errorCode: { not: { enum: [null, ""] } } }, required: ["errorCode"] };
const OMITTED: JsonSchema = { properties: { omitted: { enum: [true, "true"] } }, required: ["omitted"] };

class Emitter {
  readonly #model: Model;
  readonly #nodes: SchemaOfNodes;

  constructor(model: Model) {
    this.#model = model;
    this.#nodes = new SchemaOfNodes(model);
  }

  get defs(): ReadonlyMap<string, JsonSchema> {
    return this.#nodes.defs;
  }

  /** The schema of any event: the schema of its name, or the schema of unrecognized events. */
  anyEvent(): JsonSchema {
    const names = operationList.map(({ name }) => name);
    const modelled = names.map((name) => {
      const then = this.#nodes.define(`${name}Event`, () => this.event(name));
      return { if: named({ const: name }), then };
    });
    const unrecognized = this.#nodes.define("UnrecognizedBraketEvent", () => this.#unrecognized());
    return {
      title: "BraketEvent",
      description:
        "A CloudTrail record of an Amazon Braket call, with either outcome. Its event name may be one that is not modelled.",
      type: "object",
      allOf: [...modelled, { if: named({ enum: names }), else: unrecognized }],
    };
  }

  /** The schema of the event of one call. The error code decides between the outcomes. */
  event(name: string): JsonSchema {
    const { asked, large } = this.#operation(name);
    const { since, evidence } = factsOf(name);
    return {
      title: `${name}Event`,
      description: `${asked} The API has this call since ${since}. The form of its record is ${evidence.record}.`,
      type: "object",
      if: FAILED,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: this.#nodes.define(`Failed${name}Event`, () => this.#failed(name, asked, large)),
      else: this.#nodes.define(`Succeeded${name}Event`, () => this.#succeeded(name, asked, large)),
    };
  }

  #operation(name: string) {
    const found = operationList.find((operation) => operation.name === name);
    if (found === undefined) throw new Error(`expected an operation named ${name}, found none`);
    return found;
  }

  #succeeded(name: string, asked: string, large: boolean): JsonSchema {
    const request = this.#request(name, large, "succeeded");
    const response = this.#nodes.shape(`${name}Response`, "succeeded");
    const needs = (part: "Request" | "Response") => hasRequired(this.#model, { kind: "shape", id: `${name}${part}` });
    const part = (schema: JsonSchema, description: string, needed: boolean) => ({
      description,
      ...(needed ? schema : orNull(schema)),
    });
    return this.#outcome(
      `Succeeded${name}Event`,
      `${asked} The call succeeded.`,
      {
        eventName: { description: "The name of the call.", const: name },
        errorCode: { description: "The error code is absent, because the call succeeded. It is never null.", not: {} },
        requestParameters: part(request, "The request parameters.", needs("Request")),
        responseElements: part(response, "The response elements.", needs("Response")),
      },
      ["eventName", ...(needs("Request") ? ["requestParameters"] : []), ...(needs("Response") ? ["responseElements"] : [])],
    );
  }

  #failed(name: string, asked: string, large: boolean): JsonSchema {
    const error = this.#nodes.shape("ErrorElements", "succeeded");
    return this.#outcome(
      `Failed${name}Event`,
      `${asked} The call was refused, or failed.`,
      {
        eventName: { description: "The name of the call.", const: name },
        errorCode: ERROR_CODE,
        requestParameters: {
          description: "The request parameters, as far as they were logged.",
          ...orNull(this.#request(name, large, "refused")),
        },
        responseElements: { description: "The error, if the service logs it here; usually null.", ...orNull(error) },
      },
      ["eventName", "errorCode"],
    );
  }

  #unrecognized(): JsonSchema {
    return this.#outcome(
      "UnrecognizedBraketEvent",
      "A Braket event whose name this version does not model. AWS may add events without notice.",
      {
        eventName: { description: "The name of the call as logged.", type: "string" },
        errorCode: ERROR_CODE,
        requestParameters: { description: "The request parameters.", type: ["object", "null"] },
        responseElements: { description: "The response elements.", type: ["object", "null"] },
      },
      ["eventName"],
    );
  }

  #outcome(title: string, description: string, properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
    const fields = this.#nodes.define("BraketRecordFields", () => this.#recordFields());
    return { title, description, type: "object", allOf: [fields], properties, required };
  }

  /** A request that can exceed 100 KB may be replaced by a marker. */
  #request(name: string, large: boolean, outcome: Outcome): JsonSchema {
    const request = this.#nodes.shape(`${name}Request`, outcome);
    if (!large) return request;
    const marker = this.#nodes.shape(`Omitted${name}Request`, "succeeded");
    const title = `${outcome === "refused" ? refusedName(`${name}Request`) : `${name}Request`}OrOmitted`;
    return this.#nodes.define(title, () => ({
      title,
      description: `The request parameters of \`${name}\`, or the marker that CloudTrail writes in place of request parameters over 100 KB.`,
      type: "object",
      if: OMITTED,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: marker,
      else: request,
    }));
  }

  /** The fields of the record, narrowed to calls of Braket. */
  #recordFields(): JsonSchema {
    const { members } = this.#model.shape("RecordFields");
    const eventSource: JsonSchema = { description: "The service that was called.", const: BRAKET_EVENT_SOURCE };
    const fields = objectOf(members, "succeeded", ({ name, node }) => NARROWED[name] ?? this.#nodes.of(node, "succeeded"));
    return {
      title: "BraketRecordFields",
      description: "The fields that all Braket events have.",
      ...fields,
      properties: { eventSource, ...fields.properties },
      required: ["eventSource", ...(fields.required ?? [])],
    };
  }
}

/** The fields that identify the record of an API call. Insights, network activity events and service events are not Braket events. */
const NARROWED: Readonly<Record<string, JsonSchema>> = {
  // An empty type counts as absent.
  eventType: { enum: [...valuesOf(EventType).filter(isCallType), ""] },
  eventCategory: {
    anyOf: [
      { enum: valuesOf(EventCategory).filter(isCallCategory) },
      { type: "string", not: { enum: valuesOf(EventCategory).filter((value) => !isCallCategory(value)) } },
    ],
  },
};

function valuesOf(schema: typeof EventType | typeof EventCategory): readonly string[] {
  const found = openEnums.get(schema);
  if (found === undefined) throw new Error("expected an open enum, found another schema");
  return found.values;
}

const ERROR_CODE: JsonSchema = {
  description:
    'The code of the error as logged: the name of an exception, or an HTTP status such as "404". It is never empty and never null.',
  type: "string",
  minLength: 1,
};

function named(eventName: JsonSchema): JsonSchema {
  return { properties: { eventName }, required: ["eventName"] };
}
