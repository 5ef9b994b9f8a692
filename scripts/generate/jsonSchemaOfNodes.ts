import { hasRequired, type Member, type Model, type Node } from "./model.js";

/** A JSON Schema of draft 2020-12. The emitter reads the first three keywords. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/** The outcome of a call. A refused call has no required members. */
export type Outcome = "succeeded" | "refused";

/** Makes the JSON Schemas of the nodes of the model. A named node becomes a definition. */
export class SchemaOfNodes {
  readonly defs = new Map<string, JsonSchema>();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Adds a definition at its first use. Returns the reference to it. */
  define(name: string, make: () => JsonSchema): JsonSchema {
    if (!this.defs.has(name)) this.defs.set(name, make());
    return { $ref: `#/$defs/${name}` };
  }

  shape(id: string, outcome: Outcome): JsonSchema {
    const differs = outcome === "refused" && hasRequired(this.#model, { kind: "shape", id });
    const title = differs ? refusedName(id) : id;
    return this.define(title, () => {
      const { text, members } = this.#model.shape(id);
      const description = differs ? `${text} The call was refused, so any member may be absent.` : text;
      return { title, description, ...objectOf(members, outcome, ({ node }) => this.of(node, outcome)) };
    });
  }

  of(node: Node, outcome: Outcome): JsonSchema {
    switch (node.kind) {
      case "unknown":
        return {};
      case "undefined":
        return { not: {} };
      case "literal":
        return node.values.length === 1 ? { const: node.values[0] } : { enum: node.values };
      case "enum":
        return this.#openEnum(node.id);
      case "shape":
        return this.shape(node.id, outcome);
      case "array":
        return { type: "array", items: this.of(node.item, outcome) };
      case "map":
        return node.value.kind === "unknown"
          ? { type: "object" }
          : { type: "object", additionalProperties: this.of(node.value, outcome) };
      case "union":
        return { anyOf: node.options.map((option) => this.of(option, outcome)) };
      case "alias":
        return this.define(node.id, () => ({
          title: node.id,
          description: this.#model.aliases.get(node.id)?.text,
          ...this.of(node.of, outcome),
        }));
      default:
        return { type: node.kind };
    }
  }

  /** The known values are listed, so that an editor can complete them. */
  #openEnum(id: string): JsonSchema {
    return this.define(id, () => {
      const known = this.#model.enums.get(id);
      if (known === undefined) throw new Error(`expected an enum named ${id}, found none`);
      return {
        title: id,
        description: `${known.text} AWS adds values without notice, so any string is accepted.`,
        anyOf: [{ enum: known.values }, { type: "string" }],
      };
    });
  }
}

/** Returns the schema of an object with these members. Other members are allowed. */
export function objectOf(members: readonly Member[], outcome: Outcome, schemaOf: (member: Member) => JsonSchema): JsonSchema {
  const isRequired = (member: Member) => member.required && outcome === "succeeded";
  const properties = members.map((member) => {
    const schema = schemaOf(member);
    const acceptsNull = !isRequired(member) && member.nullable;
    return [member.name, { description: member.text, ...(acceptsNull ? orNull(schema) : schema) }] as const;
  });
  const required = members.filter(isRequired).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** Returns a schema that accepts null too. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  const options = schema.anyOf as readonly JsonSchema[] | undefined;
  return { anyOf: [...(options ?? [schema]), { type: "null" }] };
}

/** `CreateJobRequest` becomes `CreateJobAttempt`, `DeviceConfig` becomes `DeviceConfigAttempt`: the names of the types. */
export function refusedName(id: string): string {
  return `${id.replace(/Request$/, "")}Attempt`;
}
