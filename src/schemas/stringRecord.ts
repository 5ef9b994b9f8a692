import * as z from "zod";
// By name, for the whole of `z.core` has every locale: 74 kB of a bundle by esbuild, compressed.
import { $constructor } from "zod/v4/core";

/** A record of strings. */
export type StringRecordSchema = z.ZodRecord<z.ZodString, z.ZodString>;

/** The type stands here because an assertion, as `init` is one, needs a declared type. */
const ZodRecord: z.core.$constructor<StringRecordSchema, z.core.$ZodRecordDef> = z.ZodRecord as never;

/**
 * zod's record passes over an own member `__proto__`, as `JSON.parse` makes one. This one checks and keeps it like any other
 * member. A constructor of its own, because `describe` makes copies by it.
 */
const StringRecord = /* @__PURE__ */ $constructor<StringRecordSchema>("BraketStringRecord", (schema, definition) => {
  ZodRecord.init(schema, definition);
  const parse = schema._zod.parse;
  schema._zod.parse = (payload, context) => {
    const input = payload.value;
    const parsed = parse(payload, context);
    if (!hasProto(input)) return parsed;
    const value: unknown = Reflect.get(input, "__proto__");
    if (typeof value !== "string")
      payload.issues.push({ code: "invalid_type", expected: "string", input: value, path: ["__proto__"], inst: schema });
    else Object.defineProperty(payload.value, "__proto__", { value, configurable: true, enumerable: true, writable: true });
    return parsed;
  };
});

function hasProto(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.prototype.propertyIsEnumerable.call(value, "__proto__");
}

/** Returns the schema of an object whose members are all strings, whatever their names are. */
export function stringRecord(): StringRecordSchema {
  return new StringRecord({ type: "record", keyType: z.string(), valueType: z.string() });
}
