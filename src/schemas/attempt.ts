import * as z from "zod/v4";

/**
 * Returns the schema of the request of a refused call. Every member is optional at every depth. A member that is present has the
 * same type as in a successful call.
 */
export function attempt<T>(schema: z.ZodObject): z.ZodType<T> {
  return loosen(schema) as unknown as z.ZodType<T>;
}

function loosen(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as z.ZodRawShape).map(([name, member]) => [name, loosenMember(member)] as const);
    return z.looseObject(Object.fromEntries(members));
  }
  if (schema instanceof z.ZodArray) return z.array(loosen(schema.element));
  return schema as z.ZodType;
}

function loosenMember(member: z.core.$ZodType): z.ZodType {
  if (!(member instanceof z.ZodOptional)) return loosen(member).nullish();
  const inner = member.unwrap();
  return inner instanceof z.ZodNullable ? loosen(inner.unwrap()).nullish() : (member as z.ZodType);
}
