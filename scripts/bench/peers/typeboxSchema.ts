import type { Kind } from "./eventKinds.js";

/** A schema of TypeBox. */
type Schema = object;

/** What is used of TypeBox, which is fetched for the bench alone. */
export interface TypeBox {
  String(): Schema;
  Number(): Schema;
  Boolean(): Schema;
  Unknown(): Schema;
  Undefined(): Schema;
  Null(): Schema;
  Literal(value: string | boolean): Schema;
  Array(item: Schema): Schema;
  Record(key: Schema, value: Schema): Schema;
  Union(options: readonly Schema[]): Schema;
  Object(members: Readonly<Record<string, Schema>>): Schema;
  Optional(schema: Schema): Schema;
}

/** TypeBox's schema of a kind. */
export function typeboxSchema(kind: Kind, t: TypeBox): Schema {
  switch (kind.kind) {
    case "string":
      return t.String();
    case "number":
      return t.Number();
    case "boolean":
      return t.Boolean();
    case "unknown":
      return t.Unknown();
    case "undefined":
      return t.Undefined();
    case "literal":
      return kind.values.length === 1 ? t.Literal(kind.values[0] ?? "") : t.Union(kind.values.map((value) => t.Literal(value)));
    case "array":
      return t.Array(typeboxSchema(kind.item, t));
    case "map":
      return t.Record(t.String(), typeboxSchema(kind.value, t));
    case "union":
      return t.Union(kind.options.map((option) => typeboxSchema(option, t)));
    case "object":
      return t.Object(
        Object.fromEntries(
          kind.members.map(({ name, of, isOptional }) => {
            const schema = typeboxSchema(of, t);
            if (of.kind === "undefined") return [name, t.Optional(schema)];
            // In JSON nothing is undefined.
            return [name, isOptional ? t.Optional(t.Union([schema, t.Null()])) : schema];
          }),
        ),
      );
  }
}
