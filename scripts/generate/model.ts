import type * as z from "zod";
import type { BraketOperation } from "../../src/facts/operation.js";
import { braketOperations } from "../../src/facts/operations.js";
import type { Redaction } from "../../src/facts/redactions.js";
import { operations } from "../../src/schemas/index.js";
import { aliasIds, neverNull, type Operation, openEnums, redactions, shapeIds } from "../../src/schemas/vocabulary.js";

/**
 * A schema, as the emitters read it. The model reads zod's public definitions (`_zod.def`). It supports only the constructs that the
 * schemas use, and throws for others.
 */
export type Node =
  | { readonly kind: "string" | "number" | "boolean" | "unknown" | "undefined" }
  | { readonly kind: "literal"; readonly values: readonly (string | boolean)[] }
  | { readonly kind: "enum"; readonly id: string }
  | { readonly kind: "shape"; readonly id: string }
  | { readonly kind: "array"; readonly item: Node }
  | { readonly kind: "map"; readonly value: Node }
  | { readonly kind: "union"; readonly options: readonly Node[] }
  | { readonly kind: "alias"; readonly id: string; readonly of: Node };

export interface Member {
  readonly name: string;
  readonly text: string;
  readonly required: boolean;
  /** Whether the member may be null if it is not required. */
  readonly nullable: boolean;
  readonly node: Node;
  /** The redaction of the member; undefined if its value is a shape. */
  readonly redaction?: Redaction | undefined;
}

export interface Shape {
  readonly id: string;
  readonly text: string;
  readonly members: readonly Member[];
}

export interface OpenEnum {
  readonly id: string;
  readonly text: string;
  readonly values: readonly string[];
}

export interface Alias {
  readonly id: string;
  readonly text: string;
  readonly of: Node;
}

/** The model of the schemas: all named shapes, enums and aliases, in the order of the schemas. */
export class Model {
  readonly shapes = new Map<string, Shape>();
  readonly enums = new Map<string, OpenEnum>();
  readonly aliases = new Map<string, Alias>();

  /** Adds a named shape and everything that it refers to. */
  add(schema: z.ZodObject): Shape {
    const node = this.#walk(schema, "");
    if (node.kind !== "shape") throw new Error("expected a named shape, found another schema");
    return this.shape(node.id);
  }

  shape(id: string): Shape {
    const found = this.shapes.get(id);
    if (found === undefined) throw new Error(`expected a shape named ${id}, found none`);
    return found;
  }

  #walk(schema: z.core.$ZodType, where: string): Node {
    const named = this.#named(schema, where);
    return named ?? this.#structure(schema, where);
  }

  /** A named schema with another description is a clone. Its name is the name of an ancestor. */
  #named(schema: z.core.$ZodType, where: string): Node | undefined {
    for (let origin: z.core.$ZodType | undefined = schema; origin !== undefined; origin = origin._zod.parent) {
      if (shapeIds.has(origin)) return this.#shape(origin, shapeIds.get(origin)?.id ?? "");
      if (openEnums.has(origin)) return this.#enum(origin);
      if (aliasIds.has(origin)) return this.#alias(origin, where);
    }
    return undefined;
  }

  #shape(schema: z.core.$ZodType, id: string): Node {
    if (!this.shapes.has(id)) {
      const members: Member[] = [];
      this.shapes.set(id, { id, text: descriptionOf(schema, id), members });
      const def = definitionOf(schema);
      if (def.type !== "object") throw new Error(`${id}: expected an object, found ${def.type}`);
      if (def.catchall?._zod.def.type !== "unknown")
        throw new Error(`${id}: expected z.looseObject, found an object that does not keep unknown members`);
      for (const [name, member] of Object.entries(def.shape)) members.push(this.#member(name, member, `${id}.${name}`));
    }
    return { kind: "shape", id };
  }

  #member(name: string, schema: z.core.$ZodType, where: string): Member {
    const text = descriptionOf(schema, where);
    const def = definitionOf(schema);
    const common = { name, text, redaction: redactions.get(schema)?.redaction };
    if (def.type !== "optional") return { ...common, required: true, nullable: true, node: this.#walk(schema, where) };
    const inner = definitionOf(def.innerType);
    if (inner.type === "never") return { ...common, required: false, nullable: false, node: { kind: "undefined" } };
    if (neverNull.has(schema)) return { ...common, required: false, nullable: false, node: this.#walk(def.innerType, where) };
    if (inner.type !== "nullable")
      throw new Error(`${where}: expected an optional member that accepts null, found one that does not`);
    return { ...common, required: false, nullable: true, node: this.#walk(inner.innerType, where) };
  }

  #enum(schema: z.core.$ZodType): Node {
    const entry = openEnums.get(schema);
    if (entry === undefined) throw new Error("expected an open enum, found another schema");
    this.enums.set(entry.id, { id: entry.id, text: descriptionOf(schema, entry.id), values: entry.values });
    return { kind: "enum", id: entry.id };
  }

  #alias(schema: z.core.$ZodType, where: string): Node {
    const id = aliasIds.get(schema)?.id ?? "";
    const of = this.#structure(schema, where);
    this.aliases.set(id, { id, text: descriptionOf(schema, id), of });
    return { kind: "alias", id, of };
  }

  #structure(schema: z.core.$ZodType, where: string): Node {
    const def = definitionOf(schema);
    if ("checks" in def && def.checks !== undefined && def.checks.length > 0)
      throw new Error(`${where}: expected no checks, because content is not validated, found some`);
    switch (def.type) {
      case "string":
      case "number":
      case "boolean":
      case "unknown":
        return { kind: def.type };
      case "literal":
        return { kind: "literal", values: def.values.map((value) => literal(value, where)) };
      case "array":
        return { kind: "array", item: this.#walk(def.element, where) };
      case "record":
        return { kind: "map", value: this.#walk(def.valueType, where) };
      case "union":
        return { kind: "union", options: def.options.map((option) => this.#walk(option, where)) };
      default:
        throw new Error(`${where}: expected a construct that the generator supports, found zod's "${def.type}"`);
    }
  }
}

function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function descriptionOf(schema: z.core.$ZodType, where: string): string {
  const text = (schema as z.ZodType).description;
  if (text === undefined) throw new Error(`${where}: expected a description, found none`);
  return text;
}

function literal(value: z.core.util.Literal, where: string): string | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`${where}: expected a literal string or boolean, found another literal`);
}

/** Tests whether a member at any depth is required. The shape of a refused call then differs from the shape of a successful call. */
export function hasRequired(model: Model, node: Node, seen: ReadonlySet<string> = new Set()): boolean {
  switch (node.kind) {
    case "shape":
      if (seen.has(node.id)) return false;
      return model
        .shape(node.id)
        .members.some((member) => member.required || hasRequired(model, member.node, new Set([...seen, node.id])));
    case "array":
      return hasRequired(model, node.item, seen);
    case "map":
      return hasRequired(model, node.value, seen);
    case "union":
      return node.options.some((option) => hasRequired(model, option, seen));
    case "alias":
      return hasRequired(model, node.of, seen);
    default:
      return false;
  }
}

/** The operations, in the order of their names. */
export const operationList: readonly Operation[] = Object.values<Operation>(operations).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

/** Returns the facts about an operation. Throws if it has none. */
export function factsOf(name: string): BraketOperation {
  const facts = (braketOperations as Readonly<Record<string, BraketOperation>>)[name];
  if (facts === undefined) throw new Error(`${name}: expected facts in src/facts/operations.ts, found none: add them`);
  return facts;
}
