import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { formatPath } from "../../src/validation/issue.js";

const FOLDER = new URL("../../json-schema/", import.meta.url);

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The published schemas by the names of their files. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    readdirSync(FOLDER).map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as JsonSchema]),
  );
}

/** Compiles a schema in ajv's strict mode, which refuses unknown keywords, missing types and required members without a schema. */
export function compiled(schema: JsonSchema): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true, verbose: true }).compile(schema);
}

/** The paths that ajv finds wrong, written as the parser writes its own. */
export function ajvPaths(validate: ValidateFunction, record: unknown): string[] {
  if (validate(record)) return [];
  const errors = validate.errors ?? [];
  const unions = errors
    .filter((error) => error.keyword === "anyOf" && !isNullableShape(error))
    .map(({ instancePath }) => instancePath);
  const paths = errors.filter((error) => tells(error, unions)).map((error) => formatPath(keysOf(error, record)));
  return [...new Set(paths)].sort();
}

/** `anyOf` of a shape and null: what is wrong inside the shape is told by the shape. */
function isNullableShape({ schema }: ErrorObject): boolean {
  const [shape, nothing] = schema as readonly { readonly $ref?: string; readonly type?: string }[];
  return (
    (schema as readonly unknown[]).length === 2 && shape?.$ref !== undefined && nothing?.type === "null" && !isUnion(shape.$ref)
  );
}

/** The definitions that are unions. */
function isUnion(ref: string): boolean {
  return unionNames.has(ref.replace("#/$defs/", ""));
}

const unionNames = new Set(
  [...jsonSchemas().values()].flatMap(({ $defs }) =>
    Object.entries($defs as Readonly<Record<string, JsonSchema>>)
      .filter(([, definition]) => definition.anyOf !== undefined)
      .map(([name]) => name),
  ),
);

/**
 * - `if` says that a branch failed; the branch says why.
 * - The parser counts a union at its own path, whatever its options say of their insides.
 */
function tells(error: ErrorObject, unions: readonly string[]): boolean {
  if (error.keyword === "if" || (error.keyword === "anyOf" && isNullableShape(error))) return false;
  if (error.keyword === "type" && error.schema === "null") return false;
  return !unions.some((path) => error.instancePath.startsWith(`${path}/`));
}

function keysOf({ instancePath, keyword, params }: ErrorObject, record: unknown): (string | number)[] {
  const keys = instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value = record;
  const path = keys.map((key) => {
    const index = Array.isArray(value) ? Number(key) : key;
    value = (value as Record<string | number, unknown>)[index];
    return index;
  });
  return keyword === "required" ? [...path, (params as { readonly missingProperty: string }).missingProperty] : path;
}
