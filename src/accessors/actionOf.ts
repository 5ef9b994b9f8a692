import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";
import type { JsonObject } from "../generated/types.js";
import { definedParts } from "../readers/definedParts.js";
import { parseJson } from "../readers/json.js";
import { locate, memberOf } from "../readers/path.js";
import { isHidden, isOmitted } from "../readers/visibleText.js";

/** A quantum program that was logged. */
export interface LoggedAction {
  /** The kind of program, by the name in its header; `other` for a name that this version does not know, and for none. */
  readonly kind: "openqasm" | "program-set" | "jaqcd" | "ahs" | "annealing" | "blackbird" | "other";
  /** The name of the program's schema, such as `braket.ir.openqasm.program`; absent without a header. */
  readonly schema?: string;
  /** The version of that schema, as text; absent without a header. */
  readonly version?: string;
  /** The source texts: one of an OpenQASM or Blackbird program, one each of a program set; empty for programs that are data. */
  readonly sources: readonly string[];
  /** The whole program. */
  readonly document: JsonObject;
}

/** A quantum program of which the record shows only that there was one, or not even that. */
export interface UnloggedAction {
  /** Why: CloudTrail hid it; it left all parameters out as too large; the record has none; the text is no JSON object. */
  readonly kind: "hidden" | "omitted" | "absent" | "unreadable";
}

/** The quantum program of a call, or why it is not to be had; `kind` tells. */
export type EventAction = LoggedAction | UnloggedAction;

/** The kinds of program, by the names of their schemas. */
const KINDS: Readonly<Record<string, LoggedAction["kind"]>> = {
  "braket.ir.openqasm.program": "openqasm",
  "braket.ir.openqasm.program_set": "program-set",
  "braket.ir.jaqcd.program": "jaqcd",
  "braket.ir.ahs.program": "ahs",
  "braket.ir.annealing.problem": "annealing",
  "braket.ir.blackbird.program": "blackbird",
};

/**
 * The quantum program that a call was to run: its kind, its schema and its source, if CloudTrail logged it.
 *
 * The API carries it as JSON text (documented); whether CloudTrail writes that text, an object, a mark in its place or nothing is
 * uncertain, so all are read and told apart. It costs as much as parsing the text.
 *
 * Undefined for calls that carry no program, and for unrecognized events.
 *
 * @example
 * const action = actionOf(event);
 * action?.kind; // => "openqasm"
 * action?.kind === "openqasm" && action.sources[0]?.split("\n")[0]; // => "OPENQASM 3.0;"
 * @see https://github.com/amazon-braket/amazon-braket-schemas-python
 */
export function actionOf(event: BraketEvent): EventAction | undefined {
  const path = operationOf(event)?.program;
  if (path === undefined) return undefined;
  if (isOmitted(event.requestParameters)) return { kind: "omitted" };
  const value = locate(event, path)[0]?.value;
  if (value === undefined || value === "") return { kind: "absent" };
  if (isHidden(value)) return { kind: "hidden" };
  const document = typeof value === "string" ? parseJson(value) : value;
  return isObject(document) ? read(document) : { kind: "unreadable" };
}

function read(document: JsonObject): LoggedAction {
  const schema = memberOf(document.braketSchemaHeader, "name");
  const version = memberOf(document.braketSchemaHeader, "version");
  const programs = Array.isArray(document.programs) ? document.programs : [];
  const sources = [document, ...programs].map((program) => memberOf(program, "source"));
  return definedParts<LoggedAction>({
    kind: (typeof schema === "string" && Object.hasOwn(KINDS, schema) && KINDS[schema]) || "other",
    schema: typeof schema === "string" ? schema : undefined,
    version: typeof version === "string" ? version : undefined,
    sources: sources.filter((source) => typeof source === "string"),
    document,
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
