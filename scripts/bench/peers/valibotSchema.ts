import * as v from "valibot";
import type { Kind, ObjectKind } from "./eventKinds.js";

const made = new Map<ObjectKind, v.GenericSchema>();

/** Valibot's schema of a kind. */
export function valibotSchema(kind: Kind): v.GenericSchema {
  switch (kind.kind) {
    case "string":
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
      return kind.values.length === 1 ? v.literal(kind.values[0] ?? "") : v.union(kind.values.map((value) => v.literal(value)));
    case "array":
      return v.array(valibotSchema(kind.item));
    case "map":
      return v.record(v.string(), valibotSchema(kind.value));
    case "union":
      return v.union(kind.options.map(valibotSchema));
    case "object": {
      const schema = made.get(kind) ?? v.looseObject(Object.fromEntries(kind.members.map(memberOf)));
      made.set(kind, schema);
      return schema;
    }
  }
}

function memberOf({ name, of, isOptional }: ObjectKind["members"][number]): [string, v.GenericSchema] {
  const schema = valibotSchema(of);
  if (of.kind === "undefined") return [name, v.optional(schema)];
  return [name, isOptional ? v.nullish(schema) : schema];
}
