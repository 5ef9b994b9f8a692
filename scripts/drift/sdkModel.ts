import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as sdk from "@aws-sdk/client-braket";

/**
 * The Braket API as `@aws-sdk/client-braket` describes it: its run-time schemas give operations, members and errors; its
 * declarations give the enum of each member, which the schemas leave out.
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
  /** The errors that its documentation names. */
  readonly errors: readonly string[];
}

export interface SdkMember {
  /** The structure that the member holds, itself or as the items of a list. */
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

/** The error from which all others of the service derive; it is never logged. */
const BASE_ERROR = "BraketServiceException";

/** The SDK writes `_InstanceType` where the bare name is taken. */
function enumName(name: string): string {
  return name.replace(/^_/, "");
}

/** Reads the model out of the installed SDK. */
export function readSdkModel(): SdkModel {
  const tuples = Object.values<unknown>({ ...sdk }).filter(isTuple);
  const named = new Map(tuples.map((tuple) => [tuple[2], tuple]));
  const declared = declaredEnums();
  const structures = new Map<string, ReadonlyMap<string, SdkMember>>();
  for (const tuple of tuples) {
    if (tuple[0] === STRUCTURE || tuple[0] === UNION) structures.set(tuple[2], membersOf(tuple, declared));
  }
  return {
    structures,
    operations: new Map(
      [...named].filter(([, tuple]) => tuple[0] === OPERATION).map(([name, tuple]) => [name, operationOf(tuple)]),
    ),
    enums: new Map(
      Object.entries<unknown>({ ...sdk }).flatMap(([name, value]) =>
        isEnum(value) ? [[enumName(name), Object.values(value)] as const] : [],
      ),
    ),
    errors: new Map(
      [...named]
        .filter(([name, tuple]) => tuple[0] === ERROR && name !== BASE_ERROR)
        .map(([name, tuple]) => [name, errorOf(tuple)]),
    ),
  };
}

/** An enum of the SDK is an object whose values are its keys, in another spelling or not. */
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

/** Members refer to structures by functions, with traits beside them: `[() => Target, traits]`. */
function structureOf(schema: unknown): string | undefined {
  if (typeof schema === "function") return structureOf(schema());
  if (!Array.isArray(schema)) return undefined;
  if (!isTuple(schema)) return structureOf(schema[0]);
  if (schema[0] === STRUCTURE || schema[0] === UNION) return schema[2];
  if (schema[0] === LIST) return structureOf(schema[4]);
  return undefined;
}

function operationOf(tuple: Tuple): SdkOperation {
  const { http } = tuple[3] as { readonly http: readonly [string, string, number] };
  const [method, path, status] = http;
  const input = structureOf(tuple[4]);
  const output = structureOf(tuple[5]);
  if (input === undefined || output === undefined) throw new Error(`${tuple[2]} lacks an input or an output`);
  return { name: tuple[2], method, path, status, input, output, errors: declaredErrors(tuple[2]) };
}

/** The errors in the documentation of an operation's command. */
function declaredErrors(operation: string): string[] {
  const text = declarations(`commands/${operation}Command.d.ts`);
  const names = [...text.matchAll(/@throws \{@link (\w+)\}/g)].map((match) => match[1] ?? "");
  return names.filter((name) => name !== BASE_ERROR).sort();
}

function declarations(file: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../node_modules/@aws-sdk/client-braket/dist-types/${file}`, import.meta.url)),
    "utf8",
  );
}

function errorOf(tuple: Tuple): SdkError {
  const { httpError } = tuple[3] as { readonly httpError: number };
  return { status: httpError, members: tuple[4] as readonly string[] };
}

/** `Structure.member` to the name of its enum, read out of the declarations. */
function declaredEnums(): ReadonlyMap<string, string> {
  const text = declarations("models/models_0.d.ts");
  const enums = new Set(Object.entries<unknown>({ ...sdk }).flatMap(([name, value]) => (isEnum(value) ? [name] : [])));
  const found = new Map<string, string>();
  // A structure is an interface; a union is a namespace with an interface for each of its members.
  for (const [, structure, body] of text.matchAll(/^export (?:interface|declare namespace) (\w+)[^{]*\{\n(.*?)^\}/gms)) {
    for (const [, member, type] of (body ?? "").matchAll(/^(?: {4}| {8})(\w+)\??: (\w+)/gm)) {
      if (type !== undefined && enums.has(type)) found.set(`${structure}.${member}`, enumName(type));
    }
  }
  return found;
}
