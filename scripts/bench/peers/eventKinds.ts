import { omittedRequest } from "../../../src/schemas/omitted.js";
import { ErrorElements, RecordFields } from "../../../src/schemas/record.js";
import type { Operation } from "../../../src/schemas/vocabulary.js";
import { Model, type Node } from "../../generate/model.js";
import { EVENT_SOURCE, needed } from "../zodUnion.js";

/** What a value must be, without zod: peers that cannot read our schemas are made from it. */
export type Kind =
  | { readonly kind: "string" | "number" | "boolean" | "unknown" | "undefined" }
  | { readonly kind: "literal"; readonly values: readonly (string | boolean)[] }
  | { readonly kind: "array"; readonly item: Kind }
  | { readonly kind: "map"; readonly value: Kind }
  | { readonly kind: "union"; readonly options: readonly Kind[] }
  | ObjectKind;

export interface ObjectKind {
  readonly kind: "object";
  /** The same objects have the same id. */
  readonly id: string;
  readonly members: readonly MemberKind[];
}

export interface MemberKind {
  readonly name: string;
  readonly of: Kind;
  /** Whether the member may be absent, undefined or null; one that must be undefined is never null. */
  readonly isOptional: boolean;
}

/** The events of all operations, from the generator's model. */
export class EventKinds {
  readonly #model = new Model();
  readonly #objects = new Map<string, ObjectKind>();

  /** An event of an operation, successful or refused. */
  eventOf(operation: Operation, refused: boolean): ObjectKind {
    const request = this.#object(this.#model.add(operation.request).id, refused);
    const asked: Kind = operation.large
      ? { kind: "union", options: [request, this.#object(this.#model.add(omittedRequest(operation)).id, false)] }
      : request;
    const answered = this.#object(this.#model.add(refused ? ErrorElements : operation.response).id, refused);
    const own: readonly MemberKind[] = [
      { name: "eventSource", of: { kind: "literal", values: [EVENT_SOURCE] }, isOptional: false },
      { name: "eventName", of: { kind: "literal", values: [operation.name] }, isOptional: false },
      { name: "errorCode", of: { kind: refused ? "string" : "undefined" }, isOptional: !refused },
      { name: "requestParameters", of: asked, isOptional: refused || !needed(operation.request) },
      { name: "responseElements", of: answered, isOptional: refused || !needed(operation.response) },
    ];
    const names = new Set(own.map(({ name }) => name));
    const fields = this.#object(this.#model.add(RecordFields).id, false).members.filter(({ name }) => !names.has(name));
    return { kind: "object", id: `${operation.name}${refused ? "Refused" : ""}`, members: [...fields, ...own] };
  }

  #object(id: string, refused: boolean): ObjectKind {
    const key = refused ? `${id}Attempt` : id;
    const known = this.#objects.get(key);
    if (known !== undefined) return known;
    const members = this.#model.shape(id).members.map(({ name, node, required }) => ({
      name,
      of: this.#kind(node, refused),
      isOptional: refused || !required,
    }));
    const made: ObjectKind = { kind: "object", id: key, members };
    this.#objects.set(key, made);
    return made;
  }

  #kind(node: Node, refused: boolean): Kind {
    switch (node.kind) {
      case "enum":
        return { kind: "string" };
      case "shape":
        return this.#object(node.id, refused);
      case "array":
        return { kind: "array", item: this.#kind(node.item, refused) };
      case "map":
        return { kind: "map", value: this.#kind(node.value, false) };
      case "union":
        return { kind: "union", options: node.options.map((option) => this.#kind(option, false)) };
      case "alias":
        return this.#kind(node.of, false);
      default:
        return node;
    }
  }
}
