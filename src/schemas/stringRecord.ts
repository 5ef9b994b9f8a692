import * as z from "zod/v4";
// Imported by name: the whole of `z.core` has every locale, which adds 74 kB (compressed) to a bundle by esbuild.
import { $constructor } from "zod/v4/core";

/** A record of strings. */
export type StringRecordSchema = z.ZodRecord<z.ZodString, z.ZodString>;

/** Its type is declared, because TypeScript needs that to call `init`, an assertion function. */
const ZodRecord: z.core.$constructor<StringRecordSchema, z.core.$ZodRecordDef> = z.ZodRecord as never;

/**
 * A record that checks and keeps an own member `__proto__`, which `JSON.parse` can create. zod's own record ignores it. It has a
 * constructor, because `describe` copies a schema through its constructor.
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

/** Returns the schema of an object with string members of any name. */
export function stringRecord(): StringRecordSchema {
  return new StringRecord({ type: "record", keyType: z.string(), valueType: z.string() });
}
