import { BRAKET_EVENT_BRIDGE_SOURCE, VIA_CLOUD_TRAIL } from "../../src/facts/service.js";
import type { StateChange } from "../../src/schemas/stateChange.js";
import { print } from "./jsonSchema.js";
import { type JsonSchema, orNull, SchemaOfNodes } from "./jsonSchemaOfNodes.js";
import { hasRequired, type Model } from "./model.js";
import { stateChangeList } from "./stateChanges.js";

/** Returns the JSON Schemas of Braket's own events by the names of their files: one of each event, and one of any. */
export function emitStateChangeJsonSchemas(model: Model): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>();
  for (const change of stateChangeList) {
    const nodes = new SchemaOfNodes(model);
    const file = `${change.name}.json`;
    schemas.set(file, print(file, eventOf(change, nodes, model), nodes));
  }
  const nodes = new SchemaOfNodes(model);
  schemas.set("braket-state-change.json", print("braket-state-change.json", anyOf(nodes, model), nodes));
  return schemas;
}

/** Any event: the type decides which schema applies. */
function anyOf(nodes: SchemaOfNodes, model: Model): JsonSchema {
  const types = stateChangeList.map(({ type }) => type);
  const modelled = stateChangeList.map((change) => ({
    if: typed({ const: change.type }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: nodes.define(change.name, () => eventOf(change, nodes, model)),
  }));
  const type = { type: "string", not: { pattern: `${VIA_CLOUD_TRAIL}$` } };
  const unrecognized = nodes.define("UnrecognizedStateChange", () =>
    event(nodes, {
      title: "UnrecognizedStateChange",
      description: "An event of Braket's own whose type this version does not model: AWS may add types without notice.",
      type,
      detail: { type: ["object", "null"] },
      isRequired: false,
    }),
  );
  return {
    title: "BraketStateChange",
    description: "Any of the EventBridge events that Amazon Braket itself sends, whether or not its type is modelled.",
    type: "object",
    allOf: [...modelled, { if: typed({ enum: types }), else: unrecognized }],
  };
}

function eventOf({ name, type, summary }: StateChange, nodes: SchemaOfNodes, model: Model): JsonSchema {
  const isRequired = hasRequired(model, { kind: "shape", id: `${name}Detail` });
  const detail = nodes.shape(`${name}Detail`, "succeeded");
  return event(nodes, {
    title: name,
    description: summary,
    type: { const: type },
    detail: isRequired ? detail : orNull(detail),
    isRequired,
  });
}

interface Parts {
  readonly title: string;
  readonly description: string;
  readonly type: JsonSchema;
  readonly detail: JsonSchema;
  readonly isRequired: boolean;
}

function event(nodes: SchemaOfNodes, { title, description, type, detail, isRequired }: Parts): JsonSchema {
  return {
    title,
    description,
    type: "object",
    allOf: [nodes.shape("StateChangeFields", "succeeded")],
    properties: {
      source: { description: "The sender.", const: BRAKET_EVENT_BRIDGE_SOURCE },
      "detail-type": { description: "The type of the event.", ...type },
      detail: { description: "What happened.", ...detail },
    },
    required: ["source", "detail-type", ...(isRequired ? ["detail"] : [])],
  };
}

function typed(schema: JsonSchema): JsonSchema {
  return { properties: { "detail-type": schema }, required: ["detail-type"] };
}
