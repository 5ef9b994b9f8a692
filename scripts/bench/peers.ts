import { parse } from "@aws-lambda-powertools/parser";
import { EventBridgeEnvelope } from "@aws-lambda-powertools/parser/envelopes/eventbridge";
import { Ajv } from "ajv";
import * as v from "valibot";
import * as z from "zod";
import { omittedRequest } from "../../src/schemas/omitted.js";
import { ErrorElements, RecordFields } from "../../src/schemas/record.js";
import type { Operation } from "../../src/schemas/vocabulary.js";
import { Model, type Node, operationList } from "../generate/model.js";
import { assert } from "./harness.js";
import { EVENT_SOURCE, needed, zodFailed, zodSucceeded, zodUnion } from "./zodUnion.js";

/**
 * The same schemas, as a user of each library would write them. All libraries check the same members, and accept the same records, as
 * far as each library can express it.
 */
type Json = Readonly<Record<string, unknown>>;

/** Returns the fastest form for ajv: the outcome by `if`, the name by `discriminator`. */
export function ajvValidator() {
  const json = (schema: z.ZodType): Json =>
    z.toJSONSchema(schema, {
      target: "draft-7",
      io: "input",
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        delete jsonSchema.$schema;
        // JSON has no undefined. The member must be absent.
        if (zodSchema._zod.def.type === "undefined") jsonSchema.not = {};
        // All names in JSON are strings. A check would need a loop.
        delete jsonSchema.propertyNames;
      },
    }) as Json;
  const union = (options: readonly z.ZodType[]) => ({
    type: "object",
    discriminator: { propertyName: "eventName" },
    required: ["eventName"],
    oneOf: options.map(json),
  });
  const ajv = new Ajv({ strict: false, discriminator: true, validateFormats: false });
  return ajv.compile({
    if: { required: ["errorCode"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: union(operationList.map(zodFailed)),
    else: union(operationList.map(zodSucceeded)),
  });
}

/** Makes the schemas of valibot from the generator's model, because valibot cannot read zod's schemas. */
export function valibotUnion(): v.GenericSchema {
  const model = new Model();
  const made = new Map<string, v.GenericSchema>();
  const members = (id: string, refused: boolean): Record<string, v.GenericSchema> =>
    Object.fromEntries(
      model.shape(id).members.map(({ name, node, required }) => {
        const schema = schemaOf(node, refused);
        if (node.kind === "undefined") return [name, v.optional(v.undefined())];
        return [name, required && !refused ? schema : v.nullish(schema)];
      }),
    );
  const shapeOf = (id: string, refused: boolean): v.GenericSchema => {
    const key = `${id} ${refused}`;
    const schema = made.get(key) ?? v.looseObject(members(id, refused));
    made.set(key, schema);
    return schema;
  };
  function schemaOf(node: Node, refused: boolean): v.GenericSchema {
    switch (node.kind) {
      case "string":
      case "enum":
        return v.string();
      case "number":
        return v.number();
      case "boolean":
        return v.boolean();
      case "unknown":
        return v.unknown();
      case "undefined":
        return v.undefined();
      case "literal":
        return node.values.length === 1 ? v.literal(node.values[0] ?? "") : v.union(node.values.map((value) => v.literal(value)));
      case "shape":
        return shapeOf(node.id, refused);
      case "array":
        return v.array(schemaOf(node.item, refused));
      case "map":
        return v.record(v.string(), schemaOf(node.value, false));
      case "union":
        return v.union(node.options.map((option) => schemaOf(option, false)));
      case "alias":
        return schemaOf(node.of, false);
    }
  }
  const fields = model.add(RecordFields).id;
  const errors = model.add(ErrorElements).id;
  const event = (operation: Operation, refused: boolean) => {
    const request = model.add(operation.request).id;
    const asked = operation.large
      ? v.union([shapeOf(request, refused), shapeOf(model.add(omittedRequest(operation)).id, false)])
      : shapeOf(request, refused);
    const answered = shapeOf(refused ? errors : model.add(operation.response).id, refused);
    return v.looseObject({
      ...members(fields, false),
      eventSource: v.literal(EVENT_SOURCE),
      eventName: v.literal(operation.name),
      errorCode: refused ? v.string() : v.optional(v.undefined()),
      requestParameters: !refused && needed(operation.request) ? asked : v.nullish(asked),
      responseElements: !refused && needed(operation.response) ? answered : v.nullish(answered),
    });
  };
  return v.variant("eventName", [
    ...operationList.map((operation) => event(operation, false)),
    ...operationList.map((operation) => event(operation, true)),
  ]);
}

/** Another library that validates parsed JSON. */
export interface Peer {
  readonly name: string;
  /** The input: records, or EventBridge events with one record each. */
  readonly reads: "records" | "EventBridge";
  readonly accepts: (value: unknown) => boolean;
}

export function peers(): readonly Peer[] {
  const union = zodUnion();
  // Each option is compiled separately. A compiled union took a fifth more time.
  const compiled = zodUnion((option) => z.compile(option, { strict: true }));
  const ajv = ajvValidator();
  const valibot = valibotUnion();
  const schema = union as Parameters<typeof parse>[2];
  return [
    { name: "zod 4", reads: "records", accepts: (value) => union.safeParse(value).success },
    { name: "zod 4, z.compile", reads: "records", accepts: (value) => compiled.safeParse(value).success },
    { name: "ajv, compiled", reads: "records", accepts: (value) => ajv(value) },
    { name: "valibot", reads: "records", accepts: (value) => v.is(valibot, value) },
    {
      name: "powertools, EventBridge envelope",
      reads: "EventBridge",
      accepts: (value) => (parse as Loose)(value, EventBridgeEnvelope, schema, true).success,
    },
  ];
}

type Loose = (data: unknown, envelope: unknown, schema: unknown, safe: true) => { readonly success: boolean };

/** Throws if a library rejects a valid record or accepts a damaged one. */
export function assertFair(
  all: readonly Peer[],
  records: readonly object[],
  events: readonly { readonly detail: object }[],
): void {
  for (const { name, reads, accepts } of all) {
    const valid: readonly unknown[] = reads === "records" ? records : events;
    assert(valid.every(accepts), `${name}: expected to accept the records of the log, found a rejection`);
    for (const damage of [
      { awsRegion: 7 },
      { userIdentity: "somebody" },
      { tlsDetails: { tlsVersion: 1.3 } },
      { requestParameters: "text" },
    ]) {
      for (const [index, record] of records.slice(0, 50).entries()) {
        const bad = { ...record, ...damage };
        assert(
          !accepts(reads === "records" ? bad : { ...events[index], detail: bad }),
          `${name}: expected to reject a damaged record, found it accepted`,
        );
      }
    }
  }
}
