import eventSchema from "../../../../../json-schema/braket-event.json" with { type: "json" };
import stateChangeSchema from "../../../../../json-schema/braket-state-change.json" with { type: "json" };

/** The parts of the package's JSON Schemas that hold its documentation. */
export interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
}

const DEFINITIONS = { ...eventSchema.$defs, ...stateChangeSchema.$defs } as unknown as Readonly<Record<string, Schema>>;

/** Returns the definition with a name, such as `CreateJobEvent`. */
export function definition(name: string): Schema | undefined {
  return Object.hasOwn(DEFINITIONS, name) ? DEFINITIONS[name] : undefined;
}

/** Returns the schema of a member; undefined for a member that the schema does not have. */
export function memberOf(schema: Schema | undefined, name: string): Schema | undefined {
  for (const part of partsOf(schema)) {
    const member = part.properties && Object.hasOwn(part.properties, name) ? part.properties[name] : undefined;
    if (member !== undefined) return member;
  }
  return undefined;
}

/** Returns the schema of the items of a list. */
export function itemsOf(schema: Schema | undefined): Schema | undefined {
  return partsOf(schema).find(({ items }) => items !== undefined)?.items;
}

/** Returns the text of a member: its own, else that of the shape that it refers to. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  return schema?.description ?? partsOf(schema).find(({ description }) => description !== undefined)?.description;
}

const found = new WeakMap<Schema, readonly Schema[]>();

/** The schema, and the schemas that it refers to and combines, the nearest first. `then` of an omitted request comes after `else`. */
function partsOf(schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined) return [];
  const known = found.get(schema);
  if (known !== undefined) return known;
  found.set(schema, [schema]);
  const named = schema.$ref?.replace("#/$defs/", "");
  const inner = [
    named === undefined ? undefined : definition(named),
    schema.else,
    schema.then,
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
  ];
  const parts = [schema, ...inner.flatMap((part) => partsOf(part))];
  found.set(schema, parts);
  return parts;
}
