import type { ValidateFunction } from "ajv/dist/2020.js";
import type * as z from "zod";
import { isBraketEvent, safeParseBraketEvent } from "../../../src/entries/index.js";
import { isBraketStateChange, safeParseBraketStateChange } from "../../../src/entries/stateChanges.js";
import type { BraketParseError } from "../../../src/events/error.js";
import { braketStateChanges } from "../../../src/facts/stateChanges.js";
import { operations, stateChanges } from "../../../src/schemas/index.js";
import { CloudTrailRecord } from "../../../src/schemas/record.js";
import { type StateChange, StateChangeFields } from "../../../src/schemas/stateChange.js";
import type { Operation } from "../../../src/schemas/vocabulary.js";
import { formatPath } from "../../../src/validation/issue.js";
import { ajvPaths, compiled, jsonSchemas } from "../jsonSchemas.js";
import type { TestRecord } from "../records.js";
import { recordPaths, zodPaths } from "./zodPaths.js";

/** What the parser says of a value, and what zod or ajv says otherwise; undefined where all agree. */
export interface Comparison {
  readonly verdict: "valid" | BraketParseError["code"];
  readonly difference: string | undefined;
}

export type Compare = (value: TestRecord) => Comparison;

const schemas = jsonSchemas();
const schema = (name: string) => compiled(schemas.get(`${name}.json`) ?? {});

/** For records of API calls, of any name. */
export const compareRecord: Compare = (record) =>
  compared(
    safeParseBraketEvent(record).error,
    isBraketEvent(record),
    () => eventPaths(record),
    schemasFor(record.eventName, anyEvent, oneEvent),
    record,
  );

const anyEvent = schema("braket-event");
const oneEvent = new Map(Object.keys(operations).map((name) => [name, schema(name)]));

function eventPaths(record: TestRecord): string[] {
  const { eventName, errorCode } = record;
  if (typeof eventName === "string" && Object.hasOwn(operations, eventName))
    return recordPaths(operations[eventName as keyof typeof operations] as Operation, record);
  // A blank in place of an absent error is a text to zod.
  return [...zodPaths(CloudTrailRecord, record), ...(errorCode === "" ? ["errorCode"] : [])];
}

/** For Braket's own events, of any type. */
export const compareStateChange: Compare = (event) =>
  compared(
    safeParseBraketStateChange(event).error,
    isBraketStateChange(event),
    () => stateChangePaths(event),
    schemasFor(event["detail-type"], anyStateChange, oneStateChange),
    event,
  );

const anyStateChange = schema("braket-state-change");
const oneStateChange = new Map<string, ValidateFunction>(
  Object.entries(braketStateChanges).map(([type, { name }]) => [type, schema(name)]),
);
const details = new Map((Object.values(stateChanges) as StateChange[]).map(({ type, detail }) => [type, detail]));

function stateChangePaths(event: TestRecord): string[] {
  const { detail, "detail-type": type } = event;
  const own: z.ZodType | undefined = details.get(type as string);
  const paths = zodPaths(StateChangeFields, event);
  if (detail === undefined || detail === null) return own?.safeParse({}).success === false ? [...paths, "detail"] : paths;
  if (own !== undefined) return [...paths, ...zodPaths(own, detail, ["detail"])];
  return typeof detail !== "object" || Array.isArray(detail) ? [...paths, "detail"] : paths;
}

/** The schema of any event, and the schema of the named one. */
function schemasFor(name: unknown, any: ValidateFunction, single: ReadonlyMap<string, ValidateFunction>): ValidateFunction[] {
  const own = single.get(name as string);
  return own === undefined ? [any] : [any, own];
}

function compared(
  error: BraketParseError | undefined,
  isValid: boolean,
  byZod: () => readonly string[],
  validators: readonly ValidateFunction[],
  value: TestRecord,
): Comparison {
  const verdict = error?.code ?? "valid";
  const paths = sorted((error?.issues ?? []).map(({ path }) => formatPath(path)));
  const differs = (other: readonly string[], name: string): Comparison => ({
    verdict,
    difference: `parser: ${shown(paths, verdict)}; ${name}: ${shown(other)}`,
  });
  if (isValid !== (error === undefined)) return { verdict, difference: "the guard and the parser differ" };
  const isEvent = error === undefined || error.code === "invalid-event";
  if (isEvent) {
    const found = sorted(byZod());
    if (!isSame(paths, found)) return differs(found, "zod");
  }
  for (const validate of validators) {
    const found = ajvPaths(validate, value);
    // A record of another service or of no call: the parser tells that only, and looks no further.
    const agrees = isEvent
      ? isSame(paths, found)
      : found.length > 0 && paths.every((path) => path === "" || found.includes(path));
    if (!agrees) return differs(found, "ajv");
  }
  return { verdict, difference: undefined };
}

const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();
const isSame = (left: readonly string[], right: readonly string[]) =>
  left.length === right.length && left.every((path, index) => path === right[index]);

function shown(paths: readonly string[], verdict = "invalid"): string {
  return paths.length === 0 ? "valid" : `${verdict} at ${paths.map((path) => path || "the value itself").join(", ")}`;
}
