import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@aws-lambda-powertools/parser";
import { EventBridgeEnvelope } from "@aws-lambda-powertools/parser/envelopes/eventbridge";
import { Ajv } from "ajv";
import * as v from "valibot";
import * as z from "zod";
import type { Operation } from "../../../src/schemas/vocabulary.js";
import { operationList } from "../../generate/model.js";
import { zodFailed, zodSucceeded } from "../zodUnion.js";
import { EventKinds } from "./eventKinds.js";
import { type TypeBox, typeboxSchema } from "./typeboxSchema.js";
import { valibotSchema } from "./valibotSchema.js";

/** The variable that says where the peers are that were fetched for the bench. */
export const FETCHED = "BRAKET_BENCH_PEERS";

type Accepts = (value: unknown) => boolean;

/** Another library that validates records: each takes the values of parsed JSON, and tells whether they are valid. */
export interface Peer {
  readonly name: string;
  /** What it reads: records, or EventBridge events with a record in each. */
  readonly reads: "records" | "EventBridge";
  readonly accepts: Accepts;
}

/** What its user would write: a map from the name and the outcome to one validator that was made ahead. */
function routes<T>(make: (operation: Operation, refused: boolean) => T): (record: unknown) => T | undefined {
  const made = new Map<unknown, readonly [T, T]>(
    operationList.map((operation) => [operation.name, [make(operation, false), make(operation, true)]]),
  );
  return (record) => {
    const { eventName, errorCode } = record as { readonly eventName?: unknown; readonly errorCode?: unknown };
    return made.get(eventName)?.[errorCode === undefined ? 0 : 1];
  };
}

function routed(make: (operation: Operation, refused: boolean) => Accepts): Accepts {
  const route = routes(make);
  return (value) => route(value)?.(value) === true;
}

export async function peers(): Promise<readonly Peer[]> {
  const zodOf = (operation: Operation, refused: boolean) => (refused ? zodFailed(operation) : zodSucceeded(operation));
  const kinds = new EventKinds();
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const [typebox, { Compile }, typia] = await Promise.all([
    fetched<TypeBox>("node_modules/typebox/build/index.mjs"),
    fetched<{ Compile(schema: object): { Check: Accepts } }>("node_modules/typebox/build/compile/index.mjs"),
    fetched<{ routes: Readonly<Record<string, readonly [Accepts, Accepts]>> }>("typia.mjs"),
  ]);
  const schemaOf = routes<z.ZodType>(zodOf);
  return [
    {
      name: "zod 4",
      reads: "records",
      accepts: routed((operation, refused) => {
        const schema = zodOf(operation, refused);
        return (value) => schema.safeParse(value).success;
      }),
    },
    {
      name: "zod 4, z.compile",
      reads: "records",
      accepts: routed((operation, refused) => {
        const schema = z.compile(zodOf(operation, refused), { strict: true });
        return (value) => schema.safeParse(value).success;
      }),
    },
    {
      name: "ajv, compiled",
      reads: "records",
      accepts: routed((operation, refused) => ajv.compile(jsonSchema(zodOf(operation, refused))) as Accepts),
    },
    {
      name: "valibot",
      reads: "records",
      accepts: routed((operation, refused) => {
        const schema = valibotSchema(kinds.eventOf(operation, refused));
        return (value) => v.is(schema, value);
      }),
    },
    {
      name: "TypeBox, compiled",
      reads: "records",
      accepts: routed((operation, refused) => {
        const validator = Compile(typeboxSchema(kinds.eventOf(operation, refused), typebox));
        return (value) => validator.Check(value);
      }),
    },
    {
      name: "typia",
      reads: "records",
      accepts: routed(({ name }, refused) => typia.routes[name]?.[refused ? 1 : 0] ?? (() => false)),
    },
    {
      name: "powertools, EventBridge envelope",
      reads: "EventBridge",
      accepts: (value) => {
        const schema = schemaOf((value as { readonly detail: unknown }).detail);
        return schema !== undefined && (parse as Loose)(value, EventBridgeEnvelope, schema, true).success;
      },
    },
  ];
}

type Loose = (data: unknown, envelope: unknown, schema: unknown, safe: true) => { readonly success: boolean };

function fetched<T>(path: string): Promise<T> {
  const project = process.env[FETCHED];
  if (project === undefined) throw new Error(`${FETCHED} is not set: run \`npm run bench\``);
  return import(pathToFileURL(join(project, path)).href) as Promise<T>;
}

function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: json }) => {
      delete json.$schema;
      // In JSON nothing is undefined: what must be is not there.
      if (zodSchema._zod.def.type === "undefined") json.not = {};
      // All names in JSON are strings; asking would cost a loop.
      delete json.propertyNames;
    },
  });
}
