import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../package/tools.js";

/**
 * The Braket API, as `@aws-sdk/client-braket` describes it. Its run-time schemas have the operations, members and errors. Its
 * declarations have the enum of each member.
 */
export interface SdkModel {
  readonly operations: ReadonlyMap<string, SdkOperation>;
  readonly structures: ReadonlyMap<string, ReadonlyMap<string, SdkMember>>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly errors: ReadonlyMap<string, SdkError>;
}

export interface SdkOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly input: string;
  readonly output: string;
  /** The errors in its documentation. */
  readonly errors: readonly string[];
}

export interface SdkMember {
  /** The structure of the member or of its items. */
  readonly structure: string | undefined;
  /** The enum of its value or of its items. */
  readonly enum: string | undefined;
}

export interface SdkError {
  readonly status: number;
  readonly members: readonly string[];
}

// The SDK's schemas are tuples: [kind, namespace, name, traits, …]. Kinds, after @smithy/core's schema module:
const LIST = 1;
const STRUCTURE = 3;
const UNION = 4;
const ERROR = -3;
const OPERATION = 9;

type Tuple = readonly [kind: number, namespace: string, name: string, traits: unknown, ...rest: readonly unknown[]];

function isTuple(value: unknown): value is Tuple {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[2] === "string";
}

/** The base class of the errors of the service. It is never logged. */
const BASE_ERROR = "BraketServiceException";

/** The SDK writes `_InstanceType` if another member has the name without the underscore. */
function enumName(name: string): string {
  return name.replace(/^_/, "");
}

/** The folder of the SDK that this project pins. */
export const INSTALLED_SDK = join(ROOT, "node_modules/@aws-sdk/client-braket");

/** Reads the model of the SDK in a folder. */
export function readSdkModel(folder = INSTALLED_SDK): SdkModel {
  const sdk: Readonly<Record<string, unknown>> = createRequire(import.meta.url)(folder);
  const tuples = Object.values(sdk).filter(isTuple);
  const named = new Map(tuples.map((tuple) => [tuple[2], tuple]));
  const enums = new Map(
    Object.entries(sdk).filter((entry): entry is [string, Readonly<Record<string, string>>] => isEnum(entry[1])),
  );
  const declared = declaredEnums(folder, enums);
  const structures = new Map<string, ReadonlyMap<string, SdkMember>>();
  for (const tuple of tuples) {
    if (tuple[0] === STRUCTURE || tuple[0] === UNION) structures.set(tuple[2], membersOf(tuple, declared));
  }
  return {
    structures,
    operations: new Map(
      [...named].filter(([, tuple]) => tuple[0] === OPERATION).map(([name, tuple]) => [name, operationOf(folder, tuple)]),
    ),
    enums: new Map([...enums].map(([name, values]) => [enumName(name), Object.values(values)])),
    errors: new Map(
      [...named]
        .filter(([name, tuple]) => tuple[0] === ERROR && name !== BASE_ERROR)
        .map(([name, tuple]) => [name, errorOf(tuple)]),
    ),
  };
}

/** Tests whether an export is an enum: an object whose values are its keys, perhaps in another spelling. */
function isEnum(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((item) => typeof item === "string");
}

function membersOf(tuple: Tuple, declared: ReadonlyMap<string, string>): ReadonlyMap<string, SdkMember> {
  const names = tuple[4] as readonly string[];
  const schemas = tuple[5] as readonly unknown[];
  return new Map(
    names.map((name, index) => [name, { structure: structureOf(schemas[index]), enum: declared.get(`${tuple[2]}.${name}`) }]),
  );
}

/** Returns the target of a member. Members refer to structures by functions, with traits: `[() => Target, traits]`. */
function structureOf(schema: unknown): string | undefined {
  if (typeof schema === "function") return structureOf(schema());
  if (!Array.isArray(schema)) return undefined;
  if (!isTuple(schema)) return structureOf(schema[0]);
  if (schema[0] === STRUCTURE || schema[0] === UNION) return schema[2];
  if (schema[0] === LIST) return structureOf(schema[4]);
  return undefined;
}

function operationOf(folder: string, tuple: Tuple): SdkOperation {
  const { http } = tuple[3] as { readonly http: readonly [string, string, number] };
  const [method, path, status] = http;
  const input = structureOf(tuple[4]);
  const output = structureOf(tuple[5]);
  if (input === undefined || output === undefined)
    throw new Error(`${tuple[2]}: expected an input and an output, found one missing`);
  return { name: tuple[2], method, path, status, input, output, errors: declaredErrors(folder, tuple[2]) };
}

/** Returns the errors in the documentation of the command of an operation. */
function declaredErrors(folder: string, operation: string): string[] {
  const text = declarations(folder, `commands/${operation}Command.d.ts`);
  const names = [...text.matchAll(/@throws \{@link (\w+)\}/g)].map((match) => match[1] ?? "");
  return names.filter((name) => name !== BASE_ERROR).sort();
}

function declarations(folder: string, file: string): string {
  return readFileSync(join(folder, "dist-types", file), "utf8");
}

function errorOf(tuple: Tuple): SdkError {
  const { httpError } = tuple[3] as { readonly httpError: number };
  return { status: httpError, members: tuple[4] as readonly string[] };
}

/** Returns the name of the enum of each `Structure.member`, from the declarations. */
function declaredEnums(folder: string, enums: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const text = declarations(folder, "models/models_0.d.ts");
  const found = new Map<string, string>();
  // A structure is an interface. A union is a namespace with an interface for each member.
  for (const [, structure, body] of text.matchAll(/^export (?:interface|declare namespace) (\w+)[^{]*\{\n(.*?)^\}/gms)) {
    for (const [, member, type] of (body ?? "").matchAll(/^(?: {4}| {8})(\w+)\??: (\w+)/gm)) {
      if (type !== undefined && enums.has(type)) found.set(`${structure}.${member}`, enumName(type));
    }
  }
  return found;
}
