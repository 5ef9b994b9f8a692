import type { BraketEvent } from "../events/event.js";
import { operationOf } from "../facts/operations.js";
import type { JsonObject } from "../generated/types.js";
import { definedParts } from "../readers/definedParts.js";
import { parseJson } from "../readers/json.js";
import { memberOf, valueAt } from "../readers/path.js";
import { isHidden, isOmitted } from "../readers/visibleText.js";

/** A quantum program that CloudTrail logged. */
export interface LoggedAction {
  /** The kind of program, by the name of its schema; `other` if the name is missing or this version does not know it. */
  readonly kind: "openqasm" | "program-set" | "jaqcd" | "ahs" | "annealing" | "blackbird" | "other";
  /** The name of the program's schema, such as `braket.ir.openqasm.program`; absent if the program has no header. */
  readonly schema?: string;
  /** The version of the schema, as text; absent if the program has no header. */
  readonly version?: string;
  /**
   * The source texts: one for an OpenQASM or Blackbird program, one for each program of a set, none for programs that are data.
   */
  readonly sources: readonly string[];
  /** The whole program. */
  readonly document: JsonObject;
}

/** A quantum program that cannot be read from the record. */
export interface UnloggedAction {
  /**
   * The reason for which the program cannot be read.
   *
   * - `hidden`: CloudTrail replaced the program by its mark.
   * - `omitted`: CloudTrail left out all parameters, because they were too large.
   * - `absent`: the record has no program.
   * - `unreadable`: the program is not a JSON object.
   */
  readonly kind: "hidden" | "omitted" | "absent" | "unreadable";
}

/** The quantum program of a call, or the reason for which it cannot be read; `kind` tells them apart. */
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
 * Returns the quantum program of a call: its kind, its schema and its source.
 *
 * The API carries the program as JSON text (documented). Which form CloudTrail logs is uncertain, so text, an object,
 * CloudTrail's mark and a missing program are all accepted. Each call of `actionOf` parses the text again.
 *
 * @returns undefined for calls that carry no program, and for unrecognized events.
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
  const value = valueAt(event, path);
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
